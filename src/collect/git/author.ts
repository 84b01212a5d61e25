import type { Author } from '../../history/change.ts';
import { memoized } from '../../lib/memoized.ts';

const BETWEEN = '\0';

/**
 * An author. Commits with the same name and address share one object, which saves memory: few people write many
 * commits.
 */
export function authorOf(name: string, email: string): Author {
  return authorIn(name + BETWEEN + email);
}

const authorIn = memoized((both): Author => {
  const [name = '', email = ''] = both.split(BETWEEN);
  return { name, email };
});
