import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import { labelTest } from '../history/labels.ts';
import type { Revert, RevertSignal, RevertTarget, Tier } from '../history/revert.ts';
import { branchName } from './branch.ts';
import type { Claim, Sight } from './claim.ts';
import { inverseOf } from './inverse.ts';
import { Lookup } from './lookup.ts';
import { type Message, readMessage } from './message.ts';
import { pinnedBack } from './pinned-back.ts';
import { plannedBecause } from './planned.ts';
import { quotedTitle } from './quoted-title.ts';
import { references } from './references.ts';
import { landsAgain } from './said.ts';
import { silentRestore } from './silent.ts';
import { Switches } from './switches.ts';
import { Timeline } from './timeline.ts';
import { beginsWithUndo, undoWord } from './undo-words.ts';
import { Undos } from './undos.ts';
import { wordedRestore, wordsAlone } from './worded.ts';

const STRENGTH: Readonly<Record<Tier, number>> = { certain: 2, strong: 1, candidate: 0 };

/** Signals that name what is undone. */
const NAMING: ReadonlySet<RevertSignal> = new Set([
  'trailer',
  'body-reference',
  'branch',
  'title-reference',
  'quoted-title',
]);

/**
 * What names its targets decides; only where nothing does, wording with the versions that go back, and only where nobody
 * says a word, contents.
 */
const SIGNALS: readonly (readonly ((sight: Sight) => Claim[])[])[] = [
  [references, branchName, quotedTitle],
  [wordedRestore, pinnedBack],
  [silentRestore],
  [wordsAlone],
];

/** Finds every change that undoes earlier ones, and which ones. `changes` are in first-parent order, oldest first. */
export function detectReverts(changes: readonly Change[], config: Config): Revert[] {
  const walk = new Walk(changes, config);
  return changes.flatMap((change) => walk.next(change));
}

/** History up to one change: what may be named, what stands, what was said. */
class Walk {
  readonly #past = { lookup: new Lookup(), timeline: new Timeline(), undos: new Undos() };
  readonly #switches: Switches;
  readonly #isPlannedLabel: (label: string) => boolean;
  readonly #plannedWords: Config['planned'];

  constructor(changes: readonly Change[], { labels, planned }: Config) {
    this.#isPlannedLabel = labelTest(labels.planned);
    this.#plannedWords = planned;
    this.#switches = new Switches(changes);
  }

  next(change: Change): Revert[] {
    const message = readMessage(change);
    const reverts = this.#settle(change, message, claimsOf({ change, message, ...this.#past }));
    for (const revert of reverts) this.#remember(revert);
    this.#past.lookup.add(change);
    this.#past.timeline.add(change);
    return reverts;
  }

  /** One entry each for what is brought back, what was foreseen, and what is undone otherwise. */
  #settle(change: Change, message: Message, claims: readonly Claim[]): Revert[] {
    const entries = new Map<string, { reland: boolean; planned: string | null; claims: Claim[] }>();
    for (const claim of strongest(claims)) {
      const reland = claim.target === null ? landsAgain(message.title) : this.#bringsBack(claim.target, claim);
      const planned = reland || claim.target === null ? null : this.#plannedBecause(change, message, claim.target);
      const key = `${reland}${planned !== null}`;
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { reland, planned, claims: [claim] });
      else entry.claims.push(claim);
    }
    return [...entries.values()].map(({ reland, planned, claims: mine }) => ({
      change,
      reland,
      planned,
      targets: mine.map((claim) => targetOf(change, planned, claim)),
    }));
  }

  /**
   * Undoing an undo lands its target again, at any depth. But who names a change that undid another only by its words or
   * contents, or in part, means the change, not what it undid.
   * Right in hmcts/azure-public-dns@26ff2c8e and openstack/kolla-ansible@4e870b46; in Azure/ARO-HCP@4cbcd8d0 and
   * wikimedia/operations-puppet@d9c91c5b.
   */
  #bringsBack(target: Change, { signal, again = false }: Claim): boolean {
    const undo = this.#past.undos.undoOf(target);
    if (undo === null) return false;
    return again || undo.named || !NAMING.has(signal) || undoWord(readMessage(target).title) === 'strong';
  }

  #plannedBecause(change: Change, message: Message, target: Change): string | null {
    const labels = [change, target].flatMap(({ pull }) => pull?.labels ?? []);
    const label = labels.find(({ name }) => this.#isPlannedLabel(name));
    if (label !== undefined) return `label “${label.name}”`;
    const undoing = { change, message, target, targetMessage: readMessage(target) };
    return plannedBecause(undoing, this.#plannedWords, this.#switches);
  }

  #remember({ change, reland, planned, targets }: Revert): void {
    const counted = targets.flatMap((target) =>
      target.tier === 'candidate' || target.change === null ? [] : [target.change],
    );
    const isSaid = targets.some((target) => target.change === null) && beginsWithUndo(change.title);
    if (counted.length === 0 && !isSaid) return;
    if (reland) this.#past.undos.reland(change, counted);
    else {
      const named = targets.some(({ signal, extent }) => NAMING.has(signal) && extent === 'full');
      this.#past.undos.record(change, { targets: counted, planned: planned !== null, named });
    }
  }
}

function claimsOf(sight: Sight): Claim[] {
  if (sight.change.files.length === 0) return [];
  for (const signals of SIGNALS) {
    const claims = signals.flatMap((signal) => signal(sight));
    if (claims.length > 0) return claims;
  }
  return [];
}

/** For each target the strongest claim. */
function strongest(claims: readonly Claim[]): Claim[] {
  const best = new Map<Change | null, Claim>();
  for (const claim of claims) {
    const known = best.get(claim.target);
    if (known === undefined || STRENGTH[claim.tier] > STRENGTH[known.tier]) best.set(claim.target, claim);
  }
  return [...best.values()];
}

/** A planned undo that does not say that it undoes is listed only: ends of maintenance come in many other words, too. */
function targetOf(change: Change, planned: string | null, claim: Claim): RevertTarget {
  const { target, number, signal, because, vague = false } = claim;
  const tier = (signal === 'content' || vague) && planned !== null ? 'candidate' : claim.tier;
  const extent = target !== null && inverseOf(change, target).undone < 0.9 ? 'partial' : 'full';
  return { change: target, sha: target?.sha ?? null, number, tier, signal, extent, because };
}
