import { UserError } from '../errors.ts';
import { LostAnswer } from '../github/client.ts';
import type { Desk } from './comments.ts';
import type { Issue } from './issues.ts';
import { PIN_ISSUE, UNPIN_ISSUE } from './queries.ts';

/** Pins the report issue in place of the one of the year before. GitHub pins three at most, so this may fail. */
export async function settlePins(desk: Desk, issue: Issue, before: Issue | null): Promise<readonly string[]> {
  try {
    if (before?.isPinned) await desk.client.mutate(UNPIN_ISSUE, { issue: before.id });
    if (!issue.isPinned) await desk.client.mutate(PIN_ISSUE, { issue: issue.id });
    return [];
  } catch (error) {
    // The next run looks again; a report that is not pinned is still a report.
    if (error instanceof LostAnswer) return [];
    if (error instanceof UserError) return [`The report issue could not be pinned: ${error.message}`];
    throw error;
  }
}
