/** What is in a page's memory after it has been tidied, by a heap snapshot of Chromium. */

/** Takes a snapshot of what this session's JavaScript holds, and answers its strings that hold one of these words, each with who holds it. */
export async function traces(session, words) {
  return search(await snapshot(session), words);
}

/** Of what this session's JavaScript holds: not the program itself, compiled, which an engine makes more of where it runs often; nor what the browser keeps for its own elements. */
const NOT_HELD = new Set(['code', 'native', 'synthetic']);

/** How many things this session's JavaScript holds, and their bytes: objects, functions, lists, texts. */
export async function held(session) {
  const { nodes, snapshot: { meta } } = await snapshot(session);
  const width = meta.node_fields.length;
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  const kinds = meta.node_types[type];
  const sum = { count: 0, bytes: 0 };
  for (let at = 0; at < nodes.length; at += width) {
    if (NOT_HELD.has(kinds[nodes[at + type]])) continue;
    sum.count += 1;
    sum.bytes += nodes[at + size];
  }
  return sum;
}

async function snapshot(session) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.enable');
  // What dies only with something that dies itself needs another round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.disable');
  return JSON.parse(chunks.join(''));
}

function search({ snapshot: { meta }, nodes, edges, strings }, words) {
  const width = meta.node_fields.length;
  const [type, name, id, count] = ['type', 'name', 'id', 'edge_count'].map((field) => meta.node_fields.indexOf(field));
  const edgeWidth = meta.edge_fields.length;
  const [edgeType, edgeName, edgeTo] = ['type', 'name_or_index', 'to_node'].map((field) => meta.edge_fields.indexOf(field));
  const kinds = meta.node_types[type];
  const hits = [];
  const wanted = new Set(strings.flatMap((text, at) => (words.some((word) => text.includes(word)) ? [at] : [])));
  for (let at = 0; at < nodes.length; at += width) {
    if (wanted.has(nodes[at + name]) && /string/.test(kinds[nodes[at + type]])) hits.push(at);
  }
  if (hits.length === 0) return [];
  // Who holds whom: the first way in from the root, breadth first; weak edges hold nobody.
  const first = new Map();
  let edge = 0;
  for (let at = 0; at < nodes.length; at += width) {
    first.set(at, edge);
    edge += nodes[at + count] * edgeWidth;
  }
  const from = new Map([[0, null]]);
  const queue = [0];
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next];
    for (let e = first.get(at), end = e + nodes[at + count] * edgeWidth; e < end; e += edgeWidth) {
      const to = edges[e + edgeTo];
      const kind = meta.edge_types[edgeType][edges[e + edgeType]];
      if (kind === 'weak' || from.has(to)) continue;
      const by = ['element', 'hidden'].includes(kind) ? `[${edges[e + edgeName]}]` : strings[edges[e + edgeName]];
      // What a WeakMap holds is held by its key, not by the map.
      if (Number(/pair in WeakMap \(table @(\d+)\)/.exec(by)?.[1]) === nodes[at + id]) continue;
      from.set(to, { at, by });
      queue.push(to);
    }
  }
  return hits.filter((at) => from.has(at)).map((hit) => {
    const way = [];
    for (let step = from.get(hit); step; step = from.get(step.at)) way.push(`${strings[nodes[step.at + name]].slice(0, 60)}.${step.by}`);
    return `“${strings[nodes[hit + name]].slice(0, 80)}” held by ${way.slice(0, 20).join(' < ')}`;
  });
}
