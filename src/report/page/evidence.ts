import { contains } from '../../history/period.ts';
import type { Evidence } from '../../history/reading.ts';
import type { JudgedChange } from '../../history/revert.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { plural } from '../../words.ts';
import { clip, clipMiddle, clipWords } from '../escape.ts';
import { duration, longDay, weekName } from '../format.ts';
import { changeLink, pathLink } from '../references.ts';
import type { KpiRow, Report } from '../report.ts';
import { folded, isWebAddress, leftOut, link, paragraph, type Section, type Text, table } from './page.ts';
import { infraChanges, isCountedFailure, lastWeek } from './week.ts';

/** Changes that failed in the window, newest first: what undid or named each, and how long that took. */
export function failureSection(report: Report, rows: number): Section[] {
  const failed = infraChanges(report)
    .filter((change) => isCountedFailure(report, change) && change.role === 'change')
    .toReversed();
  if (failed.length === 0) return [];
  const title = `Failed changes (${failed.length}${provisional(report, failed)})`;
  const columns = ['Change', 'Landed', 'Surfaced after', 'Because'];
  const lines = failed.slice(0, rows).map((change) => failureLine(report, change));
  return [folded('failures', title, table(columns, lines), ...leftOut(failed.length, rows, 'more change'))];
}

/** The headline's rate leaves them out. */
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
const TOLD_ELSEWHERE = [changeFailureRate.id, runbookCoverage.id];

/** What stands behind the other numbers: the slowest of the window where it is about durations, else the last week's. */
export function evidenceSection(report: Report, rows: number): Section[] {
  const week = new Set(
    report.changes.filter((change) => contains(lastWeek(report), change.landedAt)).map((change) => change.sha),
  );
  const lines = report.kpis
    .filter((row) => !TOLD_ELSEWHERE.includes(row.id))
    .flatMap((row) => evidenceLines(report, row, week, rows));
  if (lines.length === 0) return [];
  const what = paragraph(
    `Changes of ${weekName(lastWeek(report).id)}; the slowest and the last failed checks of ${plural(report.periods.length, 'week')}; of the code, what falls short today, then exceptions. report.json holds all.`,
  );
  return [folded('evidence', 'Evidence for the other numbers', what, table(['KPI', 'What', 'Why'], lines))];
}

function evidenceLines(report: Report, row: KpiRow, week: ReadonlySet<string>, rows: number): Text[][] {
  return spokenOf(row, week, rows).map((item) => [
    [row.title],
    place(report, item),
    [clipWords(clipMiddle(item.note, 200))],
  ]);
}

/** What lowers a state comes first in its evidence. */
const FIRST = 10;
const FEW = 5;

/** Of a state what comes first, of durations the slowest, of a rate the newest, of a count the last week's. */
function spokenOf({ unit, atWeekEnd, evidence }: KpiRow, week: ReadonlySet<string>, rows: number): readonly Evidence[] {
  if (atWeekEnd) return evidence.slice(0, Math.min(FIRST, rows));
  if (unit === 'count') return evidence.filter(({ sha }) => sha === undefined || week.has(sha)).slice(-rows);
  if (unit === 'share') return evidence.slice(-Math.min(FEW, rows)).toReversed();
  const slowest = evidence.toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0));
  return slowest.slice(0, Math.min(FEW, rows));
}

function place(report: Report, { sha, number, path, url }: Evidence): Text {
  if (path !== undefined) return [pathLink(report, path)];
  const address = url !== undefined && isWebAddress(url) ? url : null;
  if (sha === undefined && number === undefined) return [address === null ? '–' : link(clip(address, 60), address)];
  const named = changeLink(report, { sha: sha ?? null, number: number ?? null });
  return address === null ? [named] : [named, ', ', link('its run', address)];
}
