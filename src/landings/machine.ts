import type { Author, Landing } from '../history/change.ts';

/** An author name or account that ends in one of these words, or in `[bot]`, is a machine. Listed in the reference. */
export const MACHINE_WORDS: readonly string[] = ['bot', 'robot', 'ci', 'service account'];

/** Further accounts and author names that are machines. Listed in the reference. */
export const KNOWN_MACHINES: readonly string[] = [
  'dependabot',
  'dependabot-preview',
  'renovate',
  'whitesource renovate',
  'mend renovate',
  'github-actions',
  'github-merge-queue',
  'github actions',
  'greenkeeper',
  'imgbot',
  'flux',
  'fluxbot',
  'fluxcdbot',
  'argocd-image-updater',
  'updatecli',
  'zuul',
  'release-please',
  'terraform-docs',
  'red-hat-konflux',
  'konflux',
];

const NAMED_BOT = new RegExp(`\\[bot\\]$|(^|[\\s._-])(${MACHINE_WORDS.join('|')})$`);

/** Whether an author is a machine, by name or account. `configured` adds names to the built-in ones. */
export function machineTest(configured: readonly string[]): (author: Author) => boolean {
  const names = new Set([...KNOWN_MACHINES, ...configured.map((name) => name.toLowerCase())]);
  return ({ name, email }) => {
    const lower = name.toLowerCase();
    const account = accountOf(email.toLowerCase());
    return NAMED_BOT.test(lower) || NAMED_BOT.test(account) || names.has(lower) || names.has(account);
  };
}

/** `49699333+dependabot[bot]@users.noreply.github.com` → `dependabot[bot]` */
function accountOf(email: string): string {
  const local = email.slice(0, Math.max(email.indexOf('@'), 0));
  return local.slice(local.indexOf('+') + 1);
}

const BRANCH_UPDATE = /^Merge (remote-tracking )?branch /;

/**
 * Whether a machine did the work: it wrote all inner commits or, if there are none, the landing itself. The committer,
 * the person who merged and commits that only update the branch do not matter.
 */
export function isMachineWork(landing: Landing, isMachine: (author: Author) => boolean): boolean {
  const work = landing.inner.filter((commit) => !BRANCH_UPDATE.test(commit.message));
  return work.length > 0 ? work.every((commit) => isMachine(commit.author)) : isMachine(landing.author);
}
