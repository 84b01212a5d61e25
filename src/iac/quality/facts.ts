/** What one file says about the quality of the code: small facts, drawn once from its contents, whatever its path. */
export interface FileQuality {
  /** Terraform variables and outputs, Bicep parameters and outputs that have no description, by name. */
  readonly undescribed: readonly string[];
  /** Local modules that it calls, relative to its own directory. */
  readonly calls: readonly string[];
  /** A backend, cloud or provider block: it belongs to a root module. */
  readonly root: boolean;
  /** Whether a `Chart.yaml` has a description; `null`: it is none. */
  readonly chartDescribed: boolean | null;
  readonly references: readonly Reference[];
  /** Images whose version a kustomization sets for whatever it builds on. */
  readonly overridden: readonly string[];
  readonly exceptions: readonly FileException[];
}

/** Something from elsewhere that the code builds on. */
export interface Reference {
  readonly kind: 'module' | 'provider' | 'chart' | 'image' | 'base' | 'role' | 'collection';
  /** Source, repository or image name, without the version. */
  readonly name: string;
  /** As it is written; `null`: none is. */
  readonly version: string | null;
  /** Whether the version alone says what is taken. */
  readonly pinned: boolean;
}

/** A place where the code tells a linter or a policy to look away. */
export interface FileException {
  /** `null`: data says it, and no comment. */
  readonly line: number | null;
  /** Tool and rule, `checkov CKV_AWS_20`. */
  readonly rule: string;
}

export const NOTHING: FileQuality = {
  undescribed: [],
  calls: [],
  root: false,
  chartDescribed: null,
  references: [],
  overridden: [],
  exceptions: [],
};

/** One week's tree with the facts of its files. */
export interface QualityTree {
  /** Blob by path. */
  readonly blobs: ReadonlyMap<string, string>;
  factsOf(path: string): FileQuality | null;
}

/** A file that quality is asked of, where it lies. */
export interface QualityFile {
  readonly path: string;
  readonly directory: string;
  readonly blob: string;
  readonly facts: FileQuality | null;
}
