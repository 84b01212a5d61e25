/** Result of a test that compares two samples. */
export interface Tested {
  /** Two-sided p-value of the hypothesis that the samples do not differ. */
  readonly p: number;
  /** Whether the first sample is the higher one. */
  readonly isHigher: boolean;
}
