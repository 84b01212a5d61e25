import { mean, sampleVariance } from 'simple-statistics';
import { studentTwoSided } from './student.ts';
import type { Tested } from './tested.ts';

/**
 * Student's t-test of two samples with a common variance, which is taken to be at least `leastVariance`.
 *
 * @throws Error if a sample is empty or both have one value only.
 */
export function pooledT(one: readonly number[], other: readonly number[], leastVariance: number): Tested {
  const t = (mean([...one]) - mean([...other])) / pooledError(one, other, leastVariance);
  return { p: studentTwoSided(t, degreesOfFreedom(one, other)), isHigher: t > 0 };
}

/** Standard error of the difference between the means of two samples with a common variance. */
export function pooledError(one: readonly number[], other: readonly number[], leastVariance: number): number {
  const spread = squares(one) + squares(other);
  const variance = Math.max(spread / degreesOfFreedom(one, other), leastVariance);
  return Math.sqrt(variance * (1 / one.length + 1 / other.length));
}

export function degreesOfFreedom(one: readonly number[], other: readonly number[]): number {
  return one.length + other.length - 2;
}

/** Sum of the squared distances from the mean. */
function squares(values: readonly number[]): number {
  return values.length < 2 ? 0 : (values.length - 1) * sampleVariance([...values]);
}
