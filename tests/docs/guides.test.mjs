/**
 * Every example of the guides, run against the built package: the blocks of a guide are one program, and the `text` block after some of them is what these print.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-guides-'));
mkdirSync(path.join(folder, 'node_modules'));
symlinkSync(path.join(root, 'dist', 'pkg'), path.join(folder, 'node_modules', 'viceversa'));
after(() => rmSync(folder, { recursive: true, force: true }));

const END = '-- end of what an example prints';

/** The program of a guide, and what it should print after each of its parts. */
export function exampleOf(text) {
  const program = [];
  const expected = [];
  for (const [, language, block] of text.matchAll(/^```(\w*)\n(.*?)^```$/gms)) {
    if (language === 'js') program.push(block);
    if (language === 'text') {
      expected.push(block.trimEnd());
      program.push(`console.log(${JSON.stringify(END)});\n`);
    }
  }
  return { program: program.join(''), expected };
}

const printed = (name, program) => {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, program);
  const out = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return out.split(`${END}\n`).map((part) => part.trimEnd()).slice(0, -1);
};

const guides = readdirSync(path.join(root, 'docs', 'guides')).filter((name) => name.endsWith('.md'));
/** Without a program, or with one of another language (crates/cli/tests/documents.rs runs that of rust.md). */
const WITHOUT = ['coordinator.md', 'administrator.md', 'rust.md'];

for (const guide of [...guides.map((name) => `guides/${name}`), 'embedding.md']) {
  const { program, expected } = exampleOf(readFileSync(path.join(root, 'docs', guide), 'utf8'));
  if (WITHOUT.includes(path.basename(guide))) continue;
  test(`the examples of ${guide} print what it says`, () => {
    assert.ok(program.length > 100, 'a guide without an example');
    assert.deepEqual(printed(path.basename(guide, '.md'), program), expected);
  });
}

test('whoever installs the package by a document gets it, and not what somebody else has put into a registry under its name', () => {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'dist', 'pkg', 'package.json'), 'utf8'));
  const documents = ['README.md', 'examples/pairs.ipynb', ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((one) => `docs/${one}`).filter((one) => one.endsWith('.md') && !one.includes('node_modules'))];
  const named = documents.flatMap((one) => [...readFileSync(path.join(root, one), 'utf8').matchAll(/npm install (\S+?)[`\s]/g)].map(([, what]) => what));
  assert.ok(named.length > 5, `${named}`);
  assert.deepEqual(named.filter((what) => what !== './dist/pkg' && what !== `./${name}-${version}.tgz`), []);
});

test('an example that prints something else is noticed', () => {
  const { program, expected } = exampleOf('```js\nconsole.log(1 + 1);\n```\n\n```text\n3\n```\n');
  assert.notDeepEqual(printed('wrong', program), expected);
});

test('what a guide calls a button or a place of the page, the page calls so too', () => {
  const folder = path.join(root, 'locales', 'en', 'page');
  const page = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n').toLowerCase();
  const lost = [];
  let seen = 0;
  for (const guide of ['coordinator.md', 'analyst.md', 'administrator.md']) {
    const text = readFileSync(path.join(root, 'docs', 'guides', guide), 'utf8').replace(/^```.*?^```$/gms, '').replace(/\*\*[^*]+\*\*/g, '');
    for (const [, words] of text.matchAll(/\*([^*]+)\*/g)) {
      for (const one of words.replace(/\s+/g, ' ').split(', ')) {
        seen += 1;
        if (!page.includes(one.toLowerCase())) lost.push(`${guide}: ${one}`);
      }
    }
  }
  assert.ok(seen > 15, `${seen} names`);
  assert.deepEqual(lost, []);
});

test('the saved file is described key by key, no more and no less, each with a type that there is', async () => {
  const text = readFileSync(path.join(root, 'docs', 'guides', 'saved-file.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` \| (.*?) \| \d \|$/gm)];
  const vv = await import(path.join(root, 'dist', 'pkg', 'index.js'));
  await vv.init();
  assert.deepEqual(rows.map(([, key]) => key), Object.keys(vv.sampleProgramme('2027-05-03')));
  const shapes = readFileSync(path.join(root, 'www', 'src', 'generated', 'shapes.d.ts'), 'utf8');
  for (const [, key, what] of rows) {
    const type = /^`(\w+)(?:\[\])?`/.exec(what)?.[1];
    if (type) assert.match(shapes, new RegExp(`export (interface|type) ${type}\\b`), `${key}: ${type}`);
  }
});
