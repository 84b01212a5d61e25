import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import { labelTest } from '../history/labels.ts';
import type { Revert, RevertSignal, RevertTarget, Tier } from '../history/revert.ts';
import { branchName } from './branch.ts';
import type { Claim, SignalInput } from './claim.ts';
import { inverseOf } from './inverse.ts';
import { Lookup } from './lookup.ts';
import { type Message, readMessage } from './message.ts';
import { pinnedBack } from './pinned-back.ts';
import { plannedBecause } from './planned.ts';
import { quotedTitle } from './quoted-title.ts';
import { references } from './references.ts';
import { landsAgain } from './said.ts';
import { NEARLY_ALL } from './shares.ts';
import { silentRestore } from './silent.ts';
import { Switches } from './switches.ts';
import { Timeline } from './timeline.ts';
import { beginsWithUndo, undoWord } from './undo-words.ts';
import { Undos } from './undos.ts';
import { withUnknownTarget } from './unknown-target.ts';
import { wordedRestore, wordsAlone } from './worded.ts';

const STRENGTH: Readonly<Record<Tier, number>> = { certain: 2, strong: 1, candidate: 0 };

/** Signals by which a revert names its target, as opposed to wording, pins and contents. */
const NAMING: ReadonlySet<RevertSignal> = new Set([
  'trailer',
  'body-reference',
  'branch',
  'title-reference',
  'quoted-title',
]);

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

/**
 * Finds every change that undoes earlier ones, with its targets. `changes` are in first-parent order, oldest first. One
 * change yields up to three entries: re-lands, planned undos, other reverts. Candidates are included, marked by tier.
 */
export function detectReverts(changes: readonly Change[], config: Config): Revert[] {
  const walk = new RevertDetector(changes, config);
  return changes.flatMap((change) => walk.next(change));
}

/** Walks the history and keeps, up to the current change, what can be referenced, what is undone, and who undid it. */
class RevertDetector {
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

  /** Groups the claims into at most three entries: targets re-landed, undone as planned, undone otherwise. */
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
   * Undoing a revert re-lands its target, at any depth. Exception: the revert was recognised only by wording or
   * contents, or undid only a part. A later revert that names it is then meant for that change itself.
   * Evidence: hmcts/azure-public-dns@26ff2c8e and openstack/kolla-ansible@4e870b46; for the exception
   * Azure/ARO-HCP@4cbcd8d0 and wikimedia/operations-puppet@d9c91c5b.
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
    const isSaid = targets.some(({ signal }) => signal === 'wording') && beginsWithUndo(change.title);
    if (counted.length === 0 && !isSaid) return;
    if (reland) this.#past.undos.reland(change, counted);
    else {
      const named = targets.some(({ signal, extent }) => NAMING.has(signal) && extent === 'full');
      this.#past.undos.record(change, { targets: counted, planned: planned !== null, named });
    }
  }
}

function claimsOf(input: SignalInput): readonly Claim[] {
  if (input.change.files.length === 0) return [];
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

/** The strongest claim for each target; the first of equally strong ones. */
function strongest(claims: readonly Claim[]): Claim[] {
  const best = new Map<Change | null, Claim>();
  for (const claim of claims) {
    const known = best.get(claim.target);
    if (known === undefined || STRENGTH[claim.tier] > STRENGTH[known.tier]) best.set(claim.target, claim);
  }
  return [...best.values()];
}

/**
 * The claim as the target of a revert. A planned undo known only by contents or vague wording becomes a candidate,
 * because routine work (the end of a maintenance) looks the same. The extent is `partial` if under 90 % of the target
 * is undone.
 */
function targetOf(change: Change, planned: string | null, claim: Claim): RevertTarget {
  const { target, number, signal, because, vague = false } = claim;
  const tier = (signal === 'content' || vague) && planned !== null ? 'candidate' : claim.tier;
  const extent = target !== null && inverseOf(change, target).undone < NEARLY_ALL ? 'partial' : 'full';
  return { change: target, sha: target?.sha ?? null, number, tier, signal, extent, because };
}
