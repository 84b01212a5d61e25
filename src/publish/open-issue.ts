import type { RepositoryName } from '../config/repository-name.ts';
import type { Publisher } from './comments.ts';
import { createOnce, retryWrite } from './idempotent-write.ts';
import { findIssues, type Issue, sortOut, type TargetRepository } from './issues.ts';
import { CREATE_ISSUE, EDIT_ISSUE } from './queries.ts';

/**
 * Creates the year's issue, then reads again to see one that a concurrent run may have created. The first one stays;
 * the others are returned as duplicates.
 */
export async function openIssue(
  publisher: Publisher,
  repository: TargetRepository,
  target: RepositoryName,
  { year, title, body }: { readonly year: number; readonly title: string; readonly body: string },
): Promise<{ readonly issue: Issue; readonly duplicates: readonly Issue[] }> {
  const create = async () => {
    const variables = { repository: repository.id, title, body };
    return (await publisher.client.mutate<{ createIssue: { issue: Issue } }>(CREATE_ISSUE, variables)).createIssue
      .issue;
  };
  const find = async () => (await findIssues(publisher, target, year)).issue;
  const made = await createOnce(create, find, publisher.wait);
  const again = await findIssues(publisher, target, year);
  const all = sortOut([made, ...(again.issue === null ? [] : [again.issue]), ...again.duplicates], year);
  return { issue: all.issue ?? made, duplicates: all.duplicates };
}

/** Replaces the body of each duplicate by a reference to the first issue and closes it. Nothing is deleted. */
export async function redirectDuplicateIssues(
  publisher: Publisher,
  first: Issue,
  duplicates: readonly Issue[],
): Promise<void> {
  for (const double of duplicates) {
    await editIssue(publisher, double.id, { body: `This report is kept in #${first.number}.`, state: 'CLOSED' });
  }
}

export async function editIssue(
  publisher: Publisher,
  issue: string,
  change: { readonly body: string; readonly state?: 'CLOSED' },
): Promise<void> {
  await retryWrite(() => publisher.client.mutate(EDIT_ISSUE, { issue, ...change }), publisher.wait);
}
