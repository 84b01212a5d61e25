/**
 * What one file says about components: small facts, drawn once from its contents, whatever its path.
 * `find.ts` puts the signs of a whole tree together.
 */
export type Sign =
  | TerraformSign
  | TerragruntSign
  | ChartSign
  | DeliverySign
  | OverlaySign
  | PlaybookSign
  | StackSign
  | CatalogSign
  | ServiceListSign;

export interface TerraformSign {
  readonly sign: 'terraform';
  /** A backend or cloud block: it has a state of its own. */
  readonly backend: boolean;
  readonly provider: boolean;
  /** How many resources and module calls. */
  readonly parts: number;
  /** Local directories that it calls as modules, relative to its own. */
  readonly calls: readonly string[];
  /** Equal for files that were stamped from one template. */
  readonly shape: string;
  readonly tier: number | null;
}

export interface TerragruntSign {
  readonly sign: 'terragrunt';
  /** Includes a parent or names a source: not the parent itself. */
  readonly unit: boolean;
  readonly source: string | null;
}

export interface ChartSign {
  readonly sign: 'chart';
  readonly name: string;
  readonly library: boolean;
  /** `file://` dependencies, relative to the chart. */
  readonly calls: readonly string[];
  /** Dependencies from a registry. */
  readonly fetches: readonly { readonly name: string; readonly registry: string }[];
  readonly tier: number | null;
}

/** An Argo CD or Flux object, or a release of a helmfile: one entry of a list of what is delivered. */
export interface DeliverySign {
  readonly sign: 'delivery';
  readonly kind: 'application' | 'helm-release';
  /** `null`: filled in when a template is rendered. */
  readonly name: string | null;
  /** Repository paths that are delivered, up to the first placeholder; `*` stands for each folder. */
  readonly sources: readonly string[];
  readonly tier: number | null;
}

export interface OverlaySign {
  readonly sign: 'overlay';
  /** What it builds on, relative to its own directory. */
  readonly calls: readonly string[];
  /** A Kustomize component is a part, not a whole. */
  readonly part: boolean;
  readonly tier: number | null;
}

export interface PlaybookSign {
  readonly sign: 'playbook';
  /** Roles that each play applies. */
  readonly plays: readonly (readonly string[])[];
  readonly imports: readonly string[];
}

export interface StackSign {
  readonly sign: 'stack';
  readonly tool:
    | 'cloudformation'
    | 'cloudformation-parameters'
    | 'cdk'
    | 'pulumi'
    | 'bicep'
    | 'arm'
    | 'bicep-parameters';
  readonly name: string | null;
  /** Files that it builds in, relative to its own directory. */
  readonly calls: readonly string[];
  readonly tier: number | null;
}

/** A Backstage entity. */
export interface CatalogSign {
  readonly sign: 'catalog';
  readonly name: string;
  readonly owner: string | null;
  readonly tier: number | null;
  /** Repository path of its source, where an annotation names one. */
  readonly source: string | null;
  /** Directory of its documentation, relative to its own. */
  readonly docs: string | null;
  /** Addresses of links and annotations that speak of runbooks. */
  readonly runbooks: readonly string[];
}

/** A file that lists what is delivered: service groups with the path of their pipeline. */
export interface ServiceListSign {
  readonly sign: 'service-list';
  readonly services: readonly { readonly name: string; readonly path: string }[];
}
