import type { Origin } from '../collect/git/origin.ts';
import { isRepositoryName, type RepositoryName, repositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import type { Request } from '../pipeline.ts';
import type { Shell } from './shell.ts';

/** Repository, API address and token for reading GitHub. */
export interface GitHubAccess extends RepositoryName {
  readonly token: string;
  readonly apiUrl: string;
}

/** The token in GITHUB_TOKEN. Checked before anything is read, so a missing token ends the run at once. */
export function tokenOf(env: Shell['env']): string {
  const token = env['GITHUB_TOKEN'];
  if (token !== undefined && token !== '') return token;
  throw new UserError('--github needs a token, and GITHUB_TOKEN is not set.', {
    remedy: 'Set GITHUB_TOKEN to a token that may read the repository, for example: GITHUB_TOKEN=$(gh auth token)',
  });
}

/** The repository on GitHub, from --repo, else from origin. */
export function accessOf(
  token: string,
  origin: Origin | null,
  repo: string | undefined,
  env: Shell['env'],
): GitHubAccess {
  const name = repo ?? origin?.name ?? '';
  if (!isRepositoryName(name)) {
    throw new UserError('The remote origin does not show which repository on GitHub this is.', {
      remedy: 'Name it with --repo owner/name.',
    });
  }
  return { token, ...repositoryName(name), apiUrl: apiUrlOf(origin, repo, env) };
}

const GITHUB_API = 'https://api.github.com';

/**
 * The API address: GITHUB_API_URL, else github.com. Another host that only the clone's `origin` names is refused: a
 * clone's settings must not decide where the token is sent.
 */
function apiUrlOf(origin: Origin | null, repo: string | undefined, env: Shell['env']): string {
  const configured = env['GITHUB_API_URL'];
  if (configured !== undefined && configured !== '') return configured;
  if (repo !== undefined || origin?.host === 'github.com') return GITHUB_API;
  const api = origin?.host.endsWith('.ghe.com') ? `https://api.${origin.host}` : `https://${origin?.host}/api/v3`;
  throw new UserError(`origin is on ${origin?.host}, and a token is only sent to a host that you name.`, {
    remedy: `Set GITHUB_API_URL=${api} to use it there.`,
  });
}

/**
 * Everything through which the pipeline may use the network. Loaded only here, so not at all without --github.
 * `maxWait`: longest total wait for GitHub, in milliseconds, if not the default.
 */
export async function networkOf(
  access: GitHubAccess,
  shell: Shell,
  maxWait?: number,
): Promise<Required<Pick<Request, 'github' | 'checkLinks'>>> {
  const { createGitHubClient } = await import('../github/client.ts');
  const { deadlineOfExchange } = await import('../github/transport.ts');
  const { checkLinks } = await import('../collect/link-check.ts');
  const { owner, name, token, apiUrl } = access;
  const { nowMs: now, wait, signal } = shell;
  const log = (line: string) => {
    if (!signal.aborted) shell.stderr.write(`${line}\n`);
  };
  const budget = maxWait === undefined ? {} : { waitMs: maxWait };
  const deadline = () => AbortSignal.any([deadlineOfExchange(), signal]);
  const client = createGitHubClient({ token, apiUrl, now, wait, log, budget, deadline });
  return { github: { owner, name, client }, checkLinks };
}
