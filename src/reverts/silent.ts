import type { Change } from '../history/change.ts';
import { HOUR, type Seconds } from '../history/instant.ts';
import type { Tier } from '../history/revert.ts';
import { type Claim, changeName, claimOn, type SignalInput } from './claim.ts';
import { BY_NEXT_DAY, CONTENT_WINDOW, WITHIN_WEEKS } from './delays.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import { movedOn } from './moved-lines.ts';
import { isFlip, isRunOnce } from './routine-work.ts';
import { CLEARLY_MORE, HALF, MOST, NEARLY_ALL, WHOLE } from './shares.ts';
import { likeness, looksAutomated, plainTitle } from './titles.ts';
import { speaksOfTrouble } from './trouble.ts';

/**
 * From this many lines on, restored lines are evidence by themselves; fewer may coincide, unless the whole file is
 * restored.
 */
const MANY_LINES = 10;
/**
 * Shares for a re-land without words. It brings back less than a revert takes out, and often comes with a correction.
 */
const RELANDED = 0.85;
const RELAND_EXPLAINED = 0.4;
/** Commits of one author committed within this time were pushed together. */
const ONE_PUSH: Seconds = 90;

/**
 * Words of a clean-up: it removes code that is no longer needed, often because other code replaced it.
 * Evidence: freeCodeCamp/infra@942c1470 (moved to another host) and wikimedia/operations-puppet@cf43ecb4.
 */
const TIDIES = /\bclean(?:s|ed|ing)?[ -]?ups?\b|\b(?:unused|obsolete|left-?overs?)\b/i;

/**
 * Claim for nearly all of one earlier change put back without any wording. It is `strong` if it came soon and the
 * change does nothing else, if the message speaks of trouble, if a person undoes a machine's update, or if it re-lands
 * what an unplanned revert took out. Otherwise it is a candidate, for two weeks: purposes end, and values come and go.
 * A single line of a file that is not restored does not become `strong` by speed alone: it may be in another place.
 * Evidence by the next day: ceph/ceph-ansible@c47aa2e8 and mitodl/ol-infrastructure@ff93ab80; by trouble:
 * alphagov/govuk-puppet@fbe60d17 and ministryofjustice/modernisation-platform@3bde8263; by another author:
 * Azure/ARO-HCP@7af2c4c9 and openstack/kolla-ansible@da9ff224; against a machine: mitodl/ol-infrastructure@268d0d52 and
 * onedr0p/home-ops@7ab36c2e; re-landed: ceph/ceph-ansible@53910de4 and Azure/ARO-HCP@92d2f375.
 * Counter-example for the single line: usegalaxy-au/infrastructure@6247d25c.
 */
export function silentRestore(input: SignalInput): Claim[] {
  const { change, timeline } = input;
  for (const target of timeline.undoneBy(change, change.landedAt - CONTENT_WINDOW)) {
    const after = change.landedAt - target.landedAt;
    if (input.undos.isUndone(target)) continue;
    const tier = input.undos.undoOf(target) === null ? tierOf(input, target, after) : relandTier(input, target, after);
    if (tier === null || isOnePush(change, target)) continue;
    return [claimOn(target, tier, 'content', `it puts back what ${changeName(target)} changed`)];
  }
  return [];
}

/**
 * Whether both are steps of one piece of work: direct pushes of one author, committed within 90 s of each other, or
 * within an hour if the later one was written before the earlier one landed, as after a rebase.
 * Evidence: archlinux/infrastructure@81f4bdb3 (a rebased theme branch), onedr0p/home-ops@eeb43fa1 (one mirror, then
 * another, in one push).
 */
function isOnePush(change: Change, target: Change): boolean {
  const isDirect = change.number === null && target.number === null;
  if (!isDirect || change.author.email !== target.author.email) return false;
  const apart = Math.abs(change.landedAt - target.landedAt);
  return apart <= ONE_PUSH || (apart <= HOUR && change.authoredAt <= target.landedAt);
}

function tierOf({ change, message }: SignalInput, target: Change, after: Seconds): Tier | null {
  const inverse = inverseOf(change, target);
  if (inverse.undone < MOST || inverse.explained < HALF) return null;
  const isTrouble = speaksOfTrouble(`${message.title}\n${message.body}`, target.title);
  if (!isPutBack(change, target, inverse, isTrouble) || isContinued(change, target)) return null;
  const listed = after <= WITHIN_WEEKS ? 'candidate' : null;
  if (!isTrouble && TIDIES.test(change.title)) return listed;
  if (target.machine && after <= WITHIN_WEEKS) return 'strong';
  if (isFlip(target, change)) return listed;
  const evident = evidence(change, target, inverse);
  if (evident === 'by itself' && isWhole(inverse) && after <= BY_NEXT_DAY) return 'strong';
  if (inverse.explained < MOST) return null;
  return isTrouble && evident !== 'none' ? 'strong' : listed;
}

/** Whether nearly all of the target is put back, and with trouble most of it if the change does nothing else. */
function isPutBack(change: Change, target: Change, { undone, explained }: Inverse, isTrouble: boolean): boolean {
  const least = isTrouble && explained >= WHOLE ? MOST : NEARLY_ALL;
  return undone >= least && movedOn(change, target) < HALF;
}

/** Whether the change only goes on with the work of the target: a machine's, a run that comes again, a daily task. */
function isContinued(change: Change, target: Change): boolean {
  return looksAutomated(change) || isRunOnce(target, change) || isSameTask(change, target);
}

function isWhole({ undone, explained }: Inverse): boolean {
  return undone >= WHOLE && explained >= WHOLE;
}

/**
 * Whether the lines put back can hardly be a coincidence: `by itself` without any other sign, `with trouble` if the
 * message speaks of trouble.
 */
function evidence(change: Change, target: Change, { restored, lines }: Inverse): 'by itself' | 'with trouble' | 'none' {
  const isAlike = likeness(change.title, target.title) >= HALF;
  const isOfAnother = change.author.email !== target.author.email;
  if (restored || lines >= MANY_LINES || (lines > 1 && (isAlike || isOfAnother))) return 'by itself';
  return lines > 1 || isAlike ? 'with trouble' : 'none';
}

/**
 * Whether both have the same title except for dates: a task that is repeated, such as daily.
 * Evidence: nix-community/infra@45779fd1 and alphagov/govuk-puppet@8a3c551c.
 */
function isSameTask(change: Change, target: Change): boolean {
  const [one, other] = [change, target].map(({ title }) => plainTitle(title.replace(/\d{4}-?\d\d-?\d\d/g, '')));
  return one === other;
}

const AGAIN = /\bagain\b|\bre-?(?:add|do|introduc|enabl)\w*|\btake (?:two|2)\b|\b(?:second|2nd) (?:try|attempt)\b/i;

/**
 * Whether the title says that the earlier one is done again: `Use the new tables (again)`. Lines may then differ more.
 */
function saysAgain(title: string, earlier: string): boolean {
  return AGAIN.test(title) && likeness(title, earlier) >= MOST;
}

function relandTier({ change, undos }: SignalInput, revert: Change, after: Seconds): Tier | null {
  const inverse = inverseOf(change, revert);
  const undo = undos.undoOf(revert);
  if (undo === null) return null;
  const isSaid = undo.targets.some(({ title }) => saysAgain(change.title, title));
  if (inverse.undone < (isSaid ? HALF : RELANDED) || inverse.explained < RELAND_EXPLAINED) return null;
  // The revert is known by its wording alone, so what a re-land would bring back is unknown.
  if (undo.targets.length === 0) return isWhole(inverse) && after <= BY_NEXT_DAY ? 'strong' : 'candidate';
  if (!undo.planned) return 'strong';
  const isSameWork = undo.targets.some((target) => likeness(change.title, target.title) >= CLEARLY_MORE);
  return isSameWork && after <= WITHIN_WEEKS ? 'strong' : null;
}
