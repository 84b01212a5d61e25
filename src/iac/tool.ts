import type { ContentKind, Tool } from '../history/change.ts';
import { memoized } from '../lib/memoized.ts';
import { directoryName } from '../lib/paths.ts';
import { authorship } from './authorship.ts';
import { isWorkflow } from './content-kind.ts';
import type { ProjectRoots } from './project-roots.ts';

type PathRule = readonly [tool: Tool, pattern: RegExp];

/** Tools by file name or folder, most specific first. Matched against the lower-case path. */
const PATH_RULES: readonly PathRule[] = [
  ['packer', /\.(pkr|pkrvars)\.(hcl|json)$|(^|\/)packer[^/]*\.json$/],
  ['terragrunt', /(^|\/)(terragrunt[^/]*|root|account|region|env|environment|common|stack|_envcommon\/[^/]+)\.hcl$/],
  [
    'docker',
    /(^|\/)(dockerfile|containerfile)([.-][^/]*)?$|\.(dockerfile|containerfile)$|(^|\/)docker-bake[^/]*\.hcl$/,
  ],
  ['compose', /(^|\/)(docker-)?compose[^/]*\.ya?ml(\.(j2|tpl|erb))?$/],
  ['dnscontrol', /(^|\/)dnsconfig\.[jt]s$/],
  ['nix', /(^|\/)(nixos|nixos-modules|hosts|machines)\/.*\.nix$/],
  ['nomad', /\.nomad(\.hcl)?(\.(j2|tpl|tmpl))?$/],
  ['terraform', /\.(tf|tofu|tfvars|hcl)(\.json)?$|\.tftpl$|\.tfvars\.[a-z]+$/],
  ['bicep', /\.(bicep|bicepparam)$|(^|\/)bicepconfig\.json$/],
  ['arm', /(^|\/)azuredeploy[^/]*\.json$/],
  [
    'cloudformation',
    /(^|\/)copilot\/.*\.ya?ml$|(^|\/)(cloudformation|cfn|sam|sceptre|org-formation)\/.*\.(ya?ml|json|template)(\.j2)?$|\.(cfn|cloudformation)\.(ya?ml|json)$|(^|[/_.-])samconfig([_.-][^/]*)?\.toml$/,
  ],
  ['pulumi', /(^|\/)pulumi(\.[^/]+)?\.ya?ml$/],
  ['cdk', /(^|\/)cdk\.json$/],
  ['kustomize', /(^|\/)kustomization\.ya?ml$/],
  [
    'helm',
    /(^|\/)(chart\.ya?ml|helmfile[^/]*\.ya?ml(\.gotmpl)?|\.helmignore)$|(^|\/)helmfile\.d\/|(^|\/)charts\/[^/]+\/(values[^/]*\.ya?ml|templates\/)/,
  ],
  ['flux', /(^|\/)(flux-system|flux)\/.*\.ya?ml$/],
  ['argocd', /(^|\/)(argo-?cd|argocd-apps|applicationsets?)\/.*\.ya?ml$/],
  ['salt', /\.(sls|jinja|top)$/],
  ['puppet', /\.(pp|epp)$|(^|\/)(puppetfile|environment\.conf|hiera[^/]*\.ya?ml)$|(^|\/)(hieradata|hiera)[^/]*\//],
  ['chef', /(^|\/)(berksfile|policyfile\.rb)$|(^|\/)cookbooks\//],
  ['ansible', /(^|\/)roles\/([^/]+\/){1,3}(tasks|handlers|defaults|vars|templates|files|meta|library)\//],
  [
    'ansible',
    /(^|\/)(group_vars|host_vars|inventor(y|ies))(\/|\.|$)|(^|\/)ansible\.cfg$|(^|\/)((ansible|galaxy|roles?)[_-].*)?requirements\.ya?ml$|(^|\/)(site|playbook[^/]*)\.ya?ml$|(^|\/)playbooks?\/.*\.(ya?ml|j2)$|(^|\/)ansible\/(.*\/)?[^/.]+(\.(ya?ml|j2|ini|cfg|sh))?$|(^|\/)ansible\/(.*\/)?(library|module_utils|scripts|inventory|[a-z_]*plugins|files|templates)\/.*\.py$/,
  ],
  ['kubernetes', /\.bu$|(^|\/)talconfig\.ya?ml$|(^|\/)talos\/.*\.(ya?ml|patch)$/],
  ['kubernetes', /(^|\/)(k8s|kubernetes|manifests?|kube)\/.*\.(ya?ml|json)(\.(j2|tpl|tmpl))?$|\.(jsonnet|libsonnet)$/],
  ['packer', /(^|\/)packer\/.*\.(json|ya?ml|toml|tmpl|j2|sh|psm?1|service|conf|cfg|py)$/],
  ['helm', /(^|[/._-])values([._-][^/]*)?\.ya?ml(\.gotmpl)?$/],
  [
    'terraform',
    /(^|\/)(terraform|opentofu)\/([^/.][^/]*\/)*(?!package|tsconfig|renovate)[^/.][^/]*\.(ya?ml|json|tpl|tmpl|conf|env)$/,
  ],
];

const DATA = /\.(ya?ml|json|toml|xml|tpl|tmpl|tftpl|j2|sh|bash|ps1|sql|rego|conf|cfg|ini|env|pub)$/;

const CODE_OF_PROJECT: ReadonlyMap<Tool, RegExp> = new Map([
  ['pulumi', /\.(py|ts|js|go|cs|fs|java|ya?ml|json|sh|tmpl|j2|hcl)$/],
  ['cdk', /\.(py|ts|js|go|cs|java|json|ya?ml)$/],
  ['helm', /(^|\/)(templates|crds|files)\/|(^|\/)values[^/]*\.(ya?ml|json)$|\.(tpl|ya?ml|gotmpl|env)$/],
  ['kustomize', /\.(ya?ml|json|env|properties|conf|sh)$/],
  ['ansible', /(^|\/)(templates|files)\/|\.(ya?ml|j2|ini|cfg)$/],
  ['chef', /\.(rb|erb|json|ya?ml)$/],
  ['puppet', /(^|\/)(templates|files|lib|data|facts\.d)\//],
  ['salt', /(^|\/)(templates|files)\/|\.(ya?ml|json|toml|conf|cfg|sh|py)$/],
  ['nix', /\.(nix|age)$/],
  ['dnscontrol', /\.[jt]s$/],
  ['terraform', DATA],
  ['terragrunt', DATA],
  ['packer', /\.(ya?ml|json|toml|tmpl|j2|sh|psm?1|service|conf|cfg|py)$/],
]);

const WORKFLOW_THAT_DEPLOYS =
  /deploy|apply|release(?!-(?:please|drafter|notes))|rollout|provision|infra|terraform|promote|(^|[/_.-])cd([/_.-]|$)/;

/**
 * The tool whose infrastructure a path belongs to: by name, then by the project around it, then by its contents.
 * `null`: not infrastructure. Lock, generated, vendored and binary files and documentation never are.
 */
export function toolOf(path: string, contentKind: ContentKind | null, roots: ProjectRoots): Tool | null {
  if (authorship(path) !== 'written' || contentKind === 'generated') return null;
  if (contentKind === 'generated-manifest') return 'kubernetes';
  const lower = path.toLowerCase();
  if (isWorkflow(path) && !CODE.test(lower))
    return contentKind === 'ci' || (contentKind === null && WORKFLOW_THAT_DEPLOYS.test(lower)) ? 'ci' : null;
  if (contentKind !== null && CONTENT_BEATS_PATH.has(contentKind)) return contentKind;
  return toolByName(lower) ?? toolOfProject(path, roots) ?? contentKind;
}

/** Code in a folder of workflows that is none: the agents on which these run. */
const CODE = /\.(tf|tofu|tfvars|bicep)$/;

const toolByName = memoized((path) => PATH_RULES.find(([, pattern]) => pattern.test(path))?.[0] ?? null);

// Files of these kinds are often in folders that are named after Kubernetes or after the tool that installed them, or end
// in `.hcl` like Terraform's.
const CONTENT_BEATS_PATH: ReadonlySet<ContentKind> = new Set<ContentKind>(['argocd', 'flux', 'crossplane', 'nomad']);

/** Tools of which a project in the repository's root does not turn every file below it into its data. */
const NARROW_ROOTS: ReadonlySet<Tool> = new Set<Tool>(['terraform', 'terragrunt', 'salt', 'kustomize']);

/** Tool of the nearest enclosing project that uses such files. Hidden files and folders never count. */
function toolOfProject(path: string, roots: ProjectRoots): Tool | null {
  const lower = path.toLowerCase();
  if (roots.size === 0 || /(^|\/)\.|(^|\/)(package|tsconfig|renovate)\.json$/.test(lower)) return null;
  for (let folder = directoryName(path); ; folder = directoryName(folder)) {
    const tool = roots.get(folder);
    const isTooWide = folder === '' && tool !== undefined && NARROW_ROOTS.has(tool);
    if (tool !== undefined && !isTooWide && CODE_OF_PROJECT.get(tool)?.test(lower)) return tool;
    if (folder === '') return null;
  }
}
