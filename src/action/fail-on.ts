import { UserError } from '../errors.ts';
import { headlineText, targetText } from '../report/format.ts';
import type { KpiRow, Report } from '../report/report.ts';

/**
 * The error that fails the step if a KPI named in `fail-on` has the verdict `misses`. `unclear` is not a miss. `null`:
 * no named KPI misses its target.
 */
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
