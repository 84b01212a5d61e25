import { UserError } from '../errors.ts';
import { UnconfirmedWrite } from '../github/client.ts';
import type { Publisher } from './comments.ts';
import type { Issue } from './issues.ts';
import { PIN_ISSUE, UNPIN_ISSUE } from './queries.ts';

/**
 * Pins the report issue and unpins the one of the year before. GitHub allows at most three pinned issues, so this may
 * fail: the reason is then returned as a notice.
 */
export async function movePin(publisher: Publisher, issue: Issue, before: Issue | null): Promise<readonly string[]> {
  try {
    if (before?.isPinned) await publisher.client.mutate(UNPIN_ISSUE, { issue: before.id });
    if (!issue.isPinned) await publisher.client.mutate(PIN_ISSUE, { issue: issue.id });
    return [];
  } catch (error) {
    // The write is not confirmed. The next run checks again, and the report itself is published.
    if (error instanceof UnconfirmedWrite) return [];
    if (error instanceof UserError) return [`The report issue could not be pinned: ${error.message}`];
    throw error;
  }
}
