import type { Connection } from '../../github/pages.ts';
import { MAX_TEXT, MAX_TITLE } from '../../history/limits.ts';
import type { PullLabel, PullRequest } from '../../history/pull-request.ts';
import { plural } from '../../lib/phrasing.ts';
import { type Gathered, gapsIn } from './gaps.ts';
import { PULLS } from './queries.ts';
import { type GitHubQuery, instantOf } from './query.ts';
import { readUpdated } from './updated.ts';

/** At this size a page costs one point: 1 + 3 connections per pull request, divided by 100 and rounded. */
const PAGE = 40;

/** Merged pull requests updated since the window began, which includes all that merged in it. */
export async function readPulls(query: GitHubQuery): Promise<Gathered<PullRequest[]>> {
  const { owner, name } = query;
  const { nodes, gaps } = await readUpdated<PullsData, PullNode>(query, {
    document: PULLS,
    variables: { owner, name },
    pageSize: PAGE,
    connectionOf: ({ data }) => data?.repository?.pullRequests,
  });
  const cut = nodes.filter(({ labels }) => (labels?.totalCount ?? 0) > (labels?.nodes?.length ?? 0)).length;
  return {
    value: nodes.flatMap(pullOf),
    gaps: [
      ...gapsIn(gaps, 'pull request'),
      ...(cut === 0 ? [] : [`Not in the figures: further labels of ${plural(cut, 'pull request')}.`]),
    ],
  };
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
