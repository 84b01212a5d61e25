import type { Reading } from '../../history/reading.ts';
import { iacQuality } from '../../kpis/iac-quality.ts';
import { validationPassRate } from '../../kpis/validation-pass-rate.ts';
import { decimal } from '../../lib/phrasing.ts';
import type { KpiRow, PartRow, Report } from '../report.ts';
import { strong, type Text } from './page.ts';
import { kpi } from './select.ts';

/** An action if checks fail too often after landing. */
export function validation(report: Report): Text[] {
  const row = kpi(report, validationPassRate);
  if (row?.verdict !== 'misses') return [];
  return [[strong('See which checks fail after landing'), `: they did for ${failedOfAll(row.headline)} changes.`]];
}

/** An action if code quality misses its target, on the part with the most failed checks. */
export function quality(report: Report): Text[] {
  const row = kpi(report, iacQuality);
  if (row?.verdict !== 'misses') return [];
  const [worst] = row.parts.toSorted((one, other) => failed(other.headline) - failed(one.headline));
  const most = worst === undefined ? '' : `, ${portion(worst, row)}for ${FAILED_CHECKS[worst.name] ?? worst.name}`;
  const fails = failed(row.headline) === 1 ? 'checks fails' : 'checks fail';
  return [[strong('Fix what IaC quality finds'), `: ${failedOfAll(row.headline)} ${fails}${most}.`]];
}

/** How many of the shortfalls a part has; nothing needs to be said of a single one. */
function portion(part: PartRow, row: KpiRow): string {
  const [some, all] = [failed(part.headline), failed(row.headline)];
  if (all === 1) return '';
  return some === all ? 'all of them ' : `${decimal(some)} of them `;
}

/** Failed checks of all: `11 of 75`. */
function failedOfAll(reading: Reading): string {
  return `${decimal(failed(reading))} of ${decimal(reading.denominator ?? 0)}`;
}

function failed({ numerator, denominator }: Reading): number {
  return (denominator ?? 0) - (numerator ?? 0);
}

const FAILED_CHECKS: Readonly<Record<string, string>> = {
  checks: 'lint and policy checks',
  modules: 'modules and charts with gaps in their documentation',
  pins: 'versions that are not pinned',
  reuse: 'copies of a module',
};
