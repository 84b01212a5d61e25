import { byArea } from '../breakdown.ts';
import { clip } from '../escape.ts';
import { fraction, percent, plural } from '../format.ts';
import type { Report } from '../report.ts';
import { candidates } from './candidates.ts';
import { code, numbered, type Section, strong, type Text } from './page.ts';
import { uncovered } from './runbooks.ts';
import { isCountedFailure, kpi, windowChanges } from './week.ts';

const MOST = 3;

/** At most three things to do, each with what it would change. */
export function actions(report: Report): Section[] {
  const items = [...failingArea(report), ...runbooks(report), ...undecided(report)].slice(0, MOST);
  return items.length === 0 ? [] : [{ id: 'actions', title: 'What to do', folded: false, blocks: [numbered(items)] }];
}

/** The area in which failures pile up, where the rate is not plainly good: at least two, and half of them all. */
function failingArea(report: Report): Text[] {
  const row = kpi(report, 'change-failure-rate');
  const { numerator, denominator } = row?.headline ?? { numerator: null, denominator: null };
  if (row === undefined || row.verdict === 'meets' || numerator === null || denominator === null) return [];
  const settled = windowChanges(report).filter((change) =>
    report.periods.some(
      (week, index) =>
        week.start <= change.landedAt && change.landedAt < week.end && row.series[index]?.provisional === false,
    ),
  );
  const worst = byArea(settled, (change) => isCountedFailure(report, change)).toSorted(
    (one, other) => other.failed - one.failed,
  )[0];
  if (worst === undefined || worst.failed < 2 || worst.failed * 2 < numerator) return [];
  const without = `${numerator - worst.failed}/${denominator}`;
  return [
    [
      strong('Look at how changes to '),
      code(clip(worst.name, 60)),
      strong(' are checked before they land'),
      `: ${worst.failed} of the ${numerator} failed changes touched it. Without those the rate would read ${percent((numerator - worst.failed) / denominator)} (${without}) instead of ${percent(numerator / denominator)}.`,
    ],
  ];
}

/** The components whose runbook is missing that failed or changed most recently, one action each for the first two. */
function runbooks(report: Report): Text[] {
  const row = kpi(report, 'runbook-coverage');
  const { numerator, denominator, value } = row?.headline ?? { numerator: null, denominator: null, value: null };
  if (numerator === null || denominator === null || value === null) return [];
  return uncovered(report)
    .slice(0, 2)
    .map(({ component, recent }, index) => [
      strong(VERB[component.runbook.state] ?? 'Write a runbook for '),
      code(clip(component.name, 60)),
      `: lifts coverage ${lift(numerator + index, denominator)}`,
      recent === null ? '.' : `; ${recent}.`,
      ...(component.owners.length === 0 ? [] : [' Owner: ', code(clip(component.owners.slice(0, 3).join(' '), 80))]),
    ]);
}

/** `60 % → 80 % (4/5)`, or the fractions alone where percentages would not show it. */
function lift(covered: number, all: number): string {
  const [from, to] = [percent(covered / all), percent((covered + 1) / all)];
  return from === to ? `${covered}/${all} → ${covered + 1}/${all}` : `${from} → ${to} (${covered + 1}/${all})`;
}

const VERB: Readonly<Record<string, string>> = {
  stale: 'Review the stale runbook of ',
  stub: 'Finish the runbook of ',
  'target-missing': 'Mend the runbook link of ',
};

/** What a label would decide. */
function undecided(report: Report): Text[] {
  const found = candidates(report).length;
  const reading = kpi(report, 'change-failure-rate')?.headline;
  if (found === 0 || reading === undefined || reading.numerator === null || reading.denominator === null) return [];
  const most = fraction({ ...reading, numerator: reading.numerator + found });
  return [
    [
      strong(`Decide ${plural(found, 'possible revert')}`),
      ` with a label (listed below): the failure count is ${fraction(reading)} without them and up to ${most} with them.`,
    ],
  ];
}
