import { detectableOf } from './detectable.ts';
import type { KpiRow, Trend } from './report.ts';
import { type Comparison, testOf } from './trend.ts';
import { verdictOf } from './verdict.ts';

type Assessed = Pick<KpiRow, 'better' | 'target' | 'headline'> & {
  /** The settled weeks split into the newest third and the rest, for the trend; `null`: not enough to compare. */
  readonly comparison: Comparison | null;
};

type Assessment = Pick<KpiRow, 'trend' | 'detectable' | 'verdict'>;

/**
 * Maximum probability that chance alone produces any direction word in a report. Together with wrong "misses" verdicts
 * for a rate exactly at its target's limit (2.5 %, by the interval), about 5 % of reports at most contain a false
 * statement: 2.1 % on average for a steady team, 5.5 % in the worst case, a bursty one (docs/calibration.md).
 */
const ERROR_LEVEL = 0.02;

/**
 * Compares a KPI with its target and with its own past. The error level is divided by the number of KPIs that the
 * report tests (`tested`), because more tests would otherwise produce more false findings per report.
 */
export function assess({ better, target, headline, comparison }: Assessed, tested: number): Assessment {
  const verdict = verdictOf(target, headline);
  if (comparison === null) return { trend: null, detectable: null, verdict };
  const level = ERROR_LEVEL / Math.max(1, tested);
  const { p, isHigher } = testOf(comparison);
  const moved: Trend = isHigher === (better === 'higher') ? 'better' : 'worse';
  return { trend: p < level ? moved : 'no-clear-change', detectable: detectableOf(comparison, level), verdict };
}

/**
 * Whether a comparison needs a test: states at the end of a week have no sampling error and are compared without one.
 */
export function isTested(comparison: Comparison | null): boolean {
  return comparison !== null && comparison.kind !== 'state';
}
