// Compiles with tsc, then bundles with ncc: ncc's own TypeScript loader fails with TypeScript 7.
// `dist/action.js` and `dist/cli.js` are two entries into one bundle, so that shared code is in it once.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', name);
/** Runs one step. If it fails, exits: the step has printed the reason. */
function run(script, args, output = 'inherit') {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
  });
  if (status !== 0) process.exit(1);
}

rmSync(path.join(root, 'build'), { recursive: true, force: true });
run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json']);
run(path.join(root, 'scripts', 'generate.mjs'), []);
// Deleted only after compiling: if the source does not compile, the old bundle still works.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
run(
  bin('@vercel/ncc/dist/ncc/cli.js'),
  ['build', 'build/main.js', '-o', 'dist/bundle', '--license', 'licenses.txt', '--no-cache'],
  'ignore',
);

const door = (name, start) =>
  writeFileSync(
    path.join(root, 'dist', name),
    `#!/usr/bin/env node\nimport { ${start} } from './bundle/index.js';\n\nawait ${start}();\n`,
    { mode: 0o755 },
  );
door('action.js', 'runAction');
door('cli.js', 'runCli');
writeFileSync(path.join(root, 'dist', 'package.json'), '{ "type": "module" }\n');

// The grammar and its runtime are copied as separate files: ncc would corrupt them.
const wasm = path.join(root, 'dist', 'wasm');
mkdirSync(wasm);
for (const file of [
  'web-tree-sitter/web-tree-sitter.js',
  'web-tree-sitter/web-tree-sitter.wasm',
  '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
]) {
  cpSync(bin(file), path.join(wasm, path.basename(file)));
}
for (const name of ['web-tree-sitter', '@tree-sitter-grammars/tree-sitter-hcl']) {
  cpSync(bin(`${name}/LICENSE`), path.join(wasm, `LICENSE-${path.basename(name)}`));
}
// Without this line, tools look for a source map that is not shipped.
const runtime = path.join(wasm, 'web-tree-sitter.js');
writeFileSync(runtime, readFileSync(runtime, 'utf8').replace(/^\/\/# sourceMappingURL=.*\n?/m, ''));
