// Runs this tool, and the scorer that comes with the labels.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The signals in order of authority. */
export const SIGNALS = [
  'trailer',
  'body-reference',
  'branch',
  'title-reference',
  'quoted-title',
  'wording',
  'content',
  'pin',
];

const QUIET = { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] };

/** The report of the bundled command, as users get it. */
export function ours(root, { dir, asOf, weeks }) {
  const args = [path.join(root, 'dist', 'cli.js'), 'report', dir, '--as-of', asOf, '--weeks', String(weeks), '--json'];
  return JSON.parse(execFileSync(process.execPath, args, QUIET));
}

/** The report reduced to the targets that one signal decided. */
export function signalReport(report, signal) {
  const reverts = report.reverts.map((revert) => ({
    ...revert,
    targets: revert.targets.filter((target) => target.signal === signal),
  }));
  return { reverts, changes: [] };
}

export function scoreOf(truth, { repository, map, dir }, report) {
  const [file, out] = [`${dir}.report.json`, `${dir}.counts.json`];
  writeFileSync(file, JSON.stringify(report));
  const args = [path.join(truth, 'score.mjs'), '--report', file, '--repo', repository, '--map', map, '--out', out];
  const detail = execFileSync(process.execPath, args, QUIET);
  return { detail, counts: JSON.parse(readFileSync(out, 'utf8')) };
}

/** Sums counts by name. */
export function sum(counts) {
  const total = {};
  for (const count of counts) {
    for (const [name, value] of Object.entries(count)) {
      if (typeof value === 'number') total[name] = (total[name] ?? 0) + value;
    }
  }
  return total;
}
