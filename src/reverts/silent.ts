import type { Change } from '../history/change.ts';
import { DAY, HOUR, type Seconds } from '../history/instant.ts';
import type { Tier } from '../history/revert.ts';
import { type Claim, claimOn, nameOf, type SignalInput } from './claim.ts';
import { inverseOf } from './inverse.ts';
import { movedOn } from './moved-lines.ts';
import { isFlip, isRunOnce } from './routine-work.ts';
import { looksAutomated } from './said.ts';
import { CONTENT_REACH } from './timeline.ts';
import { likeness, plainTitle } from './titles.ts';
import { speaksOfTrouble } from './trouble.ts';

/** By the next working day: what is put back so soon was not meant to stay that way. */
const SOON: Seconds = 1.5 * DAY;
/** Few lines that stand in many places of a file prove nothing, unless the whole file is what it was. */
const MANY_LINES = 10;
/** Share of the earlier change that must go where the later one tells of trouble. */
const MOST = 0.8;
/** What comes to an end later than this has mostly served its purpose. */
const RECENT: Seconds = 14 * DAY;
/** A planned switch that comes on again under the same title within this time is the same work, landed again. */
const SAME_WORK: Seconds = 14 * DAY;
/** Commits of one author that were committed within this time were pushed together. */
const ONE_PUSH: Seconds = 90;

/**
 * What is no longer needed is taken away, often because something else took its place.
 * Right in freeCodeCamp/infra@942c1470 (moved to another host) and wikimedia/operations-puppet@cf43ecb4.
 */
const TIDIES = /\bclean(?:s|ed|ing)?[ -]?ups?\b|\b(?:unused|obsolete|left-?overs?)\b/i;

/**
 * Contents put back without a word: nearly all of one earlier change. Counted if it came soon and does nothing else, if
 * it tells of trouble, if a person undoes a machine's update, or if it brings back what an unplanned revert took out;
 * otherwise a candidate, since purposes end and values come and go. One line of a file that is not what it was may stand in
 * another place: wrong in usegalaxy-au/infrastructure@6247d25c.
 * Right by the next day in ceph/ceph-ansible@c47aa2e8 and mitodl/ol-infrastructure@ff93ab80, by trouble in
 * alphagov/govuk-puppet@fbe60d17 and ministryofjustice/modernisation-platform@3bde8263, by another hand in
 * Azure/ARO-HCP@7af2c4c9 and openstack/kolla-ansible@da9ff224, against a machine in mitodl/ol-infrastructure@268d0d52 and
 * onedr0p/home-ops@7ab36c2e, landed again in ceph/ceph-ansible@53910de4 and Azure/ARO-HCP@92d2f375.
 */
export function silentRestore(input: SignalInput): Claim[] {
  const { change, timeline } = input;
  for (const target of timeline.undoneBy(change, change.landedAt - CONTENT_REACH)) {
    const after = change.landedAt - target.landedAt;
    if (input.undos.isUndone(target)) continue;
    const tier = input.undos.undoOf(target) === null ? tierOf(input, target, after) : relandTier(input, target, after);
    if (tier === null || isOnePush(change, target)) continue;
    return [claimOn(target, tier, 'content', `it puts back what ${nameOf(target)} changed`)];
  }
  return [];
}

/**
 * Steps of one piece of work, not a reaction: one author's direct pushes, committed together, or the later one written
 * before the earlier one landed within the hour, as rebases leave them.
 * Right in archlinux/infrastructure@81f4bdb3 (a rebased theme branch) and onedr0p/home-ops@eeb43fa1 (one mirror, then
 * another, in one push).
 */
function isOnePush(change: Change, target: Change): boolean {
  const isDirect = change.number === null && target.number === null;
  if (!isDirect || change.author.email !== target.author.email) return false;
  const apart = Math.abs(change.landedAt - target.landedAt);
  return apart <= ONE_PUSH || (apart <= HOUR && change.authoredAt <= target.landedAt);
}

function tierOf({ change, message }: SignalInput, target: Change, after: Seconds): Tier | null {
  if (looksAutomated(change)) return null;
  const { undone, explained, restored, lines } = inverseOf(change, target);
  if (undone < MOST || explained < 0.5) return null;
  const isTold = speaksOfTrouble(`${message.title}\n${message.body}`, target.title);
  if (undone < (isTold && explained >= 0.95 ? MOST : 0.9) || movedOn(change, target) >= 0.5) return null;
  if (isRunOnce(target, change) || isSameTask(change, target)) return null;
  if (!isTold && TIDIES.test(change.title)) return after <= RECENT ? 'candidate' : null;
  if (target.machine && after <= RECENT) return 'strong';
  if (isFlip(target, change)) return after <= RECENT ? 'candidate' : null;
  const isAlike = likeness(change.title, target.title) >= 0.5;
  const isSpecific =
    restored ||
    (change.author.email !== target.author.email && lines >= 2) ||
    lines >= MANY_LINES ||
    (lines > 1 && isAlike);
  if (isSpecific && explained >= 0.95 && undone >= 0.95 && after <= SOON) return 'strong';
  if (explained < 0.8) return null;
  if (isTold && (restored || lines > 1 || isAlike)) return 'strong';
  return after <= RECENT ? 'candidate' : null;
}

/**
 * The same title, dates aside: done anew, day by day.
 * Right in nix-community/infra@45779fd1 and alphagov/govuk-puppet@8a3c551c.
 */
function isSameTask(change: Change, target: Change): boolean {
  const [one, other] = [change, target].map(({ title }) => plainTitle(title.replace(/\d{4}-?\d\d-?\d\d/g, '')));
  return one === other;
}

const AGAIN = /\bagain\b|\bre-?(?:add|do|introduc|enabl)\w*|\btake (?:two|2)\b|\b(?:second|2nd) (?:try|attempt)\b/i;

/** `Use the new tables (again)`: what comes back corrected need not be what it was. */
function saysAgain(title: string, earlier: string): boolean {
  return AGAIN.test(title) && likeness(title, earlier) >= 0.8;
}

function relandTier({ change, undos }: SignalInput, revert: Change, after: Seconds): Tier | null {
  const { undone, explained } = inverseOf(change, revert);
  const undo = undos.undoOf(revert);
  if (undo === null) return null;
  const isSaid = undo.targets.some(({ title }) => saysAgain(change.title, title));
  if (undone < (isSaid ? 0.5 : 0.85) || explained < 0.4) return null;
  // A revert that is known by its words alone: nobody can say what would come back.
  if (undo.targets.length === 0) return undone >= 0.95 && explained >= 0.95 && after <= SOON ? 'strong' : 'candidate';
  if (!undo.planned) return 'strong';
  const isSameWork = undo.targets.some((target) => likeness(change.title, target.title) >= 0.6);
  return isSameWork && after <= SAME_WORK ? 'strong' : null;
}
