import { GraphQLError } from 'graphql';

export interface Paging {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Sort key of an item: a value, then an id that breaks ties. */
export type Rank = readonly [value: number, id: number];

/**
 * A page of a list, as on GitHub: the cursor contains the rank of the last item, not a count, so items that move or
 * vanish between two pages do not shift the others. Lists are in ascending order of rank.
 */
export function connection<T>(
  items: readonly T[],
  rankOf: (item: T) => Rank,
  paging: Paging,
  view: (item: T) => object,
) {
  const ordered = [...items].sort((a, b) => compare(rankOf(a), rankOf(b)));
  const { first, last } = paging;
  const after = paging.after ? decode(paging.after) : null;
  const before = paging.before ? decode(paging.before) : null;
  const inside = ordered.filter(
    (item) =>
      (after === null || compare(rankOf(item), after) > 0) && (before === null || compare(rankOf(item), before) < 0),
  );
  const page = typeof first === 'number' ? inside.slice(0, first) : last ? inside.slice(-last) : inside;
  const cursorOf = (item: T | undefined) => (item === undefined ? null : encode(rankOf(item)));
  const nodes = page.map(view);
  return {
    totalCount: items.length,
    nodes,
    edges: page.map((item, index) => ({ cursor: encode(rankOf(item)), node: nodes[index] })),
    pageInfo: {
      hasNextPage: page.length > 0 && page.at(-1) !== inside.at(-1),
      hasPreviousPage: page.length > 0 && page[0] !== ordered[0],
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
  };
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1];
}

function encode(rank: Rank): string {
  return Buffer.from(`cursor:v2:${JSON.stringify(rank)}`).toString('base64');
}

function decode(cursor: string): Rank {
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  if (!text.startsWith('cursor:v2:')) {
    throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    });
  }
  return JSON.parse(text.slice('cursor:v2:'.length)) as Rank;
}
