import type { Config } from '../config/schema.ts';
import type { FileChange } from '../history/change.ts';
import type { RiskClass } from '../history/weight.ts';
import { memoized } from '../lib/memoized.ts';
import { PRODUCTION } from './folder-words.ts';
import { matcher } from './globs.ts';

/** Words in resource types and settings, by risk class. Matched against changed lines, cut at `MAX_TEXT` characters. */
const LINE_RULES: readonly (readonly [RiskClass, RegExp])[] = [
  [
    'identity',
    /\b(iam|rbac|role_?assignments?|rolebindings?|clusterroles?|clusterrolebindings?|service_?accounts?|azuread_\w+|okta_\w+|assume_?role\w*|oidc_provider|managed_?identit\w+|permission_?sets?)\b|aws_iam_|google_\w*iam_|Microsoft\.Authorization/i,
  ],
  [
    'network',
    /\b(networkpolic\w+|security_?groups?|vpcs?|subnets?|route_?tables?|firewalls?|ingress(es)?|load_?balancers?|cidr\w*|nsg|peering\w*|transit_?gateways?|virtualnetworks?|private_?endpoints?|public_?ips?)\b|aws_(vpc|lb|alb|security_group|route)|azurerm_(virtual_network|subnet|network)|Microsoft\.Network/i,
  ],
  [
    'dns',
    /\b(dns|cname|hosted_?zones?|route53\w*|externaldns|nameservers?|txt_?records?)\b|aws_route53|azurerm_dns|cloudflare_record/i,
  ],
  [
    'secrets',
    /\b(kms|secrets?manager|key_?vaults?|sealedsecrets?|externalsecrets?|vault_\w+|certificates?|tls_private_key|ssm_parameter)\b|aws_kms|azurerm_key_vault|Microsoft\.KeyVault/i,
  ],
  ['state', /^\s*(backend\s+"|moved\s*\{|removed\s*\{|import\s*\{)|\bremote_state\b|\bprevent_destroy\b/m],
  [
    'versions',
    /\b(required_version|required_providers|kubernetes_?version|cluster_?version|engine_?version|eks_?version|orchestrator_?version)\b/i,
  ],
];

/** Folder and file names, by risk class; matched against the lower-case path. */
const PATH_RULES: readonly (readonly [RiskClass, RegExp])[] = [
  [
    'identity',
    /(^|[/_.-])(iam|rbac|roles?-?assignments?|identity|access|permissions?|service-?accounts?|policies)([/_.-]|$)/,
  ],
  [
    'network',
    /(^|[/_.-])(network(ing|s)?|vpcs?|vnets?|firewalls?|security-?groups?|ingress|nsg|subnets?|load-?balancers?|transit-?gateway)([/_.-]|$)/,
  ],
  ['dns', /(^|[/_.-])(dns|route53|zones?|domains?)([/_.-]|$)/],
  [
    'secrets',
    /\.age$|(^|[/_.-])(secrets?|kms|key-?vaults?|vault|certs?|certificates?|sops|sealed-?secrets?)([/_.-]|$)/,
  ],
  ['state', /(^|\/)(backend[^/]*\.(tf|hcl)|state|tfstate|remote-state)(\/|$)/],
  ['versions', /(^|\/)(versions?|providers?)\.(tf|tofu)$/],
  ['production', new RegExp(`(^|[/_.-])(${PRODUCTION})([/_.-]|$)`)],
  [
    'shared-module',
    /(^|\/)(modules|_modules|shared|library|lib|_envcommon|base)\/.*\.(tf|tofu|hcl|bicep|ya?ml|json|py|ts)$/,
  ],
];

/** At most this many characters of a file's changed lines are searched for risk words. */
const MAX_TEXT = 20_000;

/** Risk classes that the changed lines of one file mention. */
export function riskOfLines(lines: string): RiskClass[] {
  const text = lines.slice(0, MAX_TEXT);
  return LINE_RULES.flatMap(([risk, pattern]) => (pattern.test(text) ? [risk] : []));
}

const risksOfPath = memoized((path): readonly RiskClass[] => {
  const lower = path.toLowerCase();
  return PATH_RULES.flatMap(([risk, pattern]) => (pattern.test(lower) ? [risk] : []));
});

/** Risk classes that the configuration (`weights.classes`) assigns to a path. */
export function configuredRisk(classes: Config['weights']['classes']): (path: string) => readonly RiskClass[] {
  const rules = Object.entries(classes).map(([name, globs]) => ({ name, matches: matcher(globs) }));
  return (path) => rules.flatMap(({ name, matches }) => (matches(path) ? [name as RiskClass] : []));
}

/** Risk classes of a change's infrastructure files: by path, deletion and changed lines, plus the `configured` ones. */
export function riskOfFiles(
  files: readonly FileChange[],
  configured: (path: string) => readonly RiskClass[],
): readonly RiskClass[] {
  return [...new Set(files.flatMap((file) => [...riskOfFile(file), ...configured(file.path)]))].sort();
}

function riskOfFile(file: FileChange): readonly RiskClass[] {
  const deleted: RiskClass[] = file.after === null ? ['deletion'] : [];
  return [...risksOfPath(file.path), ...deleted, ...(file.content?.risks ?? [])];
}
