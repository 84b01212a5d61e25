// A generated infrastructure history: first-parent commits, about 100 a week, ending at a fixed date.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const END = Date.parse('2026-08-17T00:00:00Z') / 1000;
const WEEK = 604_800;
const PER_WEEK = 100;
const FOLDERS = 60;

/** Builds a repository of `commits` commits in a temporary folder. Deterministic ids. */
export function generate(commits) {
  return build(stream(commits));
}

/** A repository in a temporary folder, from the parts of a stream for `git fast-import`. */
export async function build(parts) {
  const directory = mkdtempSync(path.join(tmpdir(), 'infra-kpis-bench-'));
  await run('git', ['init', '-q', '--bare', '-b', 'main', directory]);
  const child = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: directory,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  for (const part of parts) if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  child.stdin.end('done\n');
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  await run('git', ['-C', directory, 'repack', '-qad']);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

async function run(command, args) {
  const [code] = await once(spawn(command, args, { stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

function* stream(commits) {
  const random = generator(42);
  const files = new Map();
  let last = null;
  for (let index = 0; index < commits; index += 1) {
    const at = END - Math.floor(((commits - index) / PER_WEEK) * WEEK);
    const undo = last !== null && random() < 0.02;
    const changes = undo ? last.before : edit(files, random);
    const title = undo ? `Revert "${last.title}"` : `Change ${index} of ${[...changes.keys()][0]} (#${index})`;
    const before = new Map([...changes.keys()].map((name) => [name, files.get(name) ?? null]));
    for (const [name, text] of changes) files.set(name, text);
    last = undo ? null : { title, before };
    yield commit(title, at, changes);
  }
}

function edit(files, random) {
  const changes = new Map();
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const folder = `stacks/s${Math.floor(random() * FOLDERS)}`;
    const name = random() < 0.7 ? `${folder}/main.tf` : `${folder}/values.yaml`;
    const lines = (files.get(name) ?? skeleton(name)).split('\n');
    lines[Math.floor(random() * lines.length)] =
      `  setting_${Math.floor(random() * 1e6)} = "${Math.floor(random() * 1e9)}"`;
    if (random() < 0.3) lines.splice(Math.floor(random() * lines.length), 0, `  added = ${Math.floor(random() * 1e9)}`);
    changes.set(name, lines.slice(-300).join('\n'));
  }
  return changes;
}

function skeleton(name) {
  return Array.from({ length: 120 }, (_, index) => `  line_${index} = "${name}"`).join('\n');
}

export function commit(title, at, changes) {
  const who = `Robin <robin@example.org> ${at} +0000`;
  let text = `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(title)}`;
  for (const [name, contents] of changes)
    text += contents === null ? `D ${name}\n` : `M 100644 inline ${name}\n${data(contents)}`;
  return `${text}\n`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** The linear congruential generator of Numerical Recipes: equal seeds give equal histories. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
