// Prints a report, and again whenever the source changes.
//   npm run dev                of the built-in sample
//   npm run dev -- report DIR  of your clone, with any options of the command
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.length > 2 ? process.argv.slice(2) : ['demo'];
const main = JSON.stringify(pathToFileURL(path.join(root, 'build/main.js')).href);
const entry = `import(${main}).then((main) => main.runCli())`;
const QUIET_MS = 200;
let running = null;
let pending = null;

function show() {
  console.clear();
  running?.kill();
  // Incremental: only changed files are compiled again.
  const options = ['-p', 'tsconfig.build.json', '--incremental', '--tsBuildInfoFile', 'build/.tsbuildinfo'];
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const compiled = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' });
  if (compiled.status !== 0) return waitForChange();
  running = spawn(process.execPath, ['-e', entry, '--', 'infra-kpis', ...args], { stdio: 'inherit' });
  running.on('exit', (_, signal) => {
    if (signal === null) waitForChange();
  });
}

function waitForChange() {
  console.log('\nWaiting for a change of src/ …  (Ctrl-C ends)');
}

watch(path.join(root, 'src'), { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(show, QUIET_MS);
});
show();
