import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DAY, formatInstant, type Instant } from '../../history/instant.ts';
import { type Branch, emptyRepository } from './branch.ts';
import { GitError, gitOutput } from './process.ts';
import { credentials, explainRefusal, outOfReach, type Remote } from './remote.ts';
import type { RunEnvironment } from './run-environment.ts';

/** A bare clone made for this run, of one branch and only as deep as needed. The caller removes its folder. */
export interface OwnClone {
  readonly directory: string;
  /** Fetches the newest commit of a branch with its whole tree; `null`: of the default branch. */
  tip(branch: string | null): Promise<Branch>;
  /** Fetches history until every landing of a branch at or after `since` is there, contents included. */
  deepen(branch: Branch, since: Instant): Promise<Branch>;
}

/** Process environment, plus a timer for retries, for git commands that talk to a remote. */
export interface RemoteContext extends RunEnvironment {
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Commit dates are not always in order, and `--shallow-since` cuts at the first commit that is too old. So 30 days more
 * than needed are fetched; if the cut still falls inside the window, the whole history is.
 */
const MARGIN = 30 * DAY;

/** Number of commits to fetch if even the newest one landed before the requested start. */
const DORMANT_DEPTH = 50;

/** Creates an empty bare repository in `directory`, to be filled from `remote` only. */
export async function makeClone(remote: Remote, directory: string, context: RemoteContext): Promise<OwnClone> {
  await mkdir(directory, { recursive: true });
  const local = (args: readonly string[]) => gitOutput(args, { environment: context, cwd: directory });
  const online = (args: readonly string[]) => remoteOutput(remote, args, context, directory);
  const fetchBranch = (name: string, depth: string) =>
    online([...FETCH, depth, '--end-of-options', remote.url, `+refs/heads/${name}:refs/heads/${name}`]);

  const tipOf = async (name: string) => (await local(['rev-parse', '--verify', `refs/heads/${name}`])).trim();

  await local(['init', '--quiet', '--bare', '--template=', '.']);
  return {
    directory,
    async tip(wanted) {
      const name = wanted ?? (await defaultBranchOf(remote, context));
      await fetchBranch(name, '--depth=1');
      await local(['symbolic-ref', 'HEAD', `refs/heads/${name}`]);
      return { name, tip: await tipOf(name) };
    },
    async deepen({ name, tip }, since) {
      const from = since - MARGIN;
      const newest = Number(await local(['log', '-1', '--format=%ct', tip, '--']));
      // A server refuses a `--shallow-since` that would leave no commit.
      await fetchBranch(name, newest < from ? `--depth=${DORMANT_DEPTH}` : `--shallow-since=${formatInstant(from)}`);
      // The branch may have moved in the meantime.
      const reached = await tipOf(name);
      if (await isCutInside(directory, reached, since, local)) await fetchBranch(name, '--unshallow');
      return { name, tip: await tipOf(name) };
    },
  };
}

// Writes only objects and one reference: no FETCH_HEAD, tags or submodules, and no background maintenance.
const FETCH =
  'fetch --quiet --no-tags --no-write-fetch-head --no-auto-maintenance --no-recurse-submodules --update-shallow'.split(
    ' ',
  );

/** The default branch according to the server. */
export async function defaultBranchOf(remote: Remote, context: RemoteContext): Promise<string> {
  const answer = await remoteOutput(remote, ['ls-remote', '--symref', '--end-of-options', remote.url, 'HEAD'], context);
  const name = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
  if (name !== undefined) return name;
  throw emptyRepository(remote.name);
}

/** The newest commit of a branch according to the server; `null`: it has no such branch. */
export async function newestOn(remote: Remote, branch: string, context: RemoteContext): Promise<string | null> {
  const answer = await remoteOutput(
    remote,
    ['ls-remote', '--end-of-options', remote.url, `refs/heads/${branch}`],
    context,
  );
  return /^[0-9a-f]{40,64}(?=\t)/.exec(answer)?.[0] ?? null;
}

/** Attempts to reach a remote: most failures of a connection are gone a moment later. */
const ATTEMPTS = 3;
/** Pause after the first failed attempt, in milliseconds; it grows by as much with each further one. */
const PAUSE_MS = 5_000;

/**
 * Runs a git command that talks to the remote and retries if the connection fails. No other git process gets the token.
 */
async function remoteOutput(
  remote: Remote,
  args: readonly string[],
  context: RemoteContext,
  cwd?: string,
): Promise<string> {
  const options = { environment: context, cwd, env: credentials(remote) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await gitOutput(args, options);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      const refusal = explainRefusal(error, remote);
      if (refusal !== null) throw refusal;
      if (attempt === ATTEMPTS) throw outOfReach(error, remote);
      await context.wait(attempt * PAUSE_MS);
    }
  }
}

/**
 * Whether the clone is too shallow: its oldest first-parent commit landed at or after `since`, but its parents were cut
 * off.
 */
async function isCutInside(
  directory: string,
  tip: string,
  since: Instant,
  local: (args: readonly string[]) => Promise<string>,
): Promise<boolean> {
  const boundary = await readFile(path.join(directory, 'shallow'), 'utf8').catch(() => '');
  if (boundary === '') return false;
  const line = await local(['rev-list', '--first-parent', '--timestamp', tip, '--']);
  const [landedAt = '', oldest = ''] = line.trimEnd().split('\n').at(-1)?.split(' ') ?? [];
  return Number(landedAt) >= since && boundary.includes(oldest);
}
