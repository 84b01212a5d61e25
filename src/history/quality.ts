/** Static quality of the code in one week's tree. */
export interface QualityFacts {
  readonly modules: CheckTally;
  readonly pins: CheckTally;
  readonly reuse: CheckTally;
  readonly exceptions: readonly PolicyException[];
}

/** One quality criterion: `passed` of `total` items meet it; `shortfalls` lists the others, each with what is missing. */
export interface CheckTally {
  readonly passed: number;
  readonly total: number;
  readonly shortfalls: readonly { readonly path: string; readonly note: string }[];
}

/** A place where the code switches off a rule of a linter or of a policy. */
export interface PolicyException {
  readonly path: string;
  /** Line of the comment, counted from 1; `null`: the rule is switched off by data, not by a comment. */
  readonly line: number | null;
  readonly rule: string;
}
