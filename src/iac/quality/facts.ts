/** Facts about the quality of one file, extracted once from its contents, independent of its path. */
export interface FileQuality {
  /** Names of Terraform variables and outputs and of Bicep parameters and outputs without a description. */
  readonly undescribed: readonly string[];
  /** Paths of the local modules that the file calls, relative to its directory. */
  readonly calls: readonly string[];
  /** Whether the file has a backend, cloud or provider block, so its directory is a root module. */
  readonly root: boolean;
  /** Whether a `Chart.yaml` has a description; `null`: the file is not a `Chart.yaml`. */
  readonly chartDescribed: boolean | null;
  readonly dependencies: readonly Dependency[];
  /** Names of the images whose version this kustomization overrides. */
  readonly overridden: readonly string[];
  readonly exceptions: readonly FileException[];
}

/** An external module, provider, chart, image, base, role or collection that the code uses. */
export interface Dependency {
  readonly kind: 'module' | 'provider' | 'chart' | 'image' | 'base' | 'role' | 'collection';
  /** Source, repository or image name, without the version. */
  readonly name: string;
  /** Version, constraint or ref as written; `null`: none given. */
  readonly version: string | null;
  /** Whether the version alone fixes what is used; lock files are not considered here (see `pins`). */
  readonly pinned: boolean;
}

/** A place where the code switches off a rule of a linter or a policy. */
export interface FileException {
  /** Line of the comment, counted from 1; `null`: the rule is switched off by data, not by a comment. */
  readonly line: number | null;
  /** Tool and rule, such as `checkov CKV_AWS_20`. */
  readonly rule: string;
}

/** The quality facts of a file that has none. */
export const NOTHING: FileQuality = {
  undescribed: [],
  calls: [],
  root: false,
  chartDescribed: null,
  dependencies: [],
  overridden: [],
  exceptions: [],
};

/** One week's tree with the facts of its files. */
export interface QualityTree {
  /** Blob id by path. */
  readonly blobs: ReadonlyMap<string, string>;
  factsOf(path: string): FileQuality | null;
}

/** A file that the quality KPIs check, with its facts (`null`: it has none). */
export interface QualityFile {
  readonly path: string;
  readonly directory: string;
  readonly blob: string;
  readonly facts: FileQuality | null;
}
