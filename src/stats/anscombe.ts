const OFFSET = 0.375;

/** Variance of the Anscombe root of a Poisson count, whatever its mean. */
export const POISSON_ROOT_VARIANCE = 0.25;

/**
 * Anscombe's transformation √(x + ⅜), which gives counts of every size about the same variance; a value below 0 counts
 * as 0. Source: Anscombe (1948), The transformation of Poisson, binomial and negative-binomial data.
 */
export function anscombeRoot(value: number): number {
  return Math.sqrt(Math.max(0, value) + OFFSET);
}

/** The value whose Anscombe root this is. */
export function fromAnscombeRoot(root: number): number {
  return root ** 2 - OFFSET;
}
