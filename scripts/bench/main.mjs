// Compares speed, memory and size with the budgets. Speeds are ratios within one run, because machines are noisy.
//   npm run bench              generated histories of 10,000 and 100,000 commits, and one of 1,000 components
//   npm run bench -- DIR…      and real clones
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchApi } from './api.mjs';
import { generateComponents } from './components.mjs';
import { measureDetection } from './detection.mjs';
import { END, generate } from './generate.mjs';
import { staticReading } from './static-reading.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');
const peak = path.join(import.meta.dirname, 'peak.mjs');
const WEEKS = 52;
const LOOKBACK_DAYS = 180;
const ROUNDS = 3;
const scratch = mkdtempSync(path.join(tmpdir(), 'infra-kpis-bench-'));
const withoutStatic = path.join(scratch, 'without-static.yml');
writeFileSync(withoutStatic, 'kpis:\n  runbook-coverage: false\n  iac-quality: false\n');

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

function timed(command, args) {
  const start = process.hrtime.bigint();
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  return {
    ms: Number(process.hrtime.bigint() - start) / 1e6,
    peakMb: Number(/peak (\d+)/.exec(result.stderr)?.[1] ?? 0) / 1024,
  };
}

/** Times a bare `git log`. It writes to a file, because a pipe that nobody reads would block it. */
function bareLog(directory, since) {
  const ref = execFileSync('git', ['-C', directory, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const dates = execFileSync('git', ['-C', directory, 'log', '--first-parent', '--format=%ct', ref], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const length = dates.split('\n').findLastIndex((line) => line !== '' && Number(line) >= since) + 1;
  return ['-C', directory, 'log', '-p', '--first-parent', '-n', String(length), ref];
}

async function measure(name, directory, asOf) {
  const since = asOf - (WEEKS * 7 + LOOKBACK_DAYS) * 86_400;
  const log = bareLog(directory, since);
  const report = [
    '--import',
    peak,
    cli,
    'report',
    directory,
    '--weeks',
    String(WEEKS),
    '--as-of',
    new Date(asOf * 1000).toISOString().slice(0, 10),
    '--json',
  ];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: timed('git', log),
    lean: timed(process.execPath, [...report, '--config', withoutStatic]),
    whole: timed(process.execPath, report),
  }));
  const ms = (key) => Math.round(median(rounds.map((round) => round[key].ms)));
  const ratios = rounds.map((round) => (round.lean.ms - startUp.version) / round.bare.ms);
  const peakMb = (key) => Math.round(Math.max(...rounds.map((round) => round[key].peakMb)));
  const { contents, secondsPerThousand } = await staticReading(directory, WEEKS, LOOKBACK_DAYS, asOf);
  return {
    name,
    'git log -p (ms)': ms('bare'),
    'report (ms)': ms('lean'),
    'ratio ≤ 2': median(ratios).toFixed(2),
    'with trees (ms)': ms('whole'),
    'peak (MB) ≤ 150': peakMb('lean'),
    'with trees ≤ 150': peakMb('whole'),
    'distinct contents': contents,
    's per 1,000 ≤ 1': secondsPerThousand.toFixed(2),
  };
}

function measureStartUp() {
  const rounds = Array.from({ length: 7 }, () => ({
    empty: timed(process.execPath, ['-e', '0']).ms,
    version: timed(process.execPath, [cli, '--version']).ms,
  }));
  return { empty: median(rounds.map((round) => round.empty)), version: median(rounds.map((round) => round.version)) };
}

function sizeOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

const startUp = measureStartUp();
console.log(
  `start-up: ${Math.round(startUp.version)} ms, ${(startUp.version / startUp.empty).toFixed(1)} × an empty script (≤ 6)`,
);
console.log(`dist: ${(sizeOf(path.join(root, 'dist')) / 1e6).toFixed(2)} MB (≤ 6)`);

const rows = [];
let growth = [];
for (const commits of [10_000, 100_000]) {
  const { directory, remove } = await generate(commits);
  rows.push(await measure(`${commits.toLocaleString('en')} generated commits`, directory, END));
  if (commits === 10_000) growth = await measureDetection(directory);
  remove();
}
const components = await generateComponents();
rows.push(await measure('1,000 generated components', components.directory, END));
components.remove();
for (const directory of process.argv.slice(2)) {
  const newest = Number(
    execFileSync('git', ['-C', directory, 'log', '-1', '--format=%ct', 'HEAD'], { encoding: 'utf8' }),
  );
  rows.push(await measure(directory.split('/').slice(-2).join('/'), directory, newest + 86_400));
}
console.table(rows);
console.log('finding reverts alone:');
console.table(growth);
const [small, large] = rows;
console.log(
  `peak memory at 100,000 commits: ${((large['peak (MB) ≤ 150'] / small['peak (MB) ≤ 150']) * 100 - 100).toFixed(1)} % more than at 10,000 (≤ 10 %)`,
);
rmSync(scratch, { recursive: true, force: true });
await benchApi();
