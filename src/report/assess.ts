import { detectableOf } from './detectable.ts';
import type { KpiRow, Trend } from './report.ts';
import { type Comparison, testOf } from './trend.ts';
import { verdictOf } from './verdict.ts';

type Assessed = Pick<KpiRow, 'better' | 'target' | 'headline'> & {
  /** The newest third of the settled weeks beside the rest; `null`: not enough to compare. */
  readonly comparison: Comparison | null;
};

type Assessment = Pick<KpiRow, 'trend' | 'detectable' | 'verdict'>;

/**
 * How often, at most, chance alone puts a direction word into a whole report. With the wrong "misses" of a rate that lies
 * on its target's limit (2.5 %, by the interval) a report says something untrue in less than 5 % (docs/calibration.md).
 */
const ERROR_LEVEL = 0.02;

/**
 * Compares a KPI with its target and with its own past. The error level is shared evenly over the KPIs that the report
 * tests (`tested`), so that a report with many of them is not more talkative.
 */
export function assess({ better, target, headline, comparison }: Assessed, tested: number): Assessment {
  const verdict = verdictOf(target, headline);
  if (comparison === null) return { trend: null, detectable: null, verdict };
  const level = ERROR_LEVEL / Math.max(1, tested);
  const { p, isHigher } = testOf(comparison);
  const moved: Trend = isHigher === (better === 'higher') ? 'better' : 'worse';
  return { trend: p < level ? moved : 'no-clear-change', detectable: detectableOf(comparison, level), verdict };
}

/** Whether chance can mislead a comparison: things as they stand are compared without a test. */
export function isTested(comparison: Comparison | null): boolean {
  return comparison !== null && comparison.kind !== 'state';
}
