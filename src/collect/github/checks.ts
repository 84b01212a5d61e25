import { type Answer, isForbidden, type Problem, problemError } from '../../github/answer.ts';
import { type Connection, readPages } from '../../github/pages.ts';
import type { Check } from '../../history/check.ts';
import { plural } from '../../lib/phrasing.ts';
import { attemptOf, type CheckAttempt, type ContextNode, mergeAttempts } from './check-attempts.ts';
import { type Gathered, undelivered } from './gaps.ts';
import { CHECKS_OF_COMMIT, checksDocument } from './queries.ts';
import type { GitHubSource } from './query.ts';

/** Commits per request. Each is one connection, so 200 cost two points. */
const MOST_COMMITS = 200;
const PAGE = 100;
/** At most this many commits with more checks than a page holds are read to the end. */
const MAX_LONG_COMMITS = 10;

type Checks = ReadonlyMap<string, readonly Check[]>;

/**
 * Check runs and statuses by commit id. Commits without any are not in the result. Throws `UserError` if the token may
 * read neither.
 */
export async function readChecks(source: GitHubSource, shas: readonly string[]): Promise<Gathered<Checks>> {
  const found = new Map<string, readonly CheckAttempt[]>();
  const long: string[] = [];
  const hidden = new Set<string>();
  let lost = 0;
  for await (const { firstPages, problems } of readBatches(source, shas)) {
    for (const problem of problems) {
      if (isForbidden(problem)) hidden.add(problem.path.includes('workflowRun') ? 'actions' : 'checks');
      else lost += 1;
    }
    for (const [sha, contexts] of firstPages) {
      const nodes = (contexts?.nodes ?? []).filter((node) => node !== null);
      if (nodes.length > 0) found.set(sha, nodes.map(attemptOf));
      if (contexts?.pageInfo.hasNextPage) long.push(sha);
    }
    const [problem] = problems;
    if (hidden.has('checks') && found.size === 0 && problem !== undefined) throw problemError(problem);
  }
  for (const sha of long.slice(0, MAX_LONG_COMMITS)) found.set(sha, await readToTheEnd(source, sha));
  return {
    value: new Map([...found].map(([sha, attempts]) => [sha, mergeAttempts(attempts)])),
    gaps: [
      ...hiddenLacks(hidden),
      ...undelivered(lost, 'check result'),
      ...(long.length <= MAX_LONG_COMMITS
        ? []
        : [
            `Not in the figures: checks beyond the first ${PAGE} of ${plural(long.length - MAX_LONG_COMMITS, 'commit')}.`,
          ]),
    ],
  };
}

/** Reads the first page of each commit's checks, with as many commits per request as GitHub delivers. */
async function* readBatches({ client, owner, name }: GitHubSource, shas: readonly string[]) {
  for (let start = 0; start < shas.length; ) {
    let asked: readonly string[] = [];
    const { data, problems } = await client.queryBatch<ChecksData>('checks', MOST_COMMITS, (size) => {
      asked = shas.slice(start, start + size);
      return { document: checksDocument(asked), variables: { owner, name } };
    });
    start += asked.length;
    const repository = data?.repository;
    if (!repository) throw problemError(problems[0] ?? NO_ANSWER);
    const firstPages = asked.map((sha, index) => [sha, contextsOf(repository[`c${index}`])] as const);
    yield { firstPages, problems };
  }
}

function contextsOf(commit: CheckedCommit | null | undefined): Connection<ContextNode> | undefined {
  return commit?.statusCheckRollup?.contexts;
}

async function readToTheEnd({ client, owner, name }: GitHubSource, oid: string): Promise<readonly CheckAttempt[]> {
  const attempts: CheckAttempt[] = [];
  const listing = {
    document: CHECKS_OF_COMMIT,
    variables: { owner, name, oid },
    pageSize: PAGE,
    connectionOf: ({ data }: Answer<ChecksData>) => contextsOf(data?.repository?.['object']),
  };
  for await (const { nodes } of readPages<ChecksData, ContextNode>(client, listing))
    attempts.push(...nodes.map(attemptOf));
  return attempts;
}

const NO_ANSWER: Problem = { type: null, path: ['repository'], message: 'no answer' };

const HIDDEN: Readonly<Record<string, string>> = {
  actions: 'What started a check is not known: the token needs `actions: read`.',
  checks: 'Some check results may not be read: the token needs `checks: read` and `statuses: read`.',
};

function hiddenLacks(hidden: ReadonlySet<string>): string[] {
  return [...hidden].sort().flatMap((family) => HIDDEN[family] ?? []);
}

interface ChecksData {
  /** Commits by alias (`c0`, `c1`, …); `object` if a single commit is requested. */
  readonly repository: Readonly<Record<string, CheckedCommit | null>> | null;
}

interface CheckedCommit {
  readonly statusCheckRollup?: { readonly contexts: Connection<ContextNode> } | null;
}
