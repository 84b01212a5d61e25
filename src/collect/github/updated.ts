import { type Listing, type Page, readPages } from '../../github/pages.ts';
import type { Instant } from '../../history/instant.ts';
import { type Gaps, larger, NO_GAPS, plus } from './gaps.ts';
import { type GitHubQuery, instantOf } from './query.ts';

interface Updated {
  readonly number: number;
  readonly updatedAt: string;
}

/** What was read of a list. */
export interface UpdatedSince<Node> {
  readonly nodes: readonly Node[];
  /** GitHub does not say which nodes it withheld, so this is the larger count of two readings of the same pages. */
  readonly gaps: Gaps;
  /** Whether every node since the start of the window was read. */
  readonly whole: boolean;
}

/**
 * The nodes that were updated since the window began, of a list that is sorted by last update, newest first. Stops after
 * `most` nodes. What is updated during the reading moves to the front, past the cursor. So the first pages are read
 * again at the end, and the later copy wins.
 */
export async function readUpdated<Data, Node extends Updated>(
  { client, since }: GitHubQuery,
  listing: Listing<Data, Node>,
  most = Number.POSITIVE_INFINITY,
): Promise<UpdatedSince<Node>> {
  const byNumber = new Map<number, Node>();
  let [pages, gaps, whole] = [0, NO_GAPS, true];
  for await (const page of readPages<Data, Node>(client, listing)) {
    pages += 1;
    gaps = plus(gaps, page);
    for (const node of page.nodes) if (!byNumber.has(node.number)) byNumber.set(node.number, node);
    whole = page.isLast || reachesBefore(page, since);
    if (whole || byNumber.size >= most) break;
  }
  if (pages > 1) gaps = larger(gaps, await readNewestAgain(readPages<Data, Node>(client, listing), byNumber, since));
  return { nodes: [...byNumber.values()].filter((node) => !isBefore(node, since)), gaps, whole };
}

/** Reads from the front until a page holds a node that has not changed since. Returns the number that GitHub withheld. */
async function readNewestAgain<Node extends Updated>(
  pages: AsyncIterable<Page<Node>>,
  byNumber: Map<number, Node>,
  since: Instant,
): Promise<Gaps> {
  let gaps = NO_GAPS;
  for await (const page of pages) {
    gaps = plus(gaps, page);
    const moved = page.nodes.filter((node) => byNumber.get(node.number)?.updatedAt !== node.updatedAt);
    for (const node of moved) byNumber.set(node.number, node);
    if (moved.length < page.nodes.length || reachesBefore(page, since)) break;
  }
  return gaps;
}

function reachesBefore({ nodes }: Page<Updated>, since: Instant): boolean {
  return nodes.some((node) => isBefore(node, since));
}

function isBefore({ updatedAt }: Updated, since: Instant): boolean {
  return (instantOf(updatedAt) ?? since) < since;
}
