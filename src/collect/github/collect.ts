import { UserError } from '../../errors.ts';
import { complete } from '../../github/client.ts';
import { GitHubUnavailable } from '../../github/unavailable.ts';
import type { Check } from '../../kpis/sources.ts';
import { readChecks } from './checks.ts';
import { type Family, type FamilyQuery, FIRST_FAMILIES, type FirstFamily, READERS, told } from './families.ts';
import { FACTS } from './queries.ts';
import type { Found, GitHubSource } from './query.ts';

/** A family of records, or why it could not be read and what would enable it. Never an empty list for "not read". */
export type Collected<Value> =
  | ({ readonly available: true } & Found<Value>)
  | { readonly available: false; readonly reason: string };

/** What is read before the changes are known. */
type Families = {
  readonly [Name in keyof typeof READERS]: Collected<Awaited<ReturnType<(typeof READERS)[Name]['read']>>['value']>;
};

export interface Records extends Families {
  /** Why GitHub cannot be read at all now: nobody need ask it for more. */
  readonly unavailable: GitHubUnavailable | null;
  /** What GitHub calls the repository today, `owner/name`: who asks may know an older name; `null`: it did not say. */
  readonly fullName: string | null;
}

/** The reason of a family that was not asked for. */
export const UNUSED = 'no KPI that is shown uses it';

export interface CollectOptions extends FamilyQuery {
  /** What the KPIs that are shown can use: nothing else is read, so nothing else needs a permission. */
  readonly families: ReadonlySet<Family>;
  /** How many landings git found in the window: tells what the reading will cost. */
  readonly landings: number;
  readonly progress: (step: string) => void;
}

/**
 * Reads pull requests, incidents and the like, each on its own: what cannot be read is told and takes nothing else
 * with it. Throws `UserError` only where nothing could ever be read: a refused token, a repository that is not there.
 */
export async function collectGitHub(options: CollectOptions): Promise<Records> {
  const { fullName, unavailable } = await accessTo(options);
  const read = (family: FirstFamily) =>
    attempt<unknown>({ ...options, unavailable }, family, () => READERS[family].read(options));
  return { ...(await everyFamily(read)), unavailable, fullName };
}

/** One after the other: GitHub asks not to be read in parallel. */
async function everyFamily(collect: (family: FirstFamily) => Promise<Collected<unknown>>): Promise<Families> {
  const collected: [string, Collected<unknown>][] = [];
  for (const family of FIRST_FAMILIES) collected.push([family, await collect(family)]);
  return Object.fromEntries(collected) as Families;
}

type Attempt = Pick<CollectOptions, 'families' | 'progress'> & Pick<Records, 'unavailable'>;

/** Check results of the given landing commits, unless what was read before them showed that GitHub cannot be read. */
export async function collectChecks(
  options: GitHubSource & Attempt,
  shas: readonly string[],
): Promise<Collected<ReadonlyMap<string, readonly Check[]>>> {
  return attempt(options, 'checks', () => readChecks(options, shas));
}

async function attempt<Value>(
  { families, progress, unavailable }: Attempt,
  family: Family,
  read: () => Promise<Found<Value>>,
): Promise<Collected<Value>> {
  if (!families.has(family)) return { available: false, reason: UNUSED };
  if (unavailable !== null) return { available: false, reason: reasonOf(family, unavailable) };
  progress(`Reading ${told(family).called}`);
  try {
    return { available: true, ...(await read()) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { available: false, reason: reasonOf(family, error) };
  }
}

/** `checks were not read. The token may not use statusCheckRollup. Add …`, so that a KPI can begin the sentence. */
function reasonOf(family: Family, { message, remedy }: UserError): string {
  return `${told(family).called} were not read. ${message}. ${remedy}`.replace(/\.$/, '');
}

async function accessTo(options: CollectOptions): Promise<Pick<Records, 'fullName' | 'unavailable'>> {
  try {
    return { fullName: await checkAccess(options), unavailable: null };
  } catch (error) {
    if (error instanceof GitHubUnavailable) return { fullName: null, unavailable: error };
    throw error;
  }
}

/**
 * One request that shows whether the token sees the repository, and whether what is left of the rate limit will do.
 * Where it won't, the others who share it are not left without: the run waits for the reset or reads nothing. Returns
 * what the repository is called today.
 */
async function checkAccess({ client, owner, name, landings }: CollectOptions): Promise<string> {
  const { repository, rateLimit } = complete(await client.query<FactsData>(FACTS, { owner, name }));
  if (repository === null) {
    throw new UserError(`GitHub shows no repository ${owner}/${name}`, { remedy: 'Check owner, name and token.' });
  }
  const needed = expectedPoints(landings);
  if (rateLimit !== null && rateLimit.remaining < needed) {
    const because = `GitHub's rate limit leaves ${rateLimit.remaining} points and this run needs about ${needed}`;
    await client.holdUntil(Date.parse(rateLimit.resetAt), because);
  }
  return repository.nameWithOwner;
}

/** 25 pages of pull requests and 5 of checks for 1,000 landings, a fixed part, and some left to publish with. */
function expectedPoints(landings: number): number {
  return Math.ceil((landings * 35) / 1_000) + 20;
}

interface FactsData {
  readonly repository: { readonly nameWithOwner: string } | null;
  readonly rateLimit: { readonly remaining: number; readonly resetAt: string } | null;
}
