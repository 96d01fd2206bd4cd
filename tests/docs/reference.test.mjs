/**
 * The words on the package's exports, read from the declarations that whoever installs it gets: every function says what each parameter is, what it returns and
 * what it throws, everything has a sentence, and nothing is `any`. Read with the compiler's own parser, which the site's maker brings along.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ts = createRequire(path.join(root, 'docs', 'site', 'package.json'))('typescript');
const ENTRIES = ['index.d.ts', 'pairing.d.ts', 'surveys.d.ts', 'element.d.ts'];

/** What stands over a declaration: its sentence, and what each tag says. */
function words(symbol, checker) {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text).trim() }));
  return { sentence: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(), tags };
}

/** Everything that is not said of a function. */
function unsaid(name, declaration, { sentence, tags }) {
  const lost = [];
  const said = (tag, of = '') => tags.some((one) => one.name === tag && (of === '' || one.text.startsWith(of)) && one.text.replace(of, '').replace(/^[\s-]+/, '').length > 1);
  if (sentence.length < 10) lost.push(`${name}: a sentence`);
  for (const { name: parameter } of declaration.parameters) if (!said('param', parameter.getText())) lost.push(`${name}: @param ${parameter.getText()}`);
  const type = declaration.type?.getText() ?? 'void';
  if (!/^(void|Promise<void>)$/.test(type) && !said('returns')) lost.push(`${name}: @returns`);
  if (!said('throws')) lost.push(`${name}: @throws`);
  const names = new Set(declaration.parameters.map((one) => one.name.getText()));
  for (const tag of tags) if (tag.name === 'param' && !names.has(tag.text.split(/\s/)[0])) lost.push(`${name}: no parameter ${tag.text.split(/\s/)[0]}`);
  return lost;
}

/** What is not said of what a module exports, how many functions it has, and where it says `any`. */
function looked(files, host) {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'], types: [], noEmit: true };
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const [lost, any, functions] = [new Set(), [], new Set()];
  for (const file of files) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.[0];
      if (declaration === undefined) continue;
      const said = words(symbol, checker);
      if (ts.isFunctionDeclaration(declaration)) {
        functions.add(exported.name);
        for (const one of unsaid(exported.name, declaration, said)) lost.add(one);
      } else if (said.sentence === '') lost.add(`${exported.name}: a sentence`);
    }
  }
  for (const source of program.getSourceFiles()) {
    if (program.isSourceFileDefaultLibrary(source) || source.fileName.includes('node_modules')) continue;
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) any.push(`${path.basename(source.fileName)}: ${node.parent.getText().slice(0, 60)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { lost: [...lost], any, functions: functions.size };
}

test('every function of the package says what each parameter is, what it returns and what it throws, and nothing is any', () => {
  const { lost, any, functions } = looked(ENTRIES.map((name) => path.join(root, 'dist', 'pkg', name)));
  assert.ok(functions > 120, `${functions} functions`);
  assert.deepEqual(lost, []);
  assert.deepEqual(any, []);
});

test('the examples in the reference run, and what stands behind them is what they come to', async () => {
  const vv = await import('../../dist/pkg/index.js');
  await vv.init();
  const text = readFileSync(path.join(root, 'dist', 'pkg', 'package', 'api.d.ts'), 'utf8');
  const blocks = [...text.matchAll(/^ \* @example\n \* ```js\n((?: \* .*\n)+?) \* ```$/gm)].map(([, lines]) => lines.replace(/^ \* /gm, ''));
  assert.ok(blocks.length > 10, `${blocks.length} examples`);
  let compared = 0;
  for (const block of blocks) {
    const code = block.replace(/^(.+); \/\/ (.+)$/gm, (_, expression, value) => {
      compared += 1;
      return `same(String(${expression}), ${JSON.stringify(value)});`;
    });
    new Function('same', ...Object.keys(vv), code)((found, wanted) => assert.equal(found, wanted, block), ...Object.values(vv));
  }
  assert.equal(compared, blocks.length, 'an example that comes to nothing');
});

test('what is not said is noticed', () => {
  const file = '/planted.d.ts';
  const text = `
    /** Adds two numbers. @param a - the first one @param c - of another function */
    export declare function sum(a: number, b: any): number;
    export interface Bare { a: number }
  `;
  const host = ts.createCompilerHost({});
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...more) => (name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile.call(host, name, ...more));
  const { lost, any } = looked([file], host);
  assert.deepEqual(lost, ['sum: @param b', 'sum: @returns', 'sum: @throws', 'sum: no parameter c', 'Bare: a sentence']);
  assert.deepEqual(any, ['planted.d.ts: b: any']);
});
