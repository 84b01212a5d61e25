// Checks the error rates that the report claims, on simulated teams whose true rates are known.
//   npm run calibration              prints the tables and writes docs/calibration.md; takes some minutes
//   npm run calibration -- 200       200 reports per cell, nothing written: for a first look
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { detectableCell, namedCell, steadyCell } from './grid.mjs';

const asked = Number(process.argv[2] ?? 0);
const REPORTS = asked || 2_000;
const HISTORIES = Math.ceil(REPORTS / 4);
const CELLS = [8, 20, 40].flatMap((perWeek) =>
  [0.02, 0.05, 0.1].flatMap((base) => [false, true].map((bursty) => ({ perWeek, base, bursty }))),
);
const NAMED = [
  { kpi: 'throughput', perWeek: 8, base: 0.05, bursty: false, factor: 3, word: 'better' },
  { kpi: 'throughput', perWeek: 8, base: 0.05, bursty: true, factor: 3, word: 'better' },
  { kpi: 'throughput', perWeek: 20, base: 0.05, bursty: false, factor: 2, word: 'better' },
  { kpi: 'change-failure-rate', perWeek: 40, base: 0.05, bursty: false, factor: 3, word: 'worse' },
  { kpi: 'change-failure-rate', perWeek: 40, base: 0.05, bursty: true, factor: 3, word: 'worse' },
  { kpi: 'change-failure-rate', perWeek: 8, base: 0.05, bursty: false, factor: 3, word: 'worse' },
];
const DETECTABLE = [
  { kpi: 'throughput', perWeek: 8, base: 0.05, bursty: false },
  { kpi: 'throughput', perWeek: 40, base: 0.05, bursty: false },
  { kpi: 'change-failure-rate', perWeek: 20, base: 0.05, bursty: false },
  { kpi: 'change-failure-rate', perWeek: 40, base: 0.05, bursty: false },
];

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const kind = ({ bursty }) => (bursty ? 'bursty' : 'steady');
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const done = (text) => process.stderr.isTTY && process.stderr.write(`\r${text}\u001b[K`);

const cells = CELLS.map((cell, index) => {
  done(`cell ${index + 1} of ${CELLS.length}`);
  return { ...cell, ...steadyCell(cell, REPORTS, 1_000 + index) };
});
const named = NAMED.map((cell, index) => ({ ...cell, share: namedCell(cell, HISTORIES, 2_000 + index) }));
const detectable = DETECTABLE.map((cell, index) => ({ ...cell, ...detectableCell(cell, HISTORIES, 3_000 + index) }));
done('');

const holds = (cell, id) => cell.held[id].in / cell.held[id].of;
const ids = ['throughput', 'change-failure-rate', 'lead-time'];
const steady = cells.filter((cell) => !cell.bursty);
const wrongMean = mean(steady.map((cell) => cell.wrong / cell.reports));
const coverage = cells.flatMap((cell) => ids.map((id) => holds(cell, id)));

const text = `# Calibration

Made by \`npm run calibration\`: ${REPORTS.toLocaleString('en-US')} simulated reports a cell with fixed seeds, each of twelve weeks, measured and assessed by
the product's own code (throughput, change failure rate, runbook coverage, lead time, time to restore). A steady team's weekly
counts are Poisson; a bursty team's weekly mean varies as a gamma distribution of shape 3 (a spread of 58 %). Lead times are log-normal.

## When nothing changes

The share of reports that contain a direction word or a missed target, over all KPIs. At a base rate of 10 % the truth is
exactly on the target's limit (< 10 %), so a wrong "misses" is most likely there.

${markdownTable(
  [
    ['Team', 'Changes a week', 'Failure rate', 'Direction word', 'Missed target', 'Either'],
    ...cells.map((cell) => [
      kind(cell),
      String(cell.perWeek),
      percent(cell.base),
      percent(cell.words / cell.reports),
      percent(cell.misses / cell.reports),
      percent(cell.wrong / cell.reports),
    ]),
  ],
  { align: ['l', 'r', 'r', 'r', 'r', 'r'] },
)}

Mean over the steady cells: **${percent(wrongMean)}** (at most 5 % wanted).

## When something changes

How many of ${HISTORIES.toLocaleString('en-US')} histories name a lasting change, in the right direction, in one of the first six reports whose weeks have settled.

${markdownTable(
  [
    ['KPI', 'Team', 'Changes a week', 'Failure rate', 'Change', 'Named'],
    ...named.map((cell) => [
      cell.kpi,
      kind(cell),
      String(cell.perWeek),
      percent(cell.base),
      `×${cell.factor}`,
      percent(cell.share),
    ]),
  ],
  { align: ['l', 'l', 'r', 'r', 'r', 'r'] },
)}

Where a change is too small for the weeks at hand, the report says which rise it would have shown. That sentence promises
four in five; a rise of the newest third to that value was named in:

${markdownTable(
  [
    ['KPI', 'Changes a week', 'Failure rate', 'Rise to', 'Named'],
    ...detectable.map((cell) => [
      cell.kpi,
      String(cell.perWeek),
      percent(cell.base),
      cell.kpi === 'throughput' ? `${cell.reached.toFixed(1)} a week` : percent(cell.reached),
      percent(cell.named),
    ]),
  ],
  { align: ['l', 'r', 'r', 'r', 'r'] },
)}

## How often 95 % intervals contain the truth

Intervals of medians of whole numbers contain the truth more often than 95 %, because equal counts cannot be separated.

${markdownTable(
  [
    ['Team', 'Changes a week', 'Failure rate', 'Throughput, median', 'Change failure rate', 'Lead time, median'],
    ...cells.map((cell) => [
      kind(cell),
      String(cell.perWeek),
      percent(cell.base),
      ...ids.map((id) => percent(holds(cell, id))),
    ]),
  ],
  { align: ['l', 'r', 'r', 'r', 'r', 'r'] },
)}

Mean over the grid: **${percent(mean(coverage))}** (93–97 % wanted); least in any cell: **${percent(Math.min(...coverage))}** (at least 90 % wanted).
`;
console.log(text);
if (asked === 0) writeFileSync(path.resolve(import.meta.dirname, '../../docs/calibration.md'), text);
