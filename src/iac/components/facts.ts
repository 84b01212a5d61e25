/**
 * A fact about components that one file reveals, extracted once from its contents, independent of its path. `find.ts`
 * combines the facts of a whole tree.
 */
export type ComponentFact =
  | TerraformFact
  | TerragruntFact
  | ChartFact
  | DeliveryFact
  | OverlayFact
  | PlaybookFact
  | StackFact
  | ComposeFact
  | NomadFact
  | CatalogFact
  | ServiceListFact;

/** A Terraform or OpenTofu file. */
export interface TerraformFact {
  readonly about: 'terraform';
  /** Whether there is a backend or cloud block, so the module has its own state. */
  readonly backend: boolean;
  /** Whether there is a provider block. */
  readonly provider: boolean;
  /** Number of resources and module calls. */
  readonly parts: number;
  /** Local directories that the file calls as modules, relative to its own directory. */
  readonly calls: readonly string[];
  /** Local charts that `helm_release` resources install, relative to the file's directory. */
  readonly charts: readonly string[];
  /** Types of the resources and sources of the modules, one a line: equal for files stamped from one template. */
  readonly shape: string;
  readonly tier: number | null;
}

/** A Terragrunt file. */
export interface TerragruntFact {
  readonly about: 'terragrunt';
  /** Whether this is a unit, which includes a parent file or names a source, and not the parent file itself. */
  readonly unit: boolean;
  /**
   * Source of the Terraform module that the unit applies; a path that begins with `/` is from the repository's root.
   * `null`: none, or computed.
   */
  readonly source: string | null;
}

/** A `Chart.yaml` of Helm. */
export interface ChartFact {
  readonly about: 'chart';
  readonly name: string;
  /** Whether it is a library chart, which cannot be installed. */
  readonly library: boolean;
  /** Local dependencies (`file://`), relative to the chart's directory. */
  readonly calls: readonly string[];
  /** Dependencies from a registry. */
  readonly fetches: readonly { readonly name: string; readonly registry: string }[];
  readonly tier: number | null;
}

/** An Argo CD or Flux object or a release of a helmfile: something that is delivered. */
export interface DeliveryFact {
  readonly about: 'delivery';
  readonly kind: 'application' | 'helm-release';
  /** Name of the object; `null`: known only after rendering. */
  readonly name: string | null;
  /** Repository paths that are delivered, up to the first placeholder; `*` matches each folder. */
  readonly sources: readonly string[];
  /** Repository paths that every object of a generated list shares: a chart with other values for each. */
  readonly shared: readonly string[];
  readonly tier: number | null;
}

/** A `kustomization.yaml`: an overlay, a base or a Kustomize component. */
export interface OverlayFact {
  readonly about: 'overlay';
  /** Resources, bases and components that the kustomization uses, relative to its own directory. */
  readonly calls: readonly string[];
  /** Whether this is a Kustomize component, which other kustomizations include. */
  readonly part: boolean;
  readonly tier: number | null;
}

/** An Ansible playbook. */
export interface PlaybookFact {
  readonly about: 'playbook';
  /** Names of the roles that each play applies. */
  readonly plays: readonly (readonly string[])[];
  /** Paths of the playbooks that it imports. */
  readonly imports: readonly string[];
}

/** A template, project or parameter file of CloudFormation, CDK, Pulumi, Bicep or ARM. */
export interface StackFact {
  readonly about: 'stack';
  readonly tool:
    | 'cloudformation'
    | 'cloudformation-parameters'
    | 'cdk'
    | 'pulumi'
    | 'bicep'
    | 'arm'
    | 'bicep-parameters';
  readonly name: string | null;
  /** Files that the stack includes, relative to its own directory. */
  readonly calls: readonly string[];
  readonly tier: number | null;
}

/** A file of Docker Compose or of a Swarm stack, or an override of one. */
export interface ComposeFact {
  readonly about: 'compose';
  /** Name of the project; `null`: none, or filled in later. */
  readonly name: string | null;
  /** Number of services whose image is built from source here. */
  readonly builds: number;
  /** Number of services whose image comes from a registry. */
  readonly pulls: number;
  /** Whether a service is meant to keep running: it starts again after a failure or a reboot, or Swarm schedules it. */
  readonly lasting: boolean;
  /** Files whose services it extends, relative to its own directory. */
  readonly extended: readonly string[];
}

/** A Nomad job that keeps running, or that a schedule or a dispatch starts. */
export interface NomadFact {
  readonly about: 'nomad';
  /** Name of the job; `null`: filled in later. */
  readonly name: string | null;
}

/** A Backstage entity. */
export interface CatalogFact {
  readonly about: 'catalog';
  readonly name: string;
  readonly owner: string | null;
  readonly tier: number | null;
  /** Source location from the annotation `backstage.io/source-location`; `null`: none. */
  readonly source: string | null;
  /** Directory of the entity's documentation, relative to the directory of its file. */
  readonly docs: string | null;
  /** Addresses in links and annotations that are called runbooks. */
  readonly runbooks: readonly string[];
}

/** A file that lists what is delivered: service groups with the path of their pipeline. */
export interface ServiceListFact {
  readonly about: 'service-list';
  readonly services: readonly { readonly name: string; readonly path: string }[];
}
