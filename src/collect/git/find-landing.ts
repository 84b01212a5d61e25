import { UserError } from '../../errors.ts';
import { commitDate, type Instant } from '../../history/instant.ts';
import { someOf } from '../../lib/phrasing.ts';
import { pullNamedIn } from '../../messages/merge-message.ts';
import { GitError, gitOutput, streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachRecord } from './tokens.ts';

/** A first-parent commit of the branch, with only the fields that finding it needs. */
export interface FoundLanding {
  readonly sha: string;
  readonly landedAt: Instant;
  /** Number of the pull request; `null`: the message names none. */
  readonly number: number | null;
  readonly title: string;
}

const FIELDS = 4;

/** Every landing of the branch's whole first-parent line, newest first. */
export async function listLandings(repository: Repository, tip: string): Promise<FoundLanding[]> {
  const args = ['log', '--first-parent', '-z', '--no-color', '--encoding=UTF-8', '--format=%H%x00%ct%x00%s%x00%B'];
  const landings: FoundLanding[] = [];
  await forEachRecord(streamGit([...args, tip, '--'], repository.git), FIELDS, (fields) => {
    const [sha = '', landedAt = '', title = '', message = ''] = fields;
    const identity = pullNamedIn(title, message);
    landings.push({ sha, landedAt: commitDate(landedAt), number: identity.number, title: identity.title });
  });
  return landings;
}

/**
 * The landing that brought a commit to the branch: the commit itself or a merge. `null`: no such commit on the branch.
 * Throws a `UserError` that lists the landings if an abbreviated id begins several.
 */
export async function landingOfCommit(
  repository: Repository,
  landings: readonly FoundLanding[],
  id: string,
): Promise<FoundLanding | null> {
  const direct = landings.filter(({ sha }) => sha.startsWith(id));
  if (direct.length > 1) throw ambiguous(id, direct);
  if (direct[0] !== undefined) return direct[0];
  const [newest] = landings;
  const sha = await fullId(repository, id);
  if (sha === null || newest === undefined) return null;
  const onTheWay = await gitOutput(['rev-list', '--ancestry-path', `${sha}..${newest.sha}`, '--'], repository.git);
  const reached = new Set(onTheWay.split('\n'));
  return landings.findLast((landing) => reached.has(landing.sha)) ?? null;
}

const MOST_LISTED = 3;

function ambiguous(id: string, landings: readonly FoundLanding[]): UserError {
  const listed = landings.map(({ sha, title }) => `${sha.slice(0, 12)} (${title})`);
  return new UserError(`${landings.length} changes have ids that begin with ${id}.`, {
    remedy: `Give more of its digits: ${someOf(listed, MOST_LISTED)}.`,
  });
}

async function fullId(repository: Repository, id: string): Promise<string | null> {
  try {
    return (await gitOutput(['rev-parse', '--verify', '--quiet', `${id}^{commit}`], repository.git)).trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
