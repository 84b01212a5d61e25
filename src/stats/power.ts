import { probit } from 'simple-statistics';
import { studentQuantile } from './student.ts';

/**
 * How often a change of the size that these functions give is detected. A little above the promised 80 %, because the
 * approximations are optimistic.
 */
const POWER = 0.84;

/** Standard errors by which two means must differ for a two-sided t-test at this level to detect it with 80 % power. */
export function detectableErrors(level: number, degreesOfFreedom: number): number {
  return studentQuantile(level, degreesOfFreedom) + studentQuantile(2 * (1 - POWER), degreesOfFreedom);
}

/**
 * The smallest share above `base`, at most ½, that a two-sided test at this level distinguishes from it with 80 % power,
 * given the sizes of both samples. On the arcsine scale the variance of a share depends only on n. Source: Cohen (1988),
 * Statistical power analysis for the behavioral sciences, 6.2.
 */
export function detectableShare(base: number, sizes: readonly [number, number], level: number): number {
  const [one, other] = sizes;
  const distance = ((probit(1 - level / 2) + probit(POWER)) * Math.sqrt(1 / one + 1 / other)) / 2;
  return Math.sin(Math.min(Math.PI / 2, Math.asin(Math.sqrt(base)) + distance)) ** 2;
}
