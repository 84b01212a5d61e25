import type { ContentSign } from '../history/change.ts';
import { memoized } from '../history/memoized.ts';

const GENERATED =
  /\bcode generated\b|(?<!\b(?:the|its|their) )\bauto-?generated\b|\bgenerated\b[^\n]{0,80}\bdo not edit\b|\bdo not edit\b[^\n]{0,80}\bgenerated\b|controller-gen\.kubebuilder\.io\/version/i;
// Their header speaks of the file that they will become.
const TEMPLATE = /\.(j2|erb|epp|tpl|tmpl|tftpl|gotmpl)$/i;
const GENERATED_PROBE = 600;
const YAML = /\.(ya?ml)(\.(j2|tpl|tmpl|gotmpl|erb|template))?$/i;
const JSON_FILE = /\.(json|template)$/i;
const WORKFLOW =
  /(^|\/)(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/ci\/|azure[-_]pipelines?|[^/]*deploy-pipelines?\.ya?ml$|\.azuredevops\/|\.azure-pipelines\/|jenkinsfile|[^/]+\.jenkinsfile$|\.circleci\/|\.tekton\/|\.buildkite\/|buildspec|bitbucket-pipelines|cloudbuild|atlantis\.ya?ml|\.drone)/i;
const DEPLOYS =
  /\b(terraform|tofu|terragrunt)\b[^\n]{0,80}\b(apply|run-all)\b|helm(file)?\s+(upgrade|install|apply|sync)|kubectl\s+(apply|rollout|set image|patch)|ansible-playbook|pulumi\s+up|az\s+deployment|az\s+stack|cloudformation\s+deploy|sam\s+deploy|cdk\s+deploy|argocd\s+app\s+sync|serverless\s+deploy|azure\/(arm-deploy|k8s-deploy|webapps-deploy|container-apps-deploy)|aws-actions\/[a-z-]*deploy|google-github-actions\/deploy|pulumi\/actions|\benvironment:\s|dflook\/terraform-apply/i;

const NIX = /\.nix$/i;
// The arguments of a module that configures machines; its options, or a flake that puts machines together.
const NIX_MODULE = /^(?:\s|#[^\n]*\n)*\{[^{}]{0,400}\bconfig\b[^{}]{0,400}\}\s*:/;
const NIX_OPTIONS =
  /^ *(?:services|networking|systemd|boot|security|fileSystems|virtualisation|deployment|users)\.[\w.-]{1,80} *=|\b(?:nixos|darwin)(?:Configurations|System)\b/m;

const DOCUMENT_PROBE = 16 * 1024;

/** How many characters of a file `contentSign` wants to see. */
export function signProbe(path: string): number {
  return [YAML, JSON_FILE, NIX].some((pattern) => pattern.test(path)) || isWorkflow(path)
    ? DOCUMENT_PROBE
    : GENERATED_PROBE;
}

/** What a file is by its contents, where its path does not tell; reads a prefix only. `null`: nothing tells. */
export function contentSign(path: string, text: string): ContentSign | null {
  if (isDeployWorkflow(path, text)) return 'ci';
  if (!TEMPLATE.test(path) && GENERATED.test(text.slice(0, GENERATED_PROBE))) return 'generated';
  if (YAML.test(path)) return yamlSign(text);
  if (NIX.test(path)) return NIX_MODULE.test(text) || NIX_OPTIONS.test(text) ? 'nix' : null;
  return JSON_FILE.test(path) ? jsonSign(text) : null;
}

// What `yamlSign` and `jsonSign` look for, in a line of its own.
const YAML_SIGN =
  /^(apiVersion|kind|AWSTemplateFormatVersion|Resources|services|- [a-z_]+| {2}hosts|- ansible\.builtin\.import_playbook):|^\s+(image|build):|AWS::|^#cloud-config/m;
const JSON_SIGN = /schema\.management\.azure\.com|AWSTemplateFormatVersion|"Type"|AWS::|"apiVersion"|"kind"/i;

/** Whether lines that came or went, one a line of `text`, may have changed what `contentSign` tells of a file. */
export function mayChangeSign(path: string, text: string): boolean {
  if (isDeployWorkflow(path, text) || GENERATED.test(text)) return true;
  if (YAML.test(path)) return YAML_SIGN.test(text) || STACK_TASK.test(text);
  return NIX.test(path) || (JSON_FILE.test(path) && JSON_SIGN.test(text));
}

/** Whether a path is one where continuous integration is configured. */
export const isWorkflow = memoized((path) => WORKFLOW.test(path));

function isDeployWorkflow(path: string, text: string): boolean {
  return isWorkflow(path) && DEPLOYS.test(text);
}

const PLAYBOOK_KEYS = ['- hosts', '- import_playbook', '- ansible.builtin.import_playbook'];
/** Plays that begin with another key, as ansible-lint wants them: a list, and `hosts` in one of its items. */
const LIST = /^(?:(?:---|#)[^\n]*\n|[ \t]*\n)*- [a-z_]+:/;
const HOSTS_OF_ITEM = /^ {2}hosts:/m;
/** A task of org-formation, which hands templates to CloudFormation. */
const STACK_TASK = /^ {2}Type: *(?:update-stacks|update-organization|register-type|apply-tf|annotate-organization)\b/m;

function yamlSign(text: string): ContentSign | null {
  const has = (key: string) => text.startsWith(`${key}:`) || text.includes(`\n${key}:`);
  if (has('apiVersion') && has('kind')) return kubernetesSign(text);
  if (has('AWSTemplateFormatVersion') || (text.includes('AWS::') && has('Resources'))) return 'cloudformation';
  if (STACK_TASK.test(text)) return 'cloudformation';
  if (PLAYBOOK_KEYS.some(has) || (HOSTS_OF_ITEM.test(text) && LIST.test(text))) return 'ansible';
  if (/^#cloud-config\b/m.test(text)) return 'cloud-init';
  return has('services') && /^\s+(image|build):/m.test(text) ? 'compose' : null;
}

const API_GROUPS: readonly (readonly [fragment: string, sign: ContentSign])[] = [
  ['argoproj.io/', 'argocd'],
  ['toolkit.fluxcd.io/', 'flux'],
  ['crossplane.io/', 'crossplane'],
  ['kustomize.config.k8s.io/', 'kustomize'],
];

function kubernetesSign(text: string): ContentSign {
  const version = /^apiVersion:\s*["']?([\w./-]{1,100})/m.exec(text)?.[1] ?? '';
  return API_GROUPS.find(([fragment]) => version.includes(fragment))?.[1] ?? 'kubernetes';
}

function jsonSign(text: string): ContentSign | null {
  if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*deployment(Template|Parameters)\.json/i.test(text))
    return 'arm';
  if (text.includes('"AWSTemplateFormatVersion"') || /"Type"\s*:\s*"AWS::/.test(text)) return 'cloudformation';
  return /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text) ? 'kubernetes' : null;
}
