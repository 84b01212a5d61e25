import { type Answer, type Problem, problemError } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** A list as GraphQL pages it. */
export interface Connection<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One page: what it holds, and how many items GitHub left out of it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly missing: number;
}

export interface Listing<Data, Node> {
  /** Takes `$first: Int!` and `$after: String`. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  readonly connectionOf: (data: Data) => Connection<Node> | null | undefined;
}

/**
 * Reads a list page by page, for as long as the caller goes on. Throws `UserError` where the token may not read it, and
 * `GitHubUnavailable` at a cursor that does not move, which would read the same page forever.
 */
export async function* readPages<Data, Node>(
  client: GitHubClient,
  { document, variables, pageSize, connectionOf }: Listing<Data, Node>,
): AsyncGenerator<Page<Node>> {
  let after: string | null = null;
  for (;;) {
    const answer: Answer<Data> = await client.query<Data>(document, { ...variables, first: pageSize, after });
    const list = answer.data === null ? null : connectionOf(answer.data);
    if (!list?.pageInfo || !list.nodes) throw noList(answer.problems);
    const nodes = list.nodes.filter((node) => node !== null);
    yield { nodes, missing: list.nodes.length - nodes.length };
    if (!list.pageInfo.hasNextPage) return;
    const { endCursor } = list.pageInfo;
    if (endCursor === null || endCursor === after) throw standsStill();
    after = endCursor;
  }
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
