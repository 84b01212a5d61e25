import { memoized } from '../../history/memoized.ts';
import { hasPlaceholder } from '../go-template.ts';

const ENVIRONMENTS = new Set(
  `dev devel develop development stage staging stg prod prd production preprod preproduction nonprod nonproduction
   qa uat sandbox sbx loadtest blue green ring0 ring1 ring2 ring3 ring4`.split(/\s+/),
);

/**
 * Words that mean an environment only if nothing else in the path does: in `integration/production` it is a component.
 */
const AMBIGUOUS = new Set(
  'test testing int integration canary preview live perf ephemeral ci local primary secondary dr ring'.split(' '),
);

const GEOGRAPHIES = new Set(
  'us eu ap ca sa me af il cn uk mx asia europe australia northamerica southamerica'.split(' '),
);
const MULTI_REGIONS = new Set(['us', 'eu', 'asia', 'emea', 'apac']);
const AZURE_REGION =
  /^(east|west|north|south|central|uk|france|germany|japan|korea|canada|brazil|australia|norway|sweden|switzerland|uae|italy|poland|spain|qatar|israel)(us|europe|asia|india|east|west|north|south|central|southeast)[a-z]{0,8}[23]?$/;

/** Folders that only group environments or hold what environments share. */
const SORTING = new Set(
  'overlays overlay base environments environment envs env live clusters regions rings stages accounts'.split(' '),
);

/** Whether a folder name can only mean an environment, region, ring, colour or account number: `prod-us-east-1`. */
export function isPlainEnvironment(segment: string): boolean {
  return isEnvironmentWord(segment) || isRegion(withoutEnvironment(segment)) || /^[0-9]{12}$/.test(segment);
}

function isEnvironmentWord(word: string): boolean {
  return ENVIRONMENTS.has(word.toLowerCase().replaceAll(/[-_.]/g, ''));
}

/** Whether a folder name is a cloud region: `us-east-1`, `westeurope`, `eu`. */
function isRegion(segment: string): boolean {
  const lower = segment.toLowerCase();
  if (AZURE_REGION.test(lower) || MULTI_REGIONS.has(lower)) return true;
  const [geography = '', ...rest] = lower.split('-');
  const direction = rest[0] === 'gov' ? rest[1] : rest[0];
  return (
    GEOGRAPHIES.has(geography) &&
    /^(north|south|east|west|central|northeast|southeast|northwest|southwest)[0-9]?$/.test(direction ?? '')
  );
}

/** A path from its region on: the folders above are an account. Unchanged without a region that a folder follows. */
export function fromRegion(path: string): string {
  const segments = path.split('/');
  const region = segments.findIndex(isRegion);
  return region === -1 || region === segments.length - 1 ? path : segments.slice(region).join('/');
}

/** Whether a folder name is an environment, or groups environments and their base. */
export function isSorting(segment: string): boolean {
  return isEnvironment(segment) || SORTING.has(segment.toLowerCase());
}

/** Whether a name alone may mean an environment, ambiguous words such as `test` included. */
export function isEnvironment(segment: string): boolean {
  return isPlainEnvironment(segment) || AMBIGUOUS.has(segment.toLowerCase());
}

/** Separators between the words of a name; `non-prod` and `pre-prod` are one word. */
const BETWEEN_WORDS = /(?<!(?:^|[-_.])(?:non|pre))[-_.]/i;

/**
 * A name without the environment at its end or else its start: `backup-prod` → `backup`; unchanged if nothing is left.
 */
export function withoutEnvironment(name: string): string {
  const tokens = name.split(BETWEEN_WORDS);
  const end = tokens.findLastIndex((token) => !isEnvironmentWord(token)) + 1;
  const start = end < tokens.length ? 0 : tokens.findIndex((token) => !isEnvironmentWord(token));
  return end === 0 || (start === 0 && end === tokens.length) ? name : tokens.slice(start, end).join('-');
}

/** The folders of a path that identify a component, innermost last, without environments: `dns/prod` → `dns`. */
export const namingSegments = memoized((path): readonly string[] => plainNamingSegments(path).map(withoutEnvironment));

/**
 * The folders of a path that identify a component, with environments kept inside names (`a-prod`). A component whose
 * places all agree on them keeps such a name (a lone `a-test`); `a-prod` and `a-staging` together are `a`.
 */
export const plainNamingSegments = memoized((path): readonly string[] => {
  const all = path.split('/').filter((segment) => segment !== '');
  const isOne = all.some(isPlainEnvironment) ? isPlainEnvironment : isEnvironment;
  const segments = all.filter((segment) => !isOne(segment));
  const kept = segments.filter((segment) => !SORTING.has(segment.toLowerCase()));
  return kept.length > 0 ? kept : segments;
});

const PARTS = new Set(
  `modules module _modules shared-modules submodules _envcommon examples example samples sample templates template
   fixtures fixture tests testdata e2e spec specs molecule docs doc documentation hack demo demos archive archived
   deprecated attic fixes cdk.out __snapshots__ vendor node_modules third_party scaffold scaffolds scaffolding skel skeleton boilerplate cookiecutter .terraform
   .github .devcontainer .kitchen`.split(/\s+/),
);

/** Whether a path is in a folder of modules, samples, tests or templates, where nothing is a component of its own. */
export function isInSupportFolder(path: string): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return folders.some(
    (folder, index) =>
      PARTS.has(folder) ||
      PARTS.has(folder.replace(/^[._]+|_+$/g, '')) ||
      hasPlaceholder(folder) ||
      (folder === 'test' && (index === 0 || folders[index - 1] === 'src')),
  );
}

/** Folder names that say how something is delivered and nothing about what it is. */
const TOOLS = new Set(
  `deploy deployment deployments infra infrastructure iac terraform tf tofu terragrunt helm chart charts manifests
   manifest k8s kubernetes kube pulumi cdk bicep arm cloudformation cfn ansible playbooks kustomize argocd flux`.split(
    /\s+/,
  ),
);

const PLUMBING = new Set([
  ...TOOLS,
  ...'app apps application main src config configs setup resources stack stacks server default common root release releases'.split(
    ' ',
  ),
]);

/** Folders of a path without those at its end that only name a tool: `payments/terraform` → `payments`. */
export function withoutTools(identity: readonly string[]): readonly string[] {
  const end = identity.findLastIndex((segment) => !TOOLS.has(segment.toLowerCase())) + 1;
  return end === 0 ? identity : identity.slice(0, end);
}

/** The innermost folder that says more than how something is deployed, as the component's name; `null`: none does. */
export function nameOfSegments(identity: readonly string[]): string | null {
  return identity.findLast((segment) => !PLUMBING.has(segment.toLowerCase())) ?? null;
}
