import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import type { Revert, RevertSignal, RevertTarget } from '../history/revert.ts';
import { labelTest } from '../lib/labels.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { inverseOf } from './inverse.ts';
import { Lookup } from './lookup.ts';
import { type Message, readMessage } from './message.ts';
import { plannedBecause } from './planned.ts';
import { NEARLY_ALL } from './shares.ts';
import { Switches } from './switches.ts';
import { Timeline } from './timeline.ts';
import { landsAgain } from './titles.ts';
import { beginsWithUndo, undoWord } from './undo-words.ts';
import { Undos } from './undos.ts';

/** Signals by which a revert names its target, as opposed to wording, pins and contents. */
const NAMING: ReadonlySet<RevertSignal> = new Set([
  'trailer',
  'body-reference',
  'branch',
  'title-reference',
  'quoted-title',
]);

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
    for (const claim of claims) {
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
      targets: mine.map((claim) => revertTarget(change, planned, claim)),
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

/**
 * The claim as the target of a revert. A planned undo known only by contents or vague wording becomes a candidate,
 * because routine work (the end of a maintenance) looks the same. The extent is `partial` if under 90 % of the target
 * is undone.
 */
function revertTarget(change: Change, planned: string | null, claim: Claim): RevertTarget {
  const { target, number, signal, because, vague = false } = claim;
  const tier = (signal === 'content' || vague) && planned !== null ? 'candidate' : claim.tier;
  const extent = target !== null && inverseOf(change, target).undone < NEARLY_ALL ? 'partial' : 'full';
  return { change: target, sha: target?.sha ?? null, number, tier, signal, extent, because };
}
