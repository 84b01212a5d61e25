import { hasTiers } from '../../history/component.ts';
import type { JudgedChange } from '../../history/judged-change.ts';
import { contains } from '../../history/period.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { countWord, decimal, plural } from '../../lib/phrasing.ts';
import { byArea } from '../breakdown.ts';
import { clip } from '../escape.ts';
import { fraction, percent } from '../format.ts';
import { changeLink } from '../links.ts';
import type { KpiRow, Report } from '../report.ts';
import { decidable } from './candidates.ts';
import { quality, validation } from './check-actions.ts';
import { code, numbered, type Section, strong, type Text, ticked } from './page.ts';
import { ownersOf, uncovered } from './runbooks.ts';
import { infraChanges, isCountedFailure, kpi } from './select.ts';

const MAX_ACTIONS = 3;

/** At most three suggested actions, each with its effect on a figure. Different kinds come first. */
export function actions(report: Report): Section[] {
  const [runbook, ...others] = runbooks(report);
  const first = [...failures(report), ...tiers(report), ...(runbook === undefined ? [] : [runbook])];
  const items = [...first, ...validation(report), ...undecided(report), ...quality(report), ...others].slice(
    0,
    MAX_ACTIONS,
  );
  return items.length === 0 ? [] : [{ id: 'actions', title: 'What to do', folded: false, blocks: [numbered(items)] }];
}

/** An area is named if its failure rate is at least this multiple of the overall rate. */
const CLEARLY_WORSE = 1.25;

/**
 * An action on the area with clearly more failures than the others; else on the distance of the rate from its target.
 */
function failures(report: Report): Text[] {
  const row = kpi(report, changeFailureRate);
  const { value, numerator, denominator } = row?.headline ?? { value: null, numerator: null, denominator: null };
  if (row === undefined || row.verdict === 'meets' || value === null) return [];
  if (numerator === null || denominator === null || numerator < 2) return [];
  const rate = numerator / denominator;
  const worst = byArea(settledChanges(report, row), (change) => isCountedFailure(report, change))
    .filter((area) => area.failed >= 2 && area.failed / (area.people + area.machines) >= CLEARLY_WORSE * rate)
    .toSorted((one, other) => other.failed - one.failed)[0];
  if (worst === undefined) return tooMany(row, numerator, denominator);
  const without = fraction({ ...row.headline, numerator: numerator - worst.failed });
  return [
    [
      strong('See how changes to '),
      code(clip(worst.name, 60)),
      strong(' are checked before they land'),
      `: ${worst.failed} of ${plural(worst.people + worst.machines, 'change')} there failed. Without those the rate would read ${percent((numerator - worst.failed) / denominator)} (${without}) instead of ${percent(rate)}.`,
    ],
  ];
}

/** The first of several changes, for who wants to begin. */
function named(report: Report, [first, ...others]: readonly JudgedChange[]): Text {
  if (first === undefined) return [];
  return [' (', changeLink(report, first), `${others.length === 0 ? '' : ', …'})`];
}

/** A share times a count may miss a whole number by a hair: 0.07 × 100. */
const ROUNDING = 1e-9;

/** How many failures fewer would meet the target; empty if the rate does not exceed it. */
function tooMany({ target }: KpiRow, numerator: number, denominator: number): Text[] {
  if (target === null || target.op === '>' || target.op === '>=' || numerator / denominator <= target.value) return [];
  const limit = target.value * denominator;
  const allowed = target.op === '<=' ? Math.floor(limit + ROUNDING) : Math.ceil(limit - ROUNDING) - 1;
  return [
    [
      strong(`Go through the ${plural(numerator, 'failed change')}`),
      ` for what they have in common: ${countWord(numerator - allowed)} fewer of ${decimal(denominator)} would read ${percent(allowed / denominator)}, within the target.`,
    ],
  ];
}

function settledChanges(report: Report, row: KpiRow): readonly JudgedChange[] {
  const settled = report.periods.filter((_, index) => row.series[index]?.provisional === false);
  return infraChanges(report).filter((change) => settled.some((week) => contains(week, change.landedAt)));
}

/** One action for each of the first two components without a current runbook, in the order of `uncovered`. */
function runbooks(report: Report): Text[] {
  const row = kpi(report, runbookCoverage);
  const { numerator, denominator, value } = row?.headline ?? { numerator: null, denominator: null, value: null };
  if (numerator === null || denominator === null || value === null) return [];
  return uncovered(report)
    .slice(0, 2)
    .map(({ component, recent }, index) => [
      strong(VERB[component.runbook.state] ?? 'Write a runbook for '),
      code(clip(component.name, 60)),
      `: lifts coverage ${lift(numerator + index, denominator)}`,
      recent === null ? '.' : `; ${recent}.`,
      ...(component.owners.length === 0 ? [] : [ownersTitle(component.owners), ...ownersOf(component.owners)]),
    ]);
}

function ownersTitle({ length }: readonly string[]): string {
  return length === 1 ? ' Owner: ' : ' Owners: ';
}

/** The effect of one more runbook: `60 % → 80 % (4/5)`, or only the fractions if the percentages are equal. */
function lift(covered: number, all: number): string {
  const [from, to] = [percent(covered / all), percent((covered + 1) / all)];
  return from === to ? `${covered}/${all} → ${covered + 1}/${all}` : `${from} → ${to} (${covered + 1}/${all})`;
}

const VERB: Readonly<Record<string, string>> = {
  stale: 'Review the stale runbook of ',
  stub: 'Finish the runbook of ',
  'target-missing': 'Fix the runbook link of ',
};

/** An action to set tiers, if every component counts because none has one. */
function tiers(report: Report): Text[] {
  const { denominator } = kpi(report, runbookCoverage)?.headline ?? { denominator: null };
  if (hasTiers(report.components) || denominator === null || denominator === 1 || uncovered(report).length === 0)
    return [];
  return [
    [
      strong('Say which components are critical'),
      ...ticked(`, with \`tiers\` in the configuration: none has a tier, so all ${decimal(denominator)} count.`),
    ],
  ];
}

/** An action to decide the candidates, with their greatest possible effect on the rate. */
function undecided(report: Report): Text[] {
  const row = kpi(report, changeFailureRate);
  const open = decidable(report);
  if (open.length === 0 || row === undefined || row.headline.numerator === null) return [];
  const settled = settledChanges(report, row);
  const { numerator } = row.headline;
  const most = fraction({ ...row.headline, numerator: numerator + open.filter((one) => settled.includes(one)).length });
  return [
    [
      strong(`Decide ${plural(open.length, 'possible failure')}`),
      ...named(report, open),
      open.some(({ number }) => number !== null) && report.labels.failed.length > 0
        ? ' with a label: '
        : ' with a line in a later commit: ',
      most === fraction(row.headline)
        ? 'of a week that is still provisional.'
        : `${fraction(row.headline)} failed, up to ${most} if ${open.length === 1 ? 'it counts' : 'they count'}.`,
    ],
  ];
}
