import type { Change } from '../history/change.ts';
import { type ChangeReference, referencesIn } from '../messages/change-reference.ts';
import { type Claim, changeName, claimOn, type SignalInput, shortSha } from './claim.ts';
import { CONTENT_WINDOW } from './delays.ts';
import { inverseOf } from './inverse.ts';
import type { Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { A_TRACE, HALF, WHOLE } from './shares.ts';
import { AGAIN_VERB, bodyUndoes, isMeant, UNDO_VERB, undoWord } from './undo-words.ts';

/** A reference belongs to a verb of undoing at most this many characters before it, in the same sentence. */
const MAX_VERB_DISTANCE = 240;
const MAX_VERBS = 60;
const MAX_MENTIONS = 20;
/** Words of a body that say that the change it names took something away or broke it. */
const TOOK_AWAY =
  /\b(?:remov(?:ed|ing)|dropped|lost|deleted|broke|broken) (?:in|by|with|after|since|this|it)\b|\b(?:accidentally|mistakenly)\b/i;
/**
 * Minimum share undone or explained for a reference to count if the title does not plainly say that it reverts: the
 * reference may be incidental.
 */
const CONFIRMED = 0.25;

const END_OF_SENTENCE = /\n\s*\n|[.;]\s+[A-Z*]|\breversing\s+changes\b|["“]/;

/**
 * Claims from references after a verb of undoing: `This reverts commit <id>`, `Reverts #12`, `owner/repo#12`, links,
 * `Revert PR 12`, several in one sentence, Gerrit's `Change-Id`. Read in the title, the body, and squashed or merged
 * commits; in the latter the contents must agree too, because those commits also undo each other.
 * Evidence by id: ceph/ceph-ansible@3149b256 and archlinux/infrastructure@2325da59; by number:
 * ministryofjustice/modernisation-platform@a486fdc0 and mozilla-releng/build-puppet@c794d681; by Change-Id:
 * openstack/openstack-ansible@8c3cf665 and wikimedia/operations-puppet@cf2f80ea; in a merged commit:
 * openstack/kolla-ansible@2a4ce0b8 and rackerlabs/understack@a09af47f.
 */
export function references(input: SignalInput): Claim[] {
  const { change, message } = input;
  const titled = undoWord(message.title) === 'strong';
  const main = [message.title, message.body]
    .flatMap((text) => claimsIn(text, UNDO_VERB, input))
    .filter((claim) => !isContradicted(input, claim));
  const inner = message.inner.flatMap((text) => claimsIn(text, UNDO_VERB, input));
  const again = [message.title, message.body, ...message.inner].flatMap((text) => relandsIn(text, input));
  const isSaid = undoWord(message.title) !== null || bodyUndoes(message.body);
  const named = isSaid ? claimsWithoutVerb(message.body, input) : [];
  return [
    ...main.filter((claim) => titled || isConfirmed(change, claim)),
    ...inner.filter((claim) => isConfirmed(change, claim, A_TRACE)),
    ...again.filter((claim) => isConfirmed(change, claim)),
    ...named.filter(({ target }) => target !== null && inverseOf(change, target).explained >= HALF),
  ];
}

/**
 * Whether a wrong id was pasted: the named change shares no path with the revert, which is the exact inverse of another
 * change.
 * Evidence: mozilla-releng/build-puppet@8f4cfce7 and kubernetes/test-infra@9497c89e.
 */
function isContradicted({ change, timeline }: SignalInput, { target }: Claim): boolean {
  if (target === null || sharesPath(change, target)) return false;
  return timeline.undoneBy(change, change.landedAt - CONTENT_WINDOW).some((other) => {
    const { undone, explained } = inverseOf(change, other);
    return undone >= WHOLE && explained >= WHOLE;
  });
}

/**
 * Whether contents confirm a claim. A claim by id is confirmed by one line put back and the share `least`. Otherwise,
 * and for any other claim, the share `CONFIRMED` is needed, or anything undone if contents could not be compared.
 */
function isConfirmed(change: Change, { target, signal }: Claim, least = 0): boolean {
  if (target === null) return false;
  const inverse = inverseOf(change, target);
  if (signal === 'trailer' && inverse.lines > 0 && Math.max(inverse.undone, inverse.explained) >= least) return true;
  return Math.max(inverse.undone, inverse.explained) >= CONFIRMED || (inverse.blind && inverse.undone > 0);
}

/**
 * Claims from `Reland #12` or `restores what <id> did`: if the named change is undone, its latest revert is the target.
 * Evidence: Azure/ARO-HCP@dc2c8e54 and wikimedia/operations-puppet@cf2f80ea.
 */
function relandsIn(text: string, input: SignalInput): Claim[] {
  return claimsIn(text, AGAIN_VERB, input).flatMap((claim) => {
    if (claim.target === null || !input.undos.isUndone(claim.target)) return [];
    const target = input.undos.latestOf(claim.target);
    return [
      { ...claimOn(target, claim.tier, claim.signal, `it lands ${changeName(claim.target)} again`), again: true },
    ];
  });
}

function claimsIn(text: string, pattern: RegExp, { change, message, lookup }: SignalInput): Claim[] {
  const verbs = matchesIn(text, pattern)
    .slice(0, MAX_VERBS)
    .filter((verb) => isMeant(text, verb) && !isReport(text, verb, message.title));
  return verbs.flatMap((verb) => {
    const start = verb.index + verb[0].length;
    const after = text.slice(start, start + MAX_VERB_DISTANCE);
    if (pattern === UNDO_VERB && DESTINATION.test(after)) return [];
    const end = END_OF_SENTENCE.exec(after)?.index ?? after.length;
    const list = LIST.exec(text.slice(start, start + LONGEST_LIST))?.[0] ?? '';
    return referencesIn(list.length > end ? list : after.slice(0, end)).flatMap((reference) =>
      resolve(reference, change, lookup, message.title),
    );
  });
}

/**
 * A list after a colon, one reference a line, as in `This reverts commits:`. It ends at the first line without one.
 * Evidence: SoftwareHeritage/puppet-swh-site@a5e36dd1 and walnuts1018/infra@6bca8ff9.
 */
const LIST = /^[^:\n]{0,80}:[ \t]*\n+(?:[^\n]{0,200}?(?:\b[\da-f]{7,40}\b|[#!]\d)[^\n]*(?:\n|$))+/;
const LONGEST_LIST = 4_000;

/**
 * Words after a verb that introduce the state to return to: `Revert to the pattern of <id>`. Not matched: `revert to
 * what was before <id>`, which names the change that is undone.
 */
const DESTINATION = /^\s(?:back\s)?to\b(?![^.\n]{0,80}\b(?:before|prior)\b)/i;

const DONE_BEFORE = /\b(?:is|are|was|were|been|being|got)(?:\s\w{1,20})?\s$/i;
const ANOTHER_TRY =
  /\b(?:another|second|new|third) (?:take|try|attempt|go)\b|\btak(?:e|ing) (?:two|2)\b|\btry(?:ing)? again\b/i;
const DONE_BY = /^\s(?:\w{1,20}\s)?(?:in|by|with|via)\b/i;

/**
 * Whether the verb reports an earlier undo (`which were reverted in #12`). Not if the message says that it lands
 * something again.
 * Evidence: mitodl/ol-infrastructure@17eaf79f and alphagov/govuk-puppet@1c8252a7; for the exception
 * Azure/ARO-HCP@7da5db78.
 */
function isReport(text: string, { index, 0: verb }: RegExpExecArray, title: string): boolean {
  const before = text.slice(Math.max(0, index - MAX_VERB_DISTANCE), index);
  if (
    !DONE_BEFORE.test(before) ||
    !DONE_BY.test(text.slice(index + verb.length, index + verb.length + MAX_VERB_DISTANCE))
  )
    return false;
  const sentence = before.split(/[.;]\s|\n\s*\n/).at(-1) ?? '';
  return matchesIn(`${title}\n${sentence}`, AGAIN_VERB).length === 0 && !ANOTHER_TRY.test(text);
}

/**
 * Claims from references without a verb of undoing before them, if the body says that something was removed or broken:
 * `Restore x`, `removed in [1]`, `[1]: <id>`.
 * Evidence: alphagov/govuk-puppet@ea490e9c and pytorch/ci-infra@cde08fbd.
 */
function claimsWithoutVerb(text: string, { change, message, lookup }: SignalInput): Claim[] {
  if (!TOOK_AWAY.test(text)) return [];
  return referencesIn(text)
    .slice(0, MAX_MENTIONS)
    .flatMap((reference) => resolve(reference, change, lookup, message.title));
}

function resolve(reference: ChangeReference, change: Change, lookup: Lookup, title: string): Claim[] {
  const target = lookup.byReference(reference, title);
  if (target === null || target === change) return [];
  if (reference.number === null) {
    return [claimOn(target, 'certain', 'trailer', `its message says that it reverts ${shortSha(reference.text)}`)];
  }
  if (target.number === change.number) return [];
  if (reference.repository !== null && !sharesPath(change, target)) return [];
  return [claimOn(target, 'certain', 'body-reference', `its message says that it reverts ${changeName(target)}`)];
}

/**
 * Whether both changes touch a common path. Guards against numbers of other repositories, which would match an
 * unrelated change here.
 */
export function sharesPath(one: Change, other: Change): boolean {
  const paths = new Set(other.files.map((file) => file.path));
  return one.files.some((file) => paths.has(file.path));
}
