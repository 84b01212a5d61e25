// Measures revert detection on labelled histories of real repositories, and for comparison three rules that each use
// one signal. The histories are in a folder beside this project; without it, nothing is measured and a message says so.
// npm run accuracy             the histories on which the rules were developed   npm run accuracy -- --all    adds one
// row for the held-out histories   npm run accuracy -- --detail adds every miss and false alarm; --write puts the
// tables into docs/accuracy.md
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BASELINES, baselineReport } from './baselines.mjs';
import { withHistories } from './histories.mjs';
import { ours, SIGNALS, scoreOf, signalReport, sum } from './score.mjs';
import { baselineTable, repositoryTable, signalTable } from './tables.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const truth = path.resolve(root, '..', 'shared', 'truth');
const asked = new Set(process.argv.slice(2));
/** Histories that were not used to develop the rules: their figure shows how well the rules generalise. */
const HELD_OUT = new Set(['kubernetes-sigs/kubespray', 'jenkins-infra/azure', 'usegalaxy-eu/infrastructure-playbook']);

if (existsSync(truth)) await measure();
else console.log(`No labelled histories at ${path.relative(root, truth)}: accuracy is not measured here.`);

async function measure() {
  const rows = [];
  await withHistories(truth, (history) => {
    const isHeldOut = HELD_OUT.has(history.repository);
    if (isHeldOut && !asked.has('--all')) return;
    const report = ours(root, history);
    const scored = scoreOf(truth, history, report);
    rows.push({
      repository: history.repository,
      isHeldOut,
      counts: scored.counts,
      bySignal: SIGNALS.map((signal) => scoreOf(truth, history, signalReport(report, signal)).counts),
      byBaseline: BASELINES.map((rule) => scoreOf(truth, history, baselineReport(rule, history.dir)).counts),
    });
    if (asked.has('--detail') && !isHeldOut) console.log(scored.detail);
  });
  const tables = tablesOf(rows);
  console.log(tables);
  if (asked.has('--write')) write(tables);
}

function tablesOf(rows) {
  const known = rows.filter((row) => !row.isHeldOut);
  const heldOut = rows.filter((row) => row.isHeldOut);
  const total = (name, some) => ({
    repository: name,
    counts: sum(some.map((row) => row.counts)),
    bySignal: SIGNALS.map((_, index) => sum(some.map((row) => row.bySignal[index]))),
    byBaseline: BASELINES.map((_, index) => sum(some.map((row) => row.byBaseline[index]))),
  });
  const groups = [
    total(`together (${known.length})`, known),
    ...(heldOut.length === 0
      ? []
      : [total(`held out (${heldOut.length})`, heldOut), total(`all (${rows.length})`, rows)]),
  ];
  return [repositoryTable([...known, ...groups]), signalTable(known, groups), baselineTable(groups)].join('\n\n');
}

function write(tables) {
  const file = path.join(root, 'docs', 'accuracy.md');
  const text = readFileSync(file, 'utf8');
  const [begin, end] = ['<!-- tables: npm run accuracy -- --all --write -->', '<!-- end of tables -->'];
  const [before] = text.split(begin);
  const after = text.split(end)[1];
  if (after === undefined) throw new Error(`${file} has lost the marks between which the tables stand`);
  writeFileSync(file, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}
