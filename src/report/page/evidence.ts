import { longDay } from '../../history/instant.ts';
import type { JudgedChange } from '../../history/judged-change.ts';
import { contains } from '../../history/period.ts';
import type { Evidence } from '../../history/reading.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { plural } from '../../lib/phrasing.ts';
import { clip, clipMiddle, clipWords } from '../escape.ts';
import { duration, weekName } from '../format.ts';
import { changeLink, pathLink } from '../links.ts';
import type { KpiRow, Report } from '../report.ts';
import { folded, isWebAddress, leftOut, link, paragraph, type Section, type Text, table } from './page.ts';
import { infraChanges, isCountedFailure, lastWeek } from './select.ts';

/** Failed changes of the window, newest first, each with its cause and the time until it surfaced. */
export function failureSection(report: Report, rows: number): Section[] {
  const failed = infraChanges(report)
    .filter(({ failure, role }) => failure !== null && role === 'change')
    .toReversed();
  if (failed.length === 0) return [];
  const counted = failed.filter((change) => isCountedFailure(report, change));
  const late = failed.filter((change) => !isCountedFailure(report, change));
  const lines = [...counted, ...late].slice(0, rows).map((change) => failureLine(report, change));
  return [
    folded(
      'failures',
      `Failed changes (${counted.length}${provisional(report, counted)}${tooLate(report, late.length)})`,
      table(['Change', 'Landed', 'Surfaced after', 'Because'], lines),
      ...leftOut(failed.length, rows, 'more change'),
    ),
  ];
}

/** A clause on failures beyond the horizon: they are listed, because people look for them, but not in the rate. */
function tooLate({ horizon }: Report, late: number): string {
  return late === 0 ? '' : `; ${late} more after ${duration(horizon)}, not in the rate`;
}

/** A clause on the failed changes of provisional weeks, which the headline's rate leaves out. */
function provisional({ periods }: Report, failed: readonly JudgedChange[]): string {
  const open = periods.filter((week) => week.provisional);
  const count = failed.filter(({ landedAt }) => open.some((week) => contains(week, landedAt))).length;
  return count === 0 ? '' : `, of them ${count} provisional`;
}

function failureLine(report: Report, change: JudgedChange): Text[] {
  const { failure } = change;
  const by = failure?.by ?? null;
  return [
    [changeLink(report, change), ` ${clip(change.title, 90)}`],
    [longDay(change.landedAt)],
    [failure === null ? '–' : duration(failure.after)],
    [...(by === null ? [] : [changeLink(report, by), ': ']), clip(failure?.because ?? '', 140)],
  ];
}

/** KPIs whose evidence has a section of its own. */
const WITH_OWN_SECTION = [changeFailureRate.id, runbookCoverage.id];

/** Evidence for the KPIs without a section of their own, selected by `selectedEvidence`. */
export function evidenceSection(report: Report, rows: number): Section[] {
  const week = new Set(
    report.changes.filter((change) => contains(lastWeek(report), change.landedAt)).map((change) => change.sha),
  );
  const lines = report.kpis
    .filter((row) => !WITH_OWN_SECTION.includes(row.id))
    .flatMap((row) => evidenceLines(report, row, week, rows));
  if (lines.length === 0) return [];
  const what = paragraph(
    `Changes of ${weekName(lastWeek(report).id)}; the slowest and the last failed checks of ${plural(report.periods.length, 'week')}; for the code, today’s shortfalls, then exceptions. report.json has all.`,
  );
  return [folded('evidence', 'Evidence for the other numbers', what, table(['KPI', 'What', 'Why'], lines))];
}

function evidenceLines(report: Report, row: KpiRow, week: ReadonlySet<string>, rows: number): Text[][] {
  return selectedEvidence(row, week, rows).map((item) => [
    [row.title],
    place(report, item),
    [clipWords(clipMiddle(item.note, 200))],
  ]);
}

/** Number of items shown for a state; those that lower it come first in its evidence. */
const MAX_STATE_ITEMS = 10;
const MAX_ITEMS = 5;

/** The items to show: the first of a state, the slowest durations, the newest of a rate, the last week's of a count. */
function selectedEvidence(
  { unit, atWeekEnd, evidence }: KpiRow,
  week: ReadonlySet<string>,
  rows: number,
): readonly Evidence[] {
  if (atWeekEnd) return evidence.slice(0, Math.min(MAX_STATE_ITEMS, rows));
  if (unit === 'count') return evidence.filter(({ sha }) => sha === undefined || week.has(sha)).slice(-rows);
  if (unit === 'share') return evidence.slice(-Math.min(MAX_ITEMS, rows)).toReversed();
  const slowest = evidence.toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0));
  return slowest.slice(0, Math.min(MAX_ITEMS, rows));
}

function place(report: Report, { sha, number, path, url }: Evidence): Text {
  if (path !== undefined) return [pathLink(report, path)];
  const address = url !== undefined && isWebAddress(url) ? url : null;
  if (sha === undefined && number === undefined) return [address === null ? '–' : link(clip(address, 60), address)];
  const named = changeLink(report, { sha: sha ?? null, number: number ?? null });
  return address === null ? [named] : [named, ', ', link('its run', address)];
}
