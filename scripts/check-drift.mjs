// Rebuilds all generated files and fails if one changes: the committed file does not match the source.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['dist', 'schema'];
const FILES = ['README.md', 'docs/configuration.md'];

function generated() {
  const inside = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return new Map([...inside, ...FILES].map((file) => [file, readFileSync(path.join(root, file), 'base64')]));
}

const before = generated();
const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const after = generated();
const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (drifted.length > 0) {
  console.error(`Generated files differ from what the source makes:\n  ${drifted.join('\n  ')}`);
  process.exit(1);
}
