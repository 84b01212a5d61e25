import type { Change } from '../history/change.ts';
import type { Tier } from '../history/revert.ts';
import { branchName } from './branch.ts';
import type { Claim, SignalInput } from './claim.ts';
import { pinnedBack } from './pinned-back.ts';
import { quotedTitle } from './quoted-title.ts';
import { references } from './references.ts';
import { silentRestore } from './silent.ts';
import { withUnknownTarget } from './unknown-target.ts';
import { wordedRestore, wordsAlone } from './worded.ts';

/**
 * Signals in order of authority; the first group that yields a claim decides: (1) explicit names of the target,
 * (2) roll-back wording that contents confirm, and version pins moved back, (3) contents restored without any wording,
 * (4) wording alone.
 */
const SIGNALS: readonly (readonly ((input: SignalInput) => Claim[])[])[] = [
  [references, branchName, quotedTitle],
  [wordedRestore, pinnedBack],
  [silentRestore],
  [wordsAlone],
];

/** What the signals conclude about a change: the strongest claim for each target. */
export function claimsOf(input: SignalInput): readonly Claim[] {
  return input.change.files.length === 0 ? [] : strongest(everyClaim(input));
}

function everyClaim(input: SignalInput): readonly Claim[] {
  const [naming, ...others] = SIGNALS.map((signals) => () => signals.flatMap((signal) => signal(input)));
  const named = naming?.() ?? [];
  if (named.length > 0) return withoutQuotesBeside(named);
  for (const claims of others) {
    const found = claims();
    if (found.length > 0) return withUnknownTarget(input, found);
  }
  return withUnknownTarget(input, []);
}

/**
 * A quoted title counts only if no id is named beside it: the same title may have landed before, as those of bots do.
 * Evidence: kyma-project/test-infra@755c2015 and GSA-TTS/FAC@e5fe6da4.
 */
function withoutQuotesBeside(claims: readonly Claim[]): readonly Claim[] {
  const ids = claims.filter(({ signal }) => signal === 'trailer').map(({ target }) => target);
  return ids.length === 0
    ? claims
    : claims.filter(({ signal, target }) => signal !== 'quoted-title' || ids.includes(target));
}

const STRENGTH: Readonly<Record<Tier, number>> = { certain: 2, strong: 1, candidate: 0 };

/** The strongest claim for each target; the first of equally strong ones. */
function strongest(claims: readonly Claim[]): Claim[] {
  const best = new Map<Change | null, Claim>();
  for (const claim of claims) {
    const known = best.get(claim.target);
    if (known === undefined || STRENGTH[claim.tier] > STRENGTH[known.tier]) best.set(claim.target, claim);
  }
  return [...best.values()];
}
