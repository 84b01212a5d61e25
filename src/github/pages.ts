import { type Answer, type Problem, problemError } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** A list as GraphQL pages it. */
export interface Connection<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One page: what it holds, how many items GitHub left out of it, and whether and where a next one begins. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly missing: number;
  readonly isLast: boolean;
  readonly cursor: string | null;
}

export interface Listing<Data, Node> {
  /** Takes `$first: Int!` and `$after: String`. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  /** Where to begin; from the first page on where not given. */
  readonly after?: string | null;
  /** Takes the list out of an answer, and throws where a problem of it is one of the reader's. */
  readonly connectionOf: (answer: Answer<Data>) => Connection<Node> | null | undefined;
}

const ATTEMPTS = 3;

/**
 * Reads a list page by page, for as long as the caller goes on. A page that promises a further one and gives no way to it
 * is asked for again: going on would never end, and stopping would take a part for the whole. Throws `UserError` where
 * the token may not read it, and `GitHubUnavailable` where the cursor keeps standing still.
 */
export async function* readPages<Data, Node>(
  client: GitHubClient,
  listing: Listing<Data, Node>,
): AsyncGenerator<Page<Node>> {
  let after = listing.after ?? null;
  for (;;) {
    const { nodes: all, pageInfo } = await readPage(client, listing, after);
    const nodes = all.filter((node) => node !== null);
    const isLast = !pageInfo.hasNextPage;
    yield { nodes, missing: all.length - nodes.length, isLast, cursor: pageInfo.endCursor ?? after };
    if (isLast) return;
    after = pageInfo.endCursor;
  }
}

async function readPage<Data, Node>(
  client: GitHubClient,
  { document, variables, pageSize, connectionOf }: Listing<Data, Node>,
  after: string | null,
) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await client.query<Data>(document, { ...variables, first: pageSize, after });
    const list = connectionOf(answer);
    if (!list?.pageInfo || !list.nodes) throw noList(answer.problems);
    const { nodes, pageInfo } = list;
    const { hasNextPage, endCursor } = pageInfo;
    if (!hasNextPage || (endCursor !== null && endCursor !== after)) return { nodes, pageInfo };
  }
  throw standsStill();
}

function noList([problem]: readonly Problem[]): Error {
  if (problem !== undefined) return problemError(problem);
  return new GitHubUnavailable('GitHub answered without the list that was asked for', { remedy: 'Run again later.' });
}

function standsStill(): GitHubUnavailable {
  return new GitHubUnavailable('GitHub names the same page as the next one, so the list cannot be read to its end', {
    remedy: 'Run again later.',
  });
}
