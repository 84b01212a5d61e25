import { UserError } from '../../errors.ts';
import { complete } from '../../github/answer.ts';
import { GitHubUnavailable } from '../../github/unavailable.ts';
import type { Check } from '../../history/check.ts';
import { readChecks } from './checks.ts';
import { type Family, type FamilyQuery, FIRST_FAMILIES, type FirstFamily, READERS, textsOf } from './families.ts';
import type { Gathered } from './gaps.ts';
import { ACCESS } from './queries.ts';
import type { GitHubSource } from './query.ts';

/**
 * A family of records, such as pull requests, or why it could not be read and what would enable it. An empty list never
 * means "not read".
 */
export type Collected<Value> =
  | ({ readonly available: true } & Gathered<Value>)
  | { readonly available: false; readonly reason: string };

/** The records that are read before the changes are known, by family. */
type Families = {
  readonly [Name in keyof typeof READERS]: Collected<Awaited<ReturnType<(typeof READERS)[Name]['read']>>['value']>;
};

export interface Records extends Families {
  /** Why GitHub cannot be read at all now, in which case no further request is made; `null`: it can be read. */
  readonly unavailable: GitHubUnavailable | null;
  /**
   * The repository's current `owner/name` on GitHub, which may differ from the name that the run was given; `null`: not
   * known, because GitHub cannot be read.
   */
  readonly fullName: string | null;
}

/** The reason given for a family that was not requested. */
export const NOT_REQUESTED = 'no KPI that is shown uses it';

export interface CollectOptions extends FamilyQuery {
  /** The families that the shown KPIs can use. No others are read, so no other permission is needed. */
  readonly families: ReadonlySet<Family>;
  /** Number of landings in the window, from which the cost of reading is estimated. */
  readonly landings: number;
  readonly progress: (step: string) => void;
}

/**
 * Reads pull requests, incidents and deployments, each on its own: if a family cannot be read, its reason is returned
 * and the others are not affected. Throws `UserError` only if nothing could ever be read: the token is refused, or
 * there is no such repository.
 */
export async function collectGitHub(options: CollectOptions): Promise<Records> {
  const { fullName, unavailable } = await accessTo(options);
  const read = (family: FirstFamily) =>
    attempt<unknown>({ ...options, unavailable }, family, () => READERS[family].read(options));
  return { ...(await everyFamily(read)), unavailable, fullName };
}

/** Reads one family after the other: GitHub asks clients not to send requests in parallel. */
async function everyFamily(collect: (family: FirstFamily) => Promise<Collected<unknown>>): Promise<Families> {
  const collected: [string, Collected<unknown>][] = [];
  for (const family of FIRST_FAMILIES) collected.push([family, await collect(family)]);
  return Object.fromEntries(collected) as Families;
}

type ReadOptions = Pick<CollectOptions, 'families' | 'progress'> & Pick<Records, 'unavailable'>;

/**
 * Check results of the given landing commits. They are not read if an earlier step found that GitHub cannot be read.
 */
export async function collectChecks(
  options: GitHubSource & ReadOptions,
  shas: readonly string[],
): Promise<Collected<ReadonlyMap<string, readonly Check[]>>> {
  return attempt(options, 'checks', () => readChecks(options, shas));
}

async function attempt<Value>(
  { families, progress, unavailable }: ReadOptions,
  family: Family,
  read: () => Promise<Gathered<Value>>,
): Promise<Collected<Value>> {
  if (!families.has(family)) return { available: false, reason: NOT_REQUESTED };
  if (unavailable !== null) return { available: false, reason: reasonOf(family, unavailable) };
  progress(`Reading ${textsOf(family).plural}`);
  try {
    return { available: true, ...(await read()) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { available: false, reason: reasonOf(family, error) };
  }
}

/**
 * Begins in lower case and has no final period, because a KPI puts it into a sentence of its own: `checks were not
 * read. The token may not use statusCheckRollup. Add …`.
 */
function reasonOf(family: Family, { message, remedy }: UserError): string {
  return `${textsOf(family).plural} were not read. ${message}. ${remedy}`.replace(/\.$/, '');
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
 * Sends one request to check whether the token sees the repository and whether the rest of the rate limit will do. If
 * it will not, the run waits for the reset or reads nothing, rather than use up a limit that other workflows share.
 * Returns the repository's current `owner/name`.
 */
async function checkAccess({ client, owner, name, landings }: CollectOptions): Promise<string> {
  const { repository, rateLimit } = complete(await client.query<AccessData>(ACCESS, { owner, name }));
  if (repository === null) {
    throw new UserError(`GitHub shows no repository ${owner}/${name}`, { remedy: 'Check owner, name and token.' });
  }
  const needed = expectedPoints(landings);
  if (rateLimit !== null && rateLimit.remaining < needed) {
    const because = `GitHub's rate limit leaves ${rateLimit.remaining} points and this run needs about ${needed}`;
    await client.waitUntil(Date.parse(rateLimit.resetAt), because);
  }
  return repository.nameWithOwner;
}

/**
 * Estimated points for reading and publishing. Per 1,000 landings: 25 for pages of pull requests and 10 for checks. In
 * addition: 20 for fixed costs and publishing.
 */
function expectedPoints(landings: number): number {
  return Math.ceil((landings * 35) / 1_000) + 20;
}

interface AccessData {
  readonly repository: { readonly nameWithOwner: string } | null;
  readonly rateLimit: { readonly remaining: number; readonly resetAt: string } | null;
}
