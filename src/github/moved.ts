import { deadlineOfExchange, proxyFetch } from './transport.ts';

export interface MovedIssueOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Replaces the proxy-aware `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** An issue on GitHub: its repository and number. */
export interface IssueAddress {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

/** At most this many redirects are followed. */
const MOST_HOPS = 3;

/**
 * Where an issue was transferred to; `null`: nowhere, or the token cannot see it. GraphQL says only that the issue does
 * not exist, but REST redirects to its new place. The token is sent only to addresses below `apiUrl`.
 */
export async function movedIssue(options: MovedIssueOptions, address: IssueAddress): Promise<IssueAddress | null> {
  const send = options.fetch ?? (await proxyFetch(options.apiUrl));
  let url = `${options.apiUrl}/repos/${address.owner}/${address.name}/issues/${address.number}`;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const response = await send(url, {
      headers: { authorization: `bearer ${options.token}`, accept: 'application/vnd.github+json' },
      redirect: 'manual',
      signal: deadlineOfExchange(),
    }).catch(() => null);
    const location = response?.headers.get('location') ?? '';
    if (response?.status === 200) return hop === 0 ? null : addressIn(await response.json().catch(() => null));
    if (!location.startsWith(`${options.apiUrl}/`)) return null;
    url = location;
  }
  return null;
}

function addressIn(json: unknown): IssueAddress | null {
  const answer = json as { repository_url?: unknown; number?: unknown } | null;
  const [, owner, name] = /\/repos\/([\w.-]+)\/([\w.-]+)$/.exec(String(answer?.repository_url ?? '')) ?? [];
  const number = answer?.number;
  return owner !== undefined && name !== undefined && typeof number === 'number' ? { owner, name, number } : null;
}
