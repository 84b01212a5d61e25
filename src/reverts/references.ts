import type { Change } from '../history/change.ts';
import { type Claim, nameOf, type Sight, short } from './claim.ts';
import { inverseOf } from './inverse.ts';
import type { Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { movedOn } from './moved.ts';
import { CONTENT_REACH } from './timeline.ts';
import { isMeant, UNDO_VERB, undoWord } from './undo-words.ts';

/** A reference belongs to a verb of undoing that stands this close before it, in the same sentence. */
const REACH = 240;
const MAX_VERBS = 60;
const MAX_MENTIONS = 20;
/** What the body then says of the change that it names. */
const TOOK_AWAY =
  /\b(?:remov(?:ed|ing)|dropped|lost|deleted|broke|broken) (?:in|by|with|this|it)\b|\b(?:accidentally|mistakenly)\b/i;
/** Below this share a reference in passing (in an inner commit, in a body of another topic) is not believed. */
const CONFIRMED = 0.25;

const REFERENCE =
  /\b(?<id>I[0-9a-f]{40})\b|\b[0-9a-f]{7,40}\b|(?<repo>[\w.-]+\/[\w.-]+)?(?:[#!]|\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;
const END_OF_SENTENCE = /\n\s*\n|[.;]\s+[A-Z*]|\breversing\s+changes\b|["“]/;

/**
 * References behind a verb of undoing: `This reverts commit <id>`, `Reverts #12`, `owner/repo#12`, links, `Revert PR 12`,
 * several in one sentence, Gerrit's `Change-Id`. In the title, the body, and in squashed or merged commits, where contents must agree, since
 * these also undo each other. Right in ceph/ceph-ansible (`This mostly reverts 2dc23cc8`) and Altinn/dialogporten#3223.
 */
export function references(sight: Sight): Claim[] {
  const { change, message } = sight;
  const titled = undoWord(message.title) === 'strong';
  const main = [message.title, message.body]
    .flatMap((text) => claimsIn(text, sight))
    .filter((claim) => !isContradicted(sight, claim));
  const inner = message.inner.flatMap((text) => claimsIn(text, sight));
  const named = undoWord(message.title) === null ? [] : mentionsIn(message.body, sight);
  return [
    ...main.filter((claim) => titled || isConfirmed(change, claim)),
    ...inner.filter((claim) => isConfirmed(change, claim)),
    ...named.filter(({ target }) => target !== null && inverseOf(change, target).explained >= 0.5),
  ];
}

/** The id named shares no path with the revert, which is the exact inverse of something else: a wrong id was pasted. */
function isContradicted({ change, timeline }: Sight, { target }: Claim): boolean {
  if (target === null || sharesPath(change, target)) return false;
  return timeline.undoneBy(change, change.landedAt - CONTENT_REACH).some((other) => {
    const { undone, explained } = inverseOf(change, other);
    return undone >= 0.95 && explained >= 0.95;
  });
}

function isConfirmed(change: Change, { target }: Claim): boolean {
  if (target === null) return false;
  const inverse = inverseOf(change, target);
  if (movedOn(change, target) >= 0.5) return false;
  return Math.max(inverse.undone, inverse.explained) >= CONFIRMED || (inverse.blind && inverse.undone > 0);
}

function claimsIn(text: string, { change, lookup }: Sight): Claim[] {
  const verbs = matchesIn(text, UNDO_VERB)
    .slice(0, MAX_VERBS)
    .filter((verb) => isMeant(text, verb));
  return verbs.flatMap((verb) => {
    const start = verb.index + verb[0].length;
    const after = text.slice(start, start + REACH);
    const end = END_OF_SENTENCE.exec(after)?.index ?? after.length;
    return matchesIn(after.slice(0, end), REFERENCE).flatMap((match) => resolve(match, change, lookup));
  });
}

/** `Restore x`, `removed in [1]`, `[1]: <id>`: who undoes names the cause also without a verb before it, as in footnotes and links. */
function mentionsIn(text: string, { change, lookup }: Sight): Claim[] {
  if (!TOOK_AWAY.test(text)) return [];
  return matchesIn(text, REFERENCE)
    .slice(0, MAX_MENTIONS)
    .flatMap((match) => resolve(match, change, lookup));
}

function resolve(match: RegExpExecArray, change: Change, lookup: Lookup): Claim[] {
  const number = match.groups?.['number'];
  if (number === undefined) {
    const id = match.groups?.['id'];
    const target = id === undefined ? lookup.bySha(match[0]) : lookup.byChangeId(id);
    const because = `its message says that it reverts ${short(match[0])}`;
    return target === null || target === change
      ? []
      : [{ target, number: target.number, tier: 'certain', signal: 'trailer', because }];
  }
  const target = lookup.byNumber(Number(number));
  if (target === null || target.number === change.number) return [];
  if (match.groups?.['repo'] !== undefined && !sharesPath(change, target)) return [];
  const because = `its message says that it reverts ${nameOf(target)}`;
  return [{ target, number: target.number, tier: 'certain', signal: 'body-reference', because }];
}

/** A number of another repository would name a change here that has nothing to do with it. */
export function sharesPath(one: Change, other: Change): boolean {
  const paths = new Set(other.files.map((file) => file.path));
  return one.files.some((file) => paths.has(file.path));
}
