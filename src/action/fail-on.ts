import { UserError } from '../errors.ts';
import { headlineText, targetText } from '../report/format.ts';
import type { KpiRow, Report } from '../report/report.ts';

/** The failed step for targets that are missed beyond doubt: `unclear` is no miss. `null`: none of those named. */
export function missedTargets(report: Report, ids: readonly string[]): UserError | null {
  const missed = report.kpis.filter((row) => ids.includes(row.id) && row.verdict === 'misses');
  if (missed.length === 0) return null;
  return new UserError(`A target is missed: ${missed.map(shortfallText).join('; ')}.`, {
    remedy:
      'The report says what would help. Change `targets` in the configuration, or `fail-on`, if this is expected.',
  });
}

function shortfallText({ title, target, headline, unit }: KpiRow): string {
  const wanted = target === null ? '' : `, and ${targetText(target, unit)} is wanted`;
  return `${title} is at ${headlineText(headline, unit)}${wanted}`;
}
