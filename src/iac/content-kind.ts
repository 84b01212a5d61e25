import type { ContentKind } from '../history/change.ts';
import { memoized } from '../lib/memoized.ts';

const GENERATED =
  /\bcode generated\b|(?<!\b(?:the|its|their) )\bauto-?generated\b|\bgenerated\b[^\n]{0,80}\bdo not edit\b|\bdo not edit\b[^\n]{0,80}\bgenerated\b|controller-gen\.kubebuilder\.io\/version/i;
// A "generated" header in a template is meant for the rendered file.
const TEMPLATE = /\.(j2|erb|epp|tpl|tmpl|tftpl|gotmpl)$/i;
/** A header that marks a file as generated is looked for in this many characters from the start. */
const GENERATED_PROBE = 600;
const YAML = /\.(ya?ml)(\.(j2|tpl|tmpl|gotmpl|erb|template))?$/i;
const JSON_FILE = /\.(json|template)$/i;
const WORKFLOW =
  /(^|\/)(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/ci\/|azure[-_]pipelines?|[^/]*deploy-pipelines?\.ya?ml$|\.azuredevops\/|\.azure-pipelines\/|jenkinsfile|[^/]+\.jenkinsfile$|\.circleci\/|\.tekton\/|\.buildkite\/|buildspec|bitbucket-pipelines|cloudbuild|atlantis\.ya?ml|\.drone)/i;
const DEPLOYS =
  /\b(terraform|tofu|terragrunt)\b[^\n]{0,80}\b(apply|run-all)\b|helm(file)?\s+(upgrade|install|apply|sync)|kubectl\s+(apply|rollout|set image|patch)|ansible-playbook|pulumi\s+up|az\s+deployment|az\s+stack|cloudformation\s+deploy|sam\s+deploy|cdk\s+deploy|argocd\s+app\s+sync|serverless\s+deploy|azure\/(arm-deploy|k8s-deploy|webapps-deploy|container-apps-deploy)|aws-actions\/[a-z-]*deploy|google-github-actions\/deploy|pulumi\/actions|\benvironment:\s|dflook\/terraform-apply/i;

const NIX = /\.nix$/i;
// NIX_MODULE: the arguments of a NixOS module. NIX_OPTIONS: options that it sets, or a flake that defines machines.
const NIX_MODULE = /^(?:\s|#[^\n]*\n)*\{[^{}]{0,400}\bconfig\b[^{}]{0,400}\}\s*:/;
const NIX_OPTIONS =
  /^ *(?:services|networking|systemd|boot|security|fileSystems|virtualisation|deployment|users)\.[\w.-]{1,80} *=|\b(?:nixos|darwin)(?:Configurations|System)\b/m;

const HCL = /\.(hcl|job|nomad)(\.(j2|tpl|tmpl))?$/i;
/** A job of Nomad, or a volume that its jobs mount. */
const NOMAD = /^job +(?:"[^"\n]+"|[\w-]+) *\{|^type *= *"(?:csi|host)"/m;

/** Characters from the start of YAML, JSON, Nix, HCL and workflow files that decide their kind. */
const DOCUMENT_PROBE = 16 * 1024;

/** Whether a tool wrote a file, by its contents: its lines are nobody's work. */
export function isGenerated(contentKind: ContentKind | null): boolean {
  return contentKind === 'generated' || contentKind === 'generated-manifest';
}

/** Number of characters from the start of a file that `contentKindOf` needs. */
export function probeLength(path: string): number {
  return [YAML, JSON_FILE, NIX, HCL].some((pattern) => pattern.test(path)) || isWorkflow(path)
    ? DOCUMENT_PROBE
    : GENERATED_PROBE;
}

/**
 * Kind of file that the contents reveal if the path does not. `text` may be a prefix of `probeLength` characters.
 * `null`: no clue.
 */
export function contentKindOf(path: string, text: string): ContentKind | null {
  if (isDeployWorkflow(path, text)) return 'ci';
  if (!TEMPLATE.test(path) && GENERATED.test(text.slice(0, GENERATED_PROBE))) {
    return YAML.test(path) && isApplied(text) ? 'generated-manifest' : 'generated';
  }
  if (YAML.test(path)) return yamlKind(text);
  if (NIX.test(path)) return NIX_MODULE.test(text) || NIX_OPTIONS.test(text) ? 'nix' : null;
  if (HCL.test(path)) return NOMAD.test(text) ? 'nomad' : null;
  return JSON_FILE.test(path) ? jsonKind(text) : null;
}

/** Kinds that operators are developed with: generated from their source code, not from an installation's settings. */
const OF_AN_OPERATOR = new Set(['CustomResourceDefinition', 'ClusterRole', 'Role']);

/**
 * Whether a generated file is a manifest that is applied from the repository: what Flux or Butane wrote, an installation
 * of Argo CD. Its first object decides.
 */
function isApplied(text: string): boolean {
  const kind = /^kind: *["']?(\w{1,100})/m.exec(text)?.[1];
  return kind !== undefined && /^apiVersion:/m.test(text) && !OF_AN_OPERATOR.has(kind);
}

// Single lines that `yamlKind` and `jsonKind` look for.
const YAML_SIGN =
  /^(apiVersion|kind|AWSTemplateFormatVersion|Resources|services|- [a-z_]+| {2}hosts|- ansible\.builtin\.import_playbook):|^\s+(image|build|chartRepository):|AWS::|^#cloud-config/m;
const JSON_SIGN =
  /"_generator"|schema\.management\.azure\.com|AWSTemplateFormatVersion|"Type"|AWS::|"apiVersion"|"kind"/i;

/** Whether added or removed lines, joined by line breaks in `text`, may have changed the result of `contentKindOf`. */
export function mayChangeContentKind(path: string, text: string): boolean {
  if (isDeployWorkflow(path, text) || GENERATED.test(text)) return true;
  if (YAML.test(path)) return YAML_SIGN.test(text) || STACK_TASK.test(text) || RECORD_TYPE.test(text);
  if (HCL.test(path)) return NOMAD.test(text);
  return NIX.test(path) || (JSON_FILE.test(path) && JSON_SIGN.test(text));
}

/** Whether a path is a configuration file of continuous integration. */
export const isWorkflow = memoized((path) => WORKFLOW.test(path));

function isDeployWorkflow(path: string, text: string): boolean {
  return isWorkflow(path) && DEPLOYS.test(text);
}

const PLAYBOOK_KEYS = ['- hosts', '- import_playbook', '- ansible.builtin.import_playbook'];
/** Plays whose first key is not `hosts`, which ansible-lint prefers: a list, with `hosts` in one of its items. */
const LIST = /^(?:(?:---|#)[^\n]*\n|[ \t]*\n)*- [a-z_]+:/;
const HOSTS_OF_ITEM = /^ {2}hosts:/m;
/** A task of org-formation, a tool that deploys CloudFormation templates. */
const STACK_TASK = /^ {2}Type: *(?:update-stacks|update-organization|register-type|apply-tf|annotate-organization)\b/m;

/** A record of a DNS zone as octoDNS writes it. */
const RECORD_TYPE = /^[ \t]+(?:- )?type: *["']?(?:A|AAAA|ALIAS|CAA|CNAME|MX|NS|SRV|TXT)["']?\s*$/m;

/** A chart in a list of those that an ApplicationSet installs. */
const LISTED_CHART = /^[ \t]+chartRepository:/m;

function yamlKind(text: string): ContentKind | null {
  const has = (key: string) => text.startsWith(`${key}:`) || text.includes(`\n${key}:`);
  if (has('apiVersion') && has('kind')) return kubernetesKind(text);
  if (has('AWSTemplateFormatVersion') || (text.includes('AWS::') && has('Resources'))) return 'cloudformation';
  if (STACK_TASK.test(text)) return 'cloudformation';
  if (PLAYBOOK_KEYS.some(has) || (HOSTS_OF_ITEM.test(text) && LIST.test(text))) return 'ansible';
  if (/^#cloud-config\b/m.test(text)) return 'cloud-init';
  if (LISTED_CHART.test(text)) return 'helm';
  if (has('services') && /^\s+(image|build):/m.test(text)) return 'compose';
  return RECORD_TYPE.test(text) && /^[ \t]+(?:- )?(?:ttl|values?):/m.test(text) ? 'octodns' : null;
}

const API_GROUPS: readonly (readonly [fragment: string, contentKind: ContentKind])[] = [
  ['argoproj.io/', 'argocd'],
  ['toolkit.fluxcd.io/', 'flux'],
  ['crossplane.io/', 'crossplane'],
  ['kustomize.config.k8s.io/', 'kustomize'],
];

function kubernetesKind(text: string): ContentKind {
  const version = /^apiVersion:\s*["']?([\w./-]{1,100})/m.exec(text)?.[1] ?? '';
  return API_GROUPS.find(([fragment]) => version.includes(fragment))?.[1] ?? 'kubernetes';
}

/** The compiler's mark in an ARM template that `bicep build` wrote. */
const COMPILED = /"_generator"\s*:\s*\{\s*"name"\s*:\s*"bicep"/;

function jsonKind(text: string): ContentKind | null {
  if (COMPILED.test(text)) return 'generated';
  if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*deployment(Template|Parameters)\.json/i.test(text))
    return 'arm';
  if (text.includes('"AWSTemplateFormatVersion"') || /"Type"\s*:\s*"AWS::/.test(text)) return 'cloudformation';
  return /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text) ? 'kubernetes' : null;
}
