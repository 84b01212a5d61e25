import type { ContentSign, Tool } from '../history/change.ts';
import { isWorkflow } from './content-sign.ts';
import { authorship } from './handwritten.ts';

/** Folders of the repository whose code belongs to a tool that is known by one file: `Pulumi.yaml`, `cdk.json`, … */
export type ProjectRoots = ReadonlyMap<string, Tool>;

const MARKERS: ReadonlyMap<string, Tool> = new Map([
  ['pulumi.yaml', 'pulumi'],
  ['pulumi.yml', 'pulumi'],
  ['cdk.json', 'cdk'],
  ['chart.yaml', 'helm'],
  ['chart.yml', 'helm'],
  ['kustomization.yaml', 'kustomize'],
  ['kustomization.yml', 'kustomize'],
  ['ansible.cfg', 'ansible'],
]);

/** Finds the project roots among all paths of a tree. */
export function projectRoots(paths: Iterable<string>): ProjectRoots {
  const roots = new Map<string, Tool>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    const tool = MARKERS.get(path.slice(slash + 1).toLowerCase());
    if (tool !== undefined) roots.set(path.slice(0, Math.max(slash, 0)), tool);
  }
  return roots;
}

type PathRule = readonly [tool: Tool, pattern: RegExp];

/** By file name or folder alone, most telling first. Matched against the lower-case path. */
const PATH_RULES: readonly PathRule[] = [
  ['packer', /\.(pkr|pkrvars)\.(hcl|json)$|(^|\/)packer[^/]*\.json$/],
  ['terragrunt', /(^|\/)(terragrunt[^/]*|root|account|region|env|environment|common|stack|_envcommon\/[^/]+)\.hcl$/],
  [
    'docker',
    /(^|\/)(dockerfile|containerfile)([.-][^/]*)?$|\.(dockerfile|containerfile)$|(^|\/)docker-bake[^/]*\.hcl$/,
  ],
  ['compose', /(^|\/)(docker-)?compose[^/]*\.ya?ml(\.(j2|tpl|erb))?$/],
  ['terraform', /\.(tf|tofu|tfvars|hcl)(\.json)?$|\.tftpl$/],
  ['bicep', /\.(bicep|bicepparam)$|(^|\/)bicepconfig\.json$/],
  ['arm', /(^|\/)azuredeploy[^/]*\.json$/],
  [
    'cloudformation',
    /(^|\/)(cloudformation|cfn|sam)\/.*\.(ya?ml|json|template)$|\.(cfn|cloudformation)\.(ya?ml|json)$|(^|\/)samconfig\.toml$/,
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
  ['salt', /\.sls$/],
  [
    'puppet',
    /\.(pp|epp)$|(^|\/)(puppetfile|hiera[^/]*\.ya?ml)$|(^|\/)(hieradata|hiera)\/|(^|\/)modules\/[^/]+\/(templates|files|lib)\//,
  ],
  [
    'chef',
    /(^|\/)(berksfile|policyfile\.rb)$|(^|\/)cookbooks\/|(^|\/)(recipes|attributes|resources|providers)\/[^/]+\.rb$/,
  ],
  ['ansible', /(^|\/)roles\/[^/]+\/(tasks|handlers|defaults|vars|templates|files|meta|library)\//],
  [
    'ansible',
    /(^|\/)(group_vars|host_vars|inventor(y|ies))(\/|\.|$)|(^|\/)ansible\.cfg$|(^|\/)(site|playbook[^/]*)\.ya?ml$|(^|\/)playbooks?\/.*\.(ya?ml|j2)$|(^|\/)ansible\/.*\.(ya?ml|j2|py|ini|cfg|sh)$/,
  ],
  ['kubernetes', /(^|\/)(k8s|kubernetes|manifests?|kube)\/.*\.(ya?ml|json)(\.(j2|tpl|tmpl))?$/],
];

const CODE_OF_PROJECT: ReadonlyMap<Tool, RegExp> = new Map([
  ['pulumi', /\.(py|ts|js|go|cs|fs|java|ya?ml|json|sh|tmpl|j2|hcl)$/],
  ['cdk', /\.(py|ts|js|go|cs|java|json|ya?ml)$/],
  ['helm', /(^|\/)(templates|crds|files)\/|(^|\/)values[^/]*\.(ya?ml|json)$|\.(tpl|ya?ml)$/],
  ['kustomize', /\.(ya?ml|json|env|properties|conf|sh)$/],
  ['ansible', /\.(ya?ml|j2|ini|cfg)$/],
]);

const WORKFLOW_THAT_DEPLOYS = /deploy|apply|release|rollout|provision|infra|terraform|promote|(^|[/_.-])cd([/_.-]|$)/;

/**
 * The tool whose infrastructure a path belongs to; `null`: no infrastructure path. By name, then by the folder's
 * project, then by what the contents say. Lock, generated, vendored and binary files and docs belong to none.
 */
export function toolOf(path: string, sign: ContentSign | null, roots: ProjectRoots): Tool | null {
  if (authorship(path) !== 'written' || sign === 'generated') return null;
  const lower = path.toLowerCase();
  if (isWorkflow(path)) return sign === 'ci' || (sign === null && WORKFLOW_THAT_DEPLOYS.test(lower)) ? 'ci' : null;
  if (sign !== null && SIGN_BEATS_PATH.has(sign)) return sign;
  const byPath = PATH_RULES.find(([, pattern]) => pattern.test(lower));
  if (byPath !== undefined) return byPath[0];
  return toolOfProject(lower, path, roots) ?? sign;
}

// These kinds live in folders that are named after Kubernetes or after the tool that installed them.
const SIGN_BEATS_PATH: ReadonlySet<ContentSign> = new Set<ContentSign>(['argocd', 'flux', 'crossplane']);

/** The nearest enclosing project whose kind of code this is. */
function toolOfProject(lower: string, path: string, roots: ProjectRoots): Tool | null {
  if (roots.size === 0) return null;
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    const tool = roots.get(path.slice(0, Math.max(end, 0)));
    if (tool !== undefined && CODE_OF_PROJECT.get(tool)?.test(lower)) return tool;
    if (end <= 0) return null;
  }
}
