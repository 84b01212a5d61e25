import { type Answer, type Problem, problemError } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** One page of a list, as GraphQL returns it. */
export interface Connection<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * One page: its nodes, the number of nodes that GitHub withheld, whether it is the last page, and the cursor of the
 * next.
 */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly missing: number;
  /** The number of nodes of which GitHub withheld a part. */
  readonly incomplete: number;
  readonly isLast: boolean;
  readonly cursor: string | null;
}

export interface Listing<Data, Node> {
  /** The query; it must take `$first: Int!` and `$after: String`. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  /** Cursor to begin after; from the first page if not given. */
  readonly after?: string | null;
  /** Extracts the list from an answer; may throw if it rejects a problem of the answer. */
  readonly connectionOf: (answer: Answer<Data>) => Connection<Node> | null | undefined;
}

/** Attempts at a page whose cursor does not advance. */
const ATTEMPTS = 3;

/**
 * Reads a list page by page for as long as the caller continues. A page that promises another one but has no new cursor
 * is requested again: going on would never end, and stopping would silently lose the rest. Throws `UserError` if the
 * token may not read the list, and `GitHubUnavailable` if the cursor does not advance.
 */
export async function* readPages<Data, Node>(
  client: GitHubClient,
  listing: Listing<Data, Node>,
): AsyncGenerator<Page<Node>> {
  let after = listing.after ?? null;
  for (;;) {
    const { nodes: all, pageInfo, problems } = await readPage(client, listing, after);
    const nodes = all.filter((node) => node !== null);
    const isLast = !pageInfo.hasNextPage;
    const missing = all.length - nodes.length;
    yield { nodes, missing, incomplete: incompleteIn(all, problems), isLast, cursor: pageInfo.endCursor ?? after };
    if (isLast) return;
    after = pageInfo.endCursor;
  }
}

/** Counts the nodes that are there, and of which a problem names a part. */
function incompleteIn(nodes: readonly unknown[], problems: readonly Problem[]): number {
  const named = problems.flatMap(({ path }) => {
    const index = path[path.indexOf('nodes') + 1];
    return typeof index === 'number' && nodes[index] ? [index] : [];
  });
  return new Set(named).size;
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
    if (!hasNextPage || (endCursor !== null && endCursor !== after))
      return { nodes, pageInfo, problems: answer.problems };
  }
  throw stalledCursor();
}

function noList([problem]: readonly Problem[]): Error {
  if (problem !== undefined) return problemError(problem);
  return new GitHubUnavailable('GitHub answered without the list that was asked for', { remedy: 'Run again later.' });
}

function stalledCursor(): GitHubUnavailable {
  return new GitHubUnavailable('GitHub names the same page as the next one, so the list cannot be read to its end', {
    remedy: 'Run again later.',
  });
}
