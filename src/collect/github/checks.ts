import { isForbidden, problemError } from '../../github/answer.ts';
import type { Check } from '../../kpis/sources.ts';
import { checksDocument } from './queries.ts';
import { type Found, type GitHubQuery, missing } from './query.ts';

/** Commits in one request: each is one connection, so a page costs two points. */
const MOST_COMMITS = 200;

type Checks = ReadonlyMap<string, readonly Check[]>;

/**
 * Check runs and statuses of commits. Commits without any are not in the answer. Throws `UserError` where the token may
 * read neither.
 */
export async function readChecks(
  query: Pick<GitHubQuery, 'client' | 'owner' | 'name'>,
  shas: readonly string[],
): Promise<Found<Checks>> {
  const { client, owner, name } = query;
  const found = new Map<string, readonly Check[]>();
  const hidden = new Set<string>();
  let lost = 0;
  let cut = 0;
  for (let start = 0; start < shas.length; ) {
    let asked: readonly string[] = [];
    const answer = await client.queryBatch<ChecksData>('checks', MOST_COMMITS, (size) => {
      asked = shas.slice(start, start + size);
      return { document: checksDocument(asked), variables: { owner, name } };
    });
    start += asked.length;
    const [problem] = answer.problems;
    const repository = answer.data?.repository;
    if (!repository) throw problemError(problem ?? { type: null, path: ['repository'], message: 'no answer' });
    for (const { type, path, message } of answer.problems) {
      if (isForbidden({ type, path, message })) hidden.add(path.includes('workflowRun') ? 'actions' : 'checks');
      else lost += 1;
    }
    asked.forEach((sha, index) => {
      const contexts = repository[`c${index}`]?.statusCheckRollup?.contexts;
      if (!contexts) return;
      const nodes = (contexts.nodes ?? []).filter((node) => node !== null);
      if (contexts.totalCount > (contexts.nodes?.length ?? 0)) cut += 1;
      if (nodes.length > 0) found.set(sha, mergeAttempts(nodes.map(attemptOf)));
    });
    if (hidden.has('checks') && found.size === 0 && problem !== undefined) throw problemError(problem);
  }
  return {
    value: found,
    lacks: [
      ...hiddenLacks(hidden),
      ...missing(lost, 'check results'),
      ...missing(cut, 'commits’ checks beyond the first 100'),
    ],
  };
}

const HIDDEN: Readonly<Record<string, string>> = {
  actions: 'What started a check is not known: the token needs `actions: read`.',
  checks: 'Some check results may not be read: the token needs `checks: read` and `statuses: read`.',
};

function hiddenLacks(hidden: ReadonlySet<string>): string[] {
  return [...hidden].sort().flatMap((family) => HIDDEN[family] ?? []);
}

interface Attempt extends Omit<Check, 'flaky'> {
  readonly startedAt: string;
}

/** Attempts of one check by the same cause: the last one decides, and a failure before its success makes it flaky. */
function mergeAttempts(attempts: readonly Attempt[]): Check[] {
  const byCheck = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const check = `${attempt.event}\n${attempt.name}`;
    byCheck.set(check, [...(byCheck.get(check) ?? []), attempt]);
  }
  return [...byCheck.values()].flatMap((same) => {
    const ordered = same.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const last = ordered.at(-1);
    if (last === undefined) return [];
    const { startedAt: _, ...check } = last;
    const failedBefore = ordered.some(({ conclusion }) => conclusion === 'failure');
    return [{ ...check, flaky: check.conclusion === 'success' && failedBefore }];
  });
}

const CONCLUSIONS: Readonly<Record<string, Check['conclusion']>> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'failure',
  TIMED_OUT: 'failure',
  STARTUP_FAILURE: 'failure',
  NEUTRAL: 'neutral',
  STALE: 'neutral',
  CANCELLED: 'cancelled',
  SKIPPED: 'skipped',
};

/** What has no conclusion yet, or waits for a person, is pending. */
function attemptOf(node: ContextNode): Attempt {
  if (node.__typename === 'StatusContext') {
    const { context, state, createdAt, targetUrl } = node;
    return {
      name: context,
      conclusion: CONCLUSIONS[state] ?? 'pending',
      event: null,
      url: targetUrl,
      startedAt: createdAt,
    };
  }
  const { name, conclusion, startedAt, detailsUrl, checkSuite } = node;
  return {
    name,
    conclusion: CONCLUSIONS[conclusion ?? ''] ?? 'pending',
    event: checkSuite?.workflowRun?.event ?? null,
    url: detailsUrl,
    startedAt: startedAt ?? '',
  };
}

interface ChecksData {
  readonly repository: Readonly<
    Record<
      string,
      {
        readonly statusCheckRollup?: {
          readonly contexts: { readonly totalCount: number; readonly nodes: readonly (ContextNode | null)[] | null };
        } | null;
      } | null
    >
  > | null;
}

type ContextNode =
  | {
      readonly __typename: 'CheckRun';
      readonly name: string;
      readonly conclusion: string | null;
      readonly startedAt: string | null;
      readonly detailsUrl: string | null;
      readonly checkSuite: { readonly workflowRun: { readonly event: string } | null } | null;
    }
  | {
      readonly __typename: 'StatusContext';
      readonly context: string;
      readonly state: string;
      readonly createdAt: string;
      readonly targetUrl: string | null;
    };
