/** What a static reading says of one week's tree. */
export interface QualityFacts {
  readonly modules: QualityPart;
  readonly pins: QualityPart;
  readonly reuse: QualityPart;
  readonly exceptions: readonly PolicyException[];
}

/** k of n, with the paths that fall short. */
export interface QualityPart {
  readonly good: number;
  readonly all: number;
  readonly short: readonly { readonly path: string; readonly note: string }[];
}

/** A place where the code tells a linter or a policy to look away. */
export interface PolicyException {
  readonly path: string;
  /** `null`: data says it, and no comment. */
  readonly line: number | null;
  readonly rule: string;
}
