import { formatDay } from '../../history/instant.ts';
import { weekOf } from '../../history/period.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { throughput } from '../../kpis/throughput.ts';
import { plural, sentenceList } from '../../words.ts';
import { clip } from '../escape.ts';
import { countWord, headlineText, longDay, percent, targetText, valueText, weekName } from '../format.ts';
import { changeLink } from '../references.ts';
import type { KpiRow, PartRow, Report, Trend } from '../report.ts';
import { paragraph, type Section, strong, type Text, ticked } from './page.ts';
import { infraChangesOfWeek, isCountedFailure, isEmptyWindow, kpi, landedInWindow, lastWeek } from './week.ts';

/** What the week was, is it good, is it certain: in words, before any table. */
export function headline(report: Report): Section {
  const blocks = isEmptyWindow(report)
    ? [paragraph(strong(nothingLanded(report)), ...whatCounts(report))]
    : [paragraph(strong(`${landed(report)} ${failed(report)}`.trim()), ...which(report), ` ${assessment(report)}`)];
  return { id: 'headline', title: null, folded: false, blocks };
}

function nothingLanded({ repository, periods }: Report): string {
  const last =
    repository.headAt === null
      ? `Nothing has landed on ${repository.branch} yet.`
      : `The last commit on ${repository.branch} landed on ${longDay(repository.headAt)}.`;
  return `No infrastructure change landed in these ${plural(periods.length, 'week')}. ${last}`;
}

/** A clone that lags behind is told apart from infrastructure that is not seen. */
function whatCounts(report: Report): Text {
  const {
    periods,
    repository: { headAt },
  } = report;
  const [first] = periods;
  if (headAt !== null && first !== undefined && headAt < first.start) {
    const day = formatDay(weekOf(headAt).end);
    return ticked(
      ` A clone that lags behind must be fetched first; \`as-of\` ${day} replays the weeks before that commit.`,
    );
  }
  const all = landedInWindow(report).length;
  const others = all === 0 ? '' : ` ${plural(all, 'other change')} landed.`;
  return ticked(
    `${others} If infrastructure lives here in a form that is not recognised, add its place in the configuration: \`paths: ['+folder/**']\`.`,
  );
}

function landed(report: Report): string {
  const week = weekName(lastWeek(report).id);
  const work = infraChangesOfWeek(report).filter((change) => change.role === 'change');
  const machines = work.filter((change) => change.machine).length;
  const people = work.length - machines;
  if (work.length === 0) return `A quiet week: no infrastructure change landed in ${week}.`;
  if (people === 0)
    return `No person's infrastructure change landed in ${week}, ${plural(machines, 'machine update')} did.`;
  const usual = kpi(report, throughput)?.headline.value ?? null;
  const beside = machines === 0 ? '' : `, machines landed ${machines}`;
  return `People landed ${plural(people, 'infrastructure change')} in ${week}${usual === null ? '' : ` (usually ${usual === 0 ? 'none' : valueText(usual, 'count')})`}${beside}.`;
}

function failed(report: Report): string {
  const reading = kpi(report, changeFailureRate)?.series.at(-1);
  if (reading === undefined || reading.denominator === null || reading.numerator === null) return '';
  const soFar = reading.provisional ? ' so far' : '';
  const colon = isNamed(reading.numerator) ? ':' : '.';
  return `${upperFirst(countWord(reading.numerator))} failed${soFar}${colon}`;
}

/** A few failures are named at once; more of them stand in their own section. */
const NAMED = 3;

function isNamed(failures: number): boolean {
  return failures > 0 && failures <= NAMED;
}

function which(report: Report): Text {
  const failures = infraChangesOfWeek(report).filter(
    (change) => change.role === 'change' && isCountedFailure(report, change),
  );
  if (!isNamed(failures.length)) return [];
  return [
    ...failures.flatMap(
      (change, index): Text => [index === 0 ? ' ' : '; ', changeLink(report, change), ` “${clip(change.title, 80)}”`],
    ),
    '.',
  ];
}

/** The judgement: what misses its target, what clearly moved, what meets its target; or that none of it is certain. */
function assessment(report: Report): string {
  const judged = report.kpis.flatMap((row): Judged[] => [row, ...row.parts.map((part) => partOf(row, part))]);
  const misses = judged.filter(({ verdict }) => verdict === 'misses').map(miss);
  const unclear = judged.filter(({ verdict }) => verdict === 'unclear').map(({ title }) => lowerFirst(title));
  const moved = report.kpis.flatMap(({ title, trend, verdict }) =>
    verdict !== 'misses' && isMove(trend) ? [`${title} got clearly ${trend}.`] : [],
  );
  const meets = report.kpis.filter((row) => row.verdict === 'meets').map((row) => lowerFirst(row.title));
  const doubt = unclear.length === 0 ? [] : [`Whether ${meet(unclear)} is unclear.`];
  const met = meets.length === 0 ? [] : [`${upperFirst(meet(meets))}.`];
  const isCalm = report.kpis.every(({ trend }) => !isMove(trend)) && report.kpis.some(({ trend }) => trend !== null);
  const calm = isCalm ? [`Nothing ${misses.length > 0 ? 'else ' : ''}has clearly changed.`] : [];
  return [...misses, ...doubt, ...moved, ...met, ...calm, ...coverage(report)].join(' ');
}

type Judged = Pick<KpiRow, 'title' | 'headline' | 'unit' | 'target' | 'verdict' | 'trend'>;

function partOf({ title, unit }: KpiRow, { name, headline: reading, target, verdict }: PartRow): Judged {
  return { title: `${title} of ${name}`, headline: reading, unit, target, verdict, trend: null };
}

function isMove(trend: Trend | null): boolean {
  return trend === 'better' || trend === 'worse';
}

function miss(judged: Judged): string {
  return `${judged.title} misses its target: ${against(judged)}.`;
}

function meet(titles: readonly string[]): string {
  return `${sentenceList(titles)} ${titles.length === 1 ? 'meets its target' : 'meet their targets'}`;
}

/** The figure, what is wanted of it, and where it moves. */
function against({ headline: reading, unit, target, trend }: Judged): string {
  const wanted = target === null ? '' : `, wanted ${targetText(target, unit)}`;
  return `${headlineText(reading, unit)}${wanted}${isMove(trend) ? `; it got clearly ${trend}` : ''}`;
}

function coverage(report: Report): string[] {
  const row = kpi(report, runbookCoverage);
  if (row === undefined || row.verdict === 'misses' || row.headline.numerator === null || row.headline.value === null)
    return [];
  const { numerator, denominator, value } = row.headline;
  return [`${numerator} of ${denominator} critical components have a current runbook (${percent(value)}).`];
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
