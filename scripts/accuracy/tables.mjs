// The figures as Markdown tables.
import { markdownTable } from 'markdown-table';
import { BASELINES } from './baselines.mjs';
import { SIGNALS } from './score.mjs';

const percent = (part, whole) => (whole > 0 ? (100 * part) / whole : null);
const shown = (value) => (value === null ? '–' : value.toFixed(1));
const f1 = (hits, found, wanted) => percent(2 * hits, found + wanted);
const right = (columns) => ({ align: ['l', ...Array(columns).fill('r')] });

function pairs({ tp, pred, truth }) {
  return [percent(tp, pred), percent(tp, truth), f1(tp, pred, truth)].map(shown);
}

function failed({ fTp, fPred, fTruth }) {
  return [percent(fTp, fPred), percent(fTp, fTruth), f1(fTp, fPred, fTruth)].map(shown);
}

/** One row per repository: pairs of revert and target, failed changes, re-lands. */
export function repositoryTable(rows) {
  const head = ['repository', 'pairs', 'P', 'R', 'F1', 'failed', 'P', 'R', 'F1', 're-lands'];
  const body = rows.map(({ repository, counts }) => [
    repository,
    String(counts.truth),
    ...pairs(counts),
    String(counts.fTruth),
    ...failed(counts),
    `${counts.rFound}/${counts.rTruth}`,
  ]);
  return markdownTable([head, ...body], right(head.length - 1));
}

/** For each signal: right pairs of those that it decided, by repository, then precision, recall and F1. */
export function signalTable(repositories, groups) {
  const columns = [...repositories, ...groups];
  const head = ['signal', ...columns.map(({ repository }) => repository.split('/').at(-1)), 'P', 'R', 'F1'];
  const everything = groups.at(-1);
  const body = SIGNALS.map((signal, index) => [
    signal,
    ...columns.map(({ bySignal }) =>
      bySignal[index].pred === 0 ? '–' : `${bySignal[index].tp}/${bySignal[index].pred}`,
    ),
    ...pairs(everything.bySignal[index]),
  ]);
  return markdownTable([head, ...body], right(head.length - 1));
}

/** This project compared with each rule alone. */
export function baselineTable(groups) {
  const head = ['rule', 'histories', 'pairs P', 'R', 'F1', 'failed P', 'R', 'F1'];
  const body = groups.flatMap(({ repository, counts, byBaseline }) => [
    ['all signals', repository, ...pairs(counts), ...failed(counts)],
    ...BASELINES.map(({ name }, index) => [
      name,
      repository,
      ...pairs(byBaseline[index]),
      ...failed(byBaseline[index]),
    ]),
  ]);
  return markdownTable([head, ...body], right(head.length - 1));
}
