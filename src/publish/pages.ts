import { UserError } from '../errors.ts';

/** One page of a GraphQL connection. GitHub may leave holes in `nodes`. */
export interface Page<Node> {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The nodes of a page without holes. */
export function present<Node>(page: Page<Node>): readonly Node[] {
  return page.nodes.filter((node) => node !== null);
}

/** What a walk over a connection has reached. */
export interface Stop<Node> {
  readonly nodes: readonly Node[];
  readonly cursor: string | null;
}

const ATTEMPTS = 3;

/**
 * Every page after `cursor`, in order. A page that promises a further one and gives no way to it is asked for again:
 * going on would never end, and stopping would take a part for the whole.
 *
 * @throws UserError where GitHub keeps to it.
 */
export async function* walk<Node>(
  read: (after: string | null) => Promise<Page<Node>>,
  cursor: string | null = null,
): AsyncGenerator<Stop<Node>> {
  let after = cursor;
  for (;;) {
    const page = await readWayOn(read, after);
    const { hasNextPage, endCursor } = page.pageInfo;
    yield { nodes: present(page), cursor: endCursor ?? after };
    if (!hasNextPage) return;
    after = endCursor;
  }
}

async function readWayOn<Node>(
  read: (after: string | null) => Promise<Page<Node>>,
  after: string | null,
): Promise<Page<Node>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const page = await read(after);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || (endCursor !== null && endCursor !== after)) return page;
  }
  throw new UserError('GitHub promises a further page and gives no way to it.', { remedy: 'Run again later.' });
}
