// npm run check: lint, types, and drift of generated files. Each failure names its remedy.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const STEPS = [
  {
    name: 'Lint and format',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    remedy: '`npm run format` fixes what it can; the rest is named above.',
  },
  {
    name: 'Types',
    args: ['node_modules/typescript/bin/tsc', '--noEmit'],
    remedy: 'Fix the lines that are named above, then run this again: nothing was built.',
    isLast: true,
  },
  {
    name: 'Generated files, made anew and compared',
    args: ['scripts/check-drift.mjs'],
    remedy: 'Look at the difference that is now there, and commit it with its source.',
  },
];

const failed = [];
for (const step of STEPS) {
  console.log(`\n${step.name} …`);
  if (spawnSync(process.execPath, step.args, { cwd: root, stdio: 'inherit' }).status === 0) continue;
  failed.push(step);
  if (step.isLast) break;
}
console.log('');
for (const { name, remedy } of failed) console.error(`✗ ${name}: ${remedy}`);
if (failed.length > 0) process.exit(1);
console.log('✓ Lint, types and generated files are in order. The tests: npm test');
