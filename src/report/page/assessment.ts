import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { lowerFirst, sentenceList, upperFirst } from '../../lib/phrasing.ts';
import { figureText, headlineText, ofThem, percent, targetText, weekName } from '../format.ts';
import { isMove, type KpiRow, type Movement, type PartRow, type Report } from '../report.ts';
import { kpi } from './select.ts';

/** Which KPIs miss their target, clearly changed or meet their target; or that none of this is certain. */
export function assessment(report: Report): string {
  const judged = report.kpis.flatMap((row): Judged[] => [
    { ...row, was: wasOnce(report, row) },
    ...row.parts.map((part) => partOf(row, part)),
  ]);
  const misses = judged.filter(({ verdict }) => verdict === 'misses').map(miss);
  const unclear = judged.filter(({ verdict }) => verdict === 'unclear').map(({ title }) => lowerFirst(title));
  const moved = report.kpis.flatMap((row) =>
    row.verdict === 'misses' || row.movement === null ? [] : [move(row, row.movement, wasOnce(report, row))],
  );
  const meets = report.kpis
    .filter(({ verdict, trend }) => verdict === 'meets' && !isMove(trend))
    .map((row) => lowerFirst(row.title));
  const doubt = unclear.length === 0 ? [] : [`Whether ${meet(unclear)} is unclear.`];
  const met = meets.length === 0 ? [] : [`${upperFirst(meet(meets))}.`];
  const isCalm = report.kpis.every(({ trend }) => !isMove(trend)) && report.kpis.some(({ trend }) => trend !== null);
  const calm = isCalm ? ['No trend is beyond chance.'] : [];
  return [...misses, ...doubt, ...moved, ...met, ...calm, ...coverage(report)].join(' ');
}

type Judged = Pick<KpiRow, 'title' | 'headline' | 'unit' | 'target' | 'isDefaultTarget' | 'verdict' | 'trend'> & {
  /** Clause on its value at the start of the window, for states that changed; `null`: none. */
  readonly was?: string | null;
};

function partOf({ title, unit }: KpiRow, { name, ...part }: PartRow): Judged {
  return { title: `${title} of ${name}`, unit, trend: null, ...part };
}

/**
 * `Lead time got clearly worse: median 18 h since W29, 4 h before; it still meets its target.` For a state, its value at
 * the start of the window (`was`) is what the table shows too.
 */
function move(row: KpiRow, { before, lately, since }: Movement, was: string | null): string {
  const { title, trend, verdict, unit, headline } = row;
  const figures =
    was === null
      ? `${figureText(lately, unit)} since ${weekName(since)}, ${figureText(before, unit)} before`
      : `${figureText(headline, unit)}, ${was}`;
  return `${title} got clearly ${trend}: ${figures}${verdict === 'meets' ? '; it meets its target' : ''}.`;
}

function miss(judged: Judged): string {
  return `${judged.title} misses its target: ${against(judged)}.`;
}

function meet(titles: readonly string[]): string {
  return `${sentenceList(titles)} ${titles.length === 1 ? 'meets its target' : 'meet their targets'}`;
}

/** The figure with its target and trend. */
function against({ headline: reading, unit, target, isDefaultTarget, trend, was = null }: Judged): string {
  const wanted =
    target === null ? '' : `, ${isDefaultTarget ? 'default target' : 'target'} ${targetText(target, unit)}`;
  const moved = isMove(trend) ? `; it got clearly ${trend}` : '';
  return `${headlineText(reading, unit)}${was === null ? '' : `, ${was}`}${wanted}${moved}`;
}

/**
 * `up from 67 % (4/6) in W23`, for a state that had another value at the start of the window. Not tested: states have
 * no sampling error.
 */
function wasOnce(report: Report, row: KpiRow): string | null {
  const index = row.series.findIndex(({ value }) => value !== null);
  const [first, week] = [row.series[index], report.periods[index]];
  if (!row.atWeekEnd || first === undefined || week === undefined || first.value === row.headline.value) return null;
  const way = (row.headline.value ?? 0) > (first.value ?? 0) ? 'up' : 'down';
  return `${way} from ${figureText(first, row.unit)} in ${weekName(week.id)}`;
}

function coverage(report: Report): string[] {
  const row = kpi(report, runbookCoverage);
  if (row === undefined || row.verdict === 'misses' || row.headline.numerator === null || row.headline.value === null)
    return [];
  const { numerator, denominator, value } = row.headline;
  const was = wasOnce(report, row);
  const apart = [percent(value), ...ofThem(row.headline), ...(was === null ? [] : [was])].join(', ');
  return [`${numerator} of ${denominator} critical components have a current runbook (${apart}).`];
}
