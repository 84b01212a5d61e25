import type { Config } from '../../config/schema.ts';
import type { Answer } from '../../github/answer.ts';
import { type Connection, readPages } from '../../github/pages.ts';
import { incidentLabels, incidentOf, type ReportedIssue } from '../../history/incident.ts';
import type { Instant } from '../../history/instant.ts';
import type { Incident } from '../../history/revert.ts';
import { ISSUES, LABELLED_ISSUES } from './queries.ts';
import { type Found, type GitHubQuery, instantOf, missing } from './query.ts';

const PAGE = 40;
/** Issues that are looked at one by one; above that only labels find incidents. */
const MOST_ISSUES = 120;

/**
 * Issues touched since the window began that count as incidents. Of a repository with very many issues only the last
 * touched are looked at one by one; the others are found by label, and the answer says so. What is left out of several
 * readings is taken for the same.
 */
export async function readIncidents(query: GitHubQuery, config: Config['incidents']): Promise<Found<Incident[]>> {
  const newest = await readIssues(query, ISSUES, {}, MOST_ISSUES);
  const issues = new Map(newest.issues.map((issue) => [issue.number, issue]));
  let { lost } = newest;
  if (!newest.whole) {
    for (const label of incidentLabels(config)) {
      const labelled = await readIssues(query, LABELLED_ISSUES, { label }, Number.POSITIVE_INFINITY);
      for (const issue of labelled.issues) issues.set(issue.number, issue);
      lost = Math.max(lost, labelled.lost);
    }
  }
  const unlabelled = `Only the ${newest.issues.length} issues touched last were looked at for incidents without a label.`;
  return {
    value: [...issues.values()]
      .filter(({ openedAt }) => openedAt <= query.until)
      .flatMap((issue) => incidentOf(asOf(issue, query.until), config) ?? []),
    lacks: [...missing(lost, 'issues'), ...(newest.whole ? [] : [unlabelled])],
  };
}

/** One that was closed later is still open. */
function asOf(issue: ReportedIssue, until: Instant): ReportedIssue {
  return { ...issue, closedAt: issue.closedAt !== null && issue.closedAt > until ? null : issue.closedAt };
}

interface Read {
  readonly issues: readonly ReportedIssue[];
  readonly lost: number;
  /** Whether the start of the window was reached. */
  readonly whole: boolean;
}

async function readIssues(query: GitHubQuery, document: string, extra: object, most: number): Promise<Read> {
  const { client, owner, name, since } = query;
  const issues: ReportedIssue[] = [];
  let lost = 0;
  const listing = {
    document,
    variables: { owner, name, ...extra },
    pageSize: PAGE,
    connectionOf: ({ data }: Answer<IssuesData>) => data?.repository?.issues,
  };
  for await (const page of readPages<IssuesData, IssueNode>(client, listing)) {
    lost += page.missing;
    const recent = page.nodes.filter(({ updatedAt }) => (instantOf(updatedAt) ?? since) >= since);
    issues.push(...recent.flatMap(issueOf));
    if (recent.length < page.nodes.length) return { issues, lost, whole: true };
    if (issues.length >= most && !page.isLast) return { issues, lost, whole: false };
  }
  return { issues, lost, whole: true };
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
