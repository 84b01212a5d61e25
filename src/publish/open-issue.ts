import type { Desk } from './comments.ts';
import { findIssues, type Issue, type Place, sortOut, type TargetRepository } from './issues.ts';
import { createOnce, writeAgain } from './once.ts';
import { CREATE_ISSUE, EDIT_ISSUE } from './queries.ts';

/** Makes the year's issue, and reads again, so that one made at the same time is seen: the first one stays. */
export async function openIssue(
  desk: Desk,
  repository: TargetRepository,
  place: Place,
  { year, title, body }: { readonly year: number; readonly title: string; readonly body: string },
): Promise<{ readonly issue: Issue; readonly doubles: readonly Issue[] }> {
  const create = async () => {
    const variables = { repository: repository.id, title, body };
    return (await desk.client.mutate<{ createIssue: { issue: Issue } }>(CREATE_ISSUE, variables)).createIssue.issue;
  };
  const find = async () => (await findIssues(desk, place, year)).issue;
  const made = await createOnce(create, find, desk.wait);
  const again = await findIssues(desk, place, year);
  const all = sortOut([made, ...(again.issue === null ? [] : [again.issue]), ...again.doubles], year);
  return { issue: all.issue ?? made, doubles: all.doubles };
}

/** Turns each double into one line that leads to the first issue, and closes it. Nothing is deleted. */
export async function pointDoubleIssues(desk: Desk, first: Issue, doubles: readonly Issue[]): Promise<void> {
  for (const double of doubles) {
    await editIssue(desk, double.id, { body: `This report is kept in #${first.number}.`, state: 'CLOSED' });
  }
}

export async function editIssue(
  desk: Desk,
  issue: string,
  change: { readonly body: string; readonly state?: 'CLOSED' },
): Promise<void> {
  await writeAgain(() => desk.client.mutate(EDIT_ISSUE, { issue, ...change }), desk.wait);
}
