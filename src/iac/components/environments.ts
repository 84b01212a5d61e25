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
export const SORTING = new Set(
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
