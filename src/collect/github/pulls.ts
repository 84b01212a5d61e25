import { type Connection, readPages } from '../../github/pages.ts';
import type { Instant } from '../../history/instant.ts';
import { MAX_TEXT, MAX_TITLE } from '../../history/limits.ts';
import type { PullLabel, PullRequest } from '../../history/pull-request.ts';
import { PULLS } from './queries.ts';
import { type Found, type Gaps, type GitHubQuery, gapsIn, instantOf, larger, missing, NO_GAPS, plus } from './query.ts';

/** At this size a page costs one point: 1 + 3 connections per pull request, divided by 100 and rounded. */
const PAGE = 40;

/**
 * Merged pull requests updated since the window began, which includes all that merged in it. A pull request that is
 * updated during the reading moves to the front, past the cursor. So the first pages are read again at the end, and the
 * later copy wins. GitHub does not say which nodes it withheld, so the larger of the two counts is reported.
 */
export async function readPulls(query: GitHubQuery): Promise<Found<PullRequest[]>> {
  const byNumber = new Map<number, PullNode>();
  let pages = 0;
  let gaps = NO_GAPS;
  for await (const { nodes, ...page } of pagesOf(query)) {
    pages += 1;
    gaps = plus(gaps, page);
    for (const node of nodes) if (!byNumber.has(node.number)) byNumber.set(node.number, node);
    if (isBefore(nodes.at(-1), query.since)) break;
  }
  if (pages > 1) gaps = larger(gaps, await readNewestAgain(query, byNumber));
  const found = [...byNumber.values()].filter((node) => !isBefore(node, query.since));
  const cut = found.filter(({ labels }) => (labels?.totalCount ?? 0) > (labels?.nodes?.length ?? 0)).length;
  return {
    value: found.flatMap(pullOf),
    lacks: [...gapsIn(gaps, 'pull requests'), ...missing(cut, 'pull requests’ further labels')],
  };
}

/**
 * Reads from the front again until a page holds a pull request that has not changed since. Returns the number that
 * GitHub withheld.
 */
async function readNewestAgain(query: GitHubQuery, byNumber: Map<number, PullNode>): Promise<Gaps> {
  let gaps = NO_GAPS;
  for await (const { nodes, ...page } of pagesOf(query)) {
    gaps = plus(gaps, page);
    const moved = nodes.filter((node) => byNumber.get(node.number)?.updatedAt !== node.updatedAt);
    for (const node of moved) byNumber.set(node.number, node);
    if (moved.length < nodes.length || isBefore(nodes.at(-1), query.since)) break;
  }
  return gaps;
}

function pagesOf({ client, owner, name }: GitHubQuery) {
  return readPages<PullsData, PullNode>(client, {
    document: PULLS,
    variables: { owner, name },
    pageSize: PAGE,
    connectionOf: ({ data }) => data?.repository?.pullRequests,
  });
}

function isBefore(node: PullNode | undefined, since: Instant): boolean {
  return node !== undefined && (instantOf(node.updatedAt) ?? since) < since;
}

function pullOf(node: PullNode): PullRequest[] {
  const [openedAt, mergedAt] = [instantOf(node.createdAt), instantOf(node.mergedAt)];
  if (openedAt === null || mergedAt === null) return [];
  const events = (node.timelineItems?.nodes ?? []).filter((event) => event !== null);
  return [
    {
      number: node.number,
      title: node.title.slice(0, MAX_TITLE),
      body: node.body.slice(0, MAX_TEXT),
      headBranch: node.headRefName,
      labels: labelsOf(node, events),
      openedAt,
      mergedAt,
      mergeCommit: node.mergeCommit?.oid ?? null,
      commitCount: node.commits.totalCount,
    },
  ];
}

function labelsOf({ labels }: PullNode, events: readonly TimelineNode[]): PullLabel[] {
  return (labels?.nodes ?? []).flatMap((label) => {
    if (label === null) return [];
    const at = instantOf(events.findLast((event) => event.label?.name === label.name)?.createdAt);
    return [{ name: label.name, ...(at === null ? {} : { at }) }];
  });
}

interface PullsData {
  readonly repository: {
    readonly pullRequests: Connection<PullNode>;
  } | null;
}

interface PullNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headRefName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly commits: { readonly totalCount: number };
  readonly labels: {
    readonly totalCount: number;
    readonly nodes: readonly ({ readonly name: string } | null)[] | null;
  } | null;
  readonly timelineItems: { readonly nodes: readonly (TimelineNode | null)[] | null } | null;
}

interface TimelineNode {
  readonly createdAt?: string;
  readonly label?: { readonly name: string } | null;
}
