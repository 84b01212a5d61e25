import type { RepositoryName } from '../config/repository-name.ts';
import { backoff } from './backoff.ts';
import { deadlineOfExchange, proxyFetch } from './transport.ts';
import { GitHubUnavailable } from './unavailable.ts';

export interface MovedIssueOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly wait: (ms: number) => Promise<void>;
  /** Replaces the proxy-aware `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** An issue on GitHub: its repository and number. */
export interface IssueAddress extends RepositoryName {
  readonly number: number;
}

/** A refused token and a rate limit say nothing about where the issue is. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429]);
/** Requests for one address before giving up. */
const ATTEMPTS = 3;
/** At most this many redirects are followed. */
const MOST_HOPS = 3;

/**
 * Where an issue was transferred to; `null`: nowhere, or the token cannot see it. GraphQL says only that the issue does
 * not exist, but REST redirects to its new place. The token is sent only to addresses below `apiUrl`.
 *
 * @throws GitHubUnavailable if GitHub does not answer: where the issue is stays unknown then.
 */
export async function movedIssue(options: MovedIssueOptions, address: IssueAddress): Promise<IssueAddress | null> {
  const send = options.fetch ?? (await proxyFetch(options.apiUrl));
  let url = `${options.apiUrl}/repos/${address.owner}/${address.name}/issues/${address.number}`;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const response = await answered(send, url, options);
    const location = response.headers.get('location') ?? '';
    if (response.status === 200) return hop === 0 ? null : addressIn(await response.json().catch(() => null));
    if (!location.startsWith(`${options.apiUrl}/`)) return null;
    url = location;
  }
  return null;
}

/** Asks until GitHub says where the issue is, or that it is nowhere. */
async function answered(send: typeof globalThis.fetch, url: string, { token, wait }: MovedIssueOptions) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const response = await send(url, {
      headers: { authorization: `bearer ${token}`, accept: 'application/vnd.github+json' },
      redirect: 'manual',
      signal: deadlineOfExchange(),
    }).catch(() => null);
    if (response !== null && response.status < 500 && !REFUSED.has(response.status)) return response;
    if (attempt < ATTEMPTS) await wait(backoff(attempt));
  }
  throw new GitHubUnavailable('GitHub did not say whether the report issue was transferred', {
    remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
  });
}

function addressIn(json: unknown): IssueAddress | null {
  const answer = json as { repository_url?: unknown; number?: unknown } | null;
  const [, owner, name] = /\/repos\/([\w.-]+)\/([\w.-]+)$/.exec(String(answer?.repository_url ?? '')) ?? [];
  const number = answer?.number;
  return owner !== undefined && name !== undefined && typeof number === 'number' ? { owner, name, number } : null;
}
