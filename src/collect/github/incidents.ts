import type { Config } from '../../config/schema.ts';
import type { Answer } from '../../github/answer.ts';
import type { Connection } from '../../github/pages.ts';
import { type Incident, incidentLabels, incidentOf, type ReportedIssue } from '../../history/incident.ts';
import type { Instant } from '../../history/instant.ts';
import { type Gathered, gapsIn, larger } from './gaps.ts';
import { ISSUES, LABELLED_ISSUES } from './queries.ts';
import { type GitHubQuery, instantOf } from './query.ts';
import { readUpdated, type UpdatedSince } from './updated.ts';

const PAGE = 40;
/** At most this many issues are examined one by one; among further issues only labels find incidents. */
const MOST_ISSUES = 120;

/**
 * Incidents among the issues updated since the window began. In a repository with very many issues only the most
 * recently updated are examined one by one; the others are found by label, and the result says so. Several readings may
 * lack the same issues, so the largest number that GitHub withheld in one of them is reported.
 */
export async function readIncidents(query: GitHubQuery, config: Config['incidents']): Promise<Gathered<Incident[]>> {
  const newest = await readIssues(query, ISSUES, {}, MOST_ISSUES);
  const issues = new Map(newest.issues.map((issue) => [issue.number, issue]));
  let { gaps } = newest;
  if (!newest.whole) {
    for (const label of incidentLabels(config)) {
      const labelled = await readIssues(query, LABELLED_ISSUES, { label });
      for (const issue of labelled.issues) issues.set(issue.number, issue);
      gaps = larger(gaps, labelled.gaps);
    }
  }
  const unlabelled = `Only the ${newest.issues.length} issues touched last were looked at for incidents without a label.`;
  return {
    value: [...issues.values()]
      .filter(({ openedAt }) => openedAt <= query.until)
      .flatMap((issue) => incidentOf(asOf(issue, query.until), config) ?? []),
    gaps: [...gapsIn(gaps, 'issue'), ...(newest.whole ? [] : [unlabelled])],
  };
}

/** The issue as it was at `until`: if it was closed later, it is still open. */
function asOf(issue: ReportedIssue, until: Instant): ReportedIssue {
  return { ...issue, closedAt: issue.closedAt !== null && issue.closedAt > until ? null : issue.closedAt };
}

async function readIssues(query: GitHubQuery, document: string, extra: object, most?: number): Promise<Read> {
  const { owner, name } = query;
  const listing = {
    document,
    variables: { owner, name, ...extra },
    pageSize: PAGE,
    connectionOf: ({ data }: Answer<IssuesData>) => data?.repository?.issues,
  };
  const { nodes, gaps, whole } = await readUpdated<IssuesData, IssueNode>(query, listing, most);
  return { issues: nodes.flatMap(issueOf), gaps, whole };
}

interface Read extends Omit<UpdatedSince<never>, 'nodes'> {
  readonly issues: readonly ReportedIssue[];
}

function issueOf({ number, title, body, createdAt, closedAt, authorAssociation, labels }: IssueNode): ReportedIssue[] {
  const openedAt = instantOf(createdAt);
  if (openedAt === null) return [];
  const names = (labels?.nodes ?? []).flatMap((label) => (label === null ? [] : [label.name]));
  return [
    { number, title, body, labels: names, openedAt, closedAt: instantOf(closedAt), association: authorAssociation },
  ];
}

interface IssuesData {
  readonly repository: {
    readonly issues: Connection<IssueNode>;
  } | null;
}

interface IssueNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly authorAssociation: string;
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null;
}
