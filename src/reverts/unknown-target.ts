import { type Claim, type SignalInput, shortSha } from './claim.ts';
import { inverseOf } from './inverse.ts';
import { NEARLY_ALL } from './shares.ts';
import { landsAgain } from './titles.ts';
import { beginsWithUndo } from './undo-words.ts';

const TRAILER = /^this reverts commit (?<id>[0-9a-f]{40,64})\b/im;

/**
 * The commit that a revert names by its full id, if no change read has it: it landed before the history read, or under
 * another id. `null`: the message names none, or is not that of `git revert`.
 */
function unknownCommit({ change, message, lookup }: SignalInput): string | null {
  const id = TRAILER.exec(message.body)?.groups?.['id'];
  if (id === undefined || !beginsWithUndo(message.title) || landsAgain(message.title)) return null;
  const isOwn = change.inner.some(({ sha }) => sha === id);
  return isOwn || lookup.bySha(id) !== null ? null : id;
}

/**
 * The claims that are left if the message names a commit that was not read: words and contents then decide only for the
 * exact inverse of the change, which may have landed under another id. Otherwise a claim without a target.
 * Evidence: Opetushallitus/otuva@509b04f5 and openstack/kolla-ansible@c5a941dc.
 */
export function withUnknownTarget(input: SignalInput, claims: readonly Claim[]): readonly Claim[] {
  const id = unknownCommit(input);
  if (id === null) return claims;
  const exact = claims.filter(({ target }) => target !== null && isExact(input, target));
  if (exact.length > 0) return exact;
  const because = `its message says that it reverts ${shortSha(id)}, which is not in the history read`;
  return [{ target: null, number: null, tier: 'certain', signal: 'trailer', because }];
}

function isExact({ change }: SignalInput, target: NonNullable<Claim['target']>): boolean {
  const { undone, explained } = inverseOf(change, target);
  return undone >= NEARLY_ALL && explained >= NEARLY_ALL;
}
