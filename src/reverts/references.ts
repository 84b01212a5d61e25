import type { Change } from '../history/change.ts';
import { type Claim, nameOf, type Sight, short } from './claim.ts';
import { inverseOf } from './inverse.ts';
import type { Lookup } from './lookup.ts';
import { movedOn } from './moved.ts';
import { isMeant, UNDO_VERB, undoWord } from './undo-words.ts';

/** A reference belongs to a verb of undoing that stands this close before it, in the same sentence. */
const REACH = 240;
const MAX_VERBS = 60;
/** Below this share a reference in passing (in an inner commit, in a body of another topic) is not believed. */
const CONFIRMED = 0.25;

const REFERENCE =
  /\b[0-9a-f]{7,40}\b|(?<repo>[\w.-]+\/[\w.-]+)?(?:[#!]|\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;
const END_OF_SENTENCE = /\n\s*\n|[.;]\s+[A-Z*]|\breversing\s+changes\b|["“]/;

/**
 * References behind a verb of undoing: `This reverts commit <id>`, `Reverts #12`, `owner/repo#12`, links, `Revert PR 12`,
 * several in one sentence. In the title, the body, and in squashed or merged commits, where contents must agree, since
 * these also undo each other. Right in ceph/ceph-ansible (`This mostly reverts 2dc23cc8`) and Altinn/dialogporten#3223.
 */
export function references(sight: Sight): Claim[] {
  const { change, message } = sight;
  const titled = undoWord(message.title) === 'strong';
  const main = [message.title, message.body].flatMap((text) => claimsIn(text, sight));
  const inner = message.inner.flatMap((text) => claimsIn(text, sight));
  return [
    ...main.filter((claim) => titled || isConfirmed(change, claim)),
    ...inner.filter((claim) => isConfirmed(change, claim)),
  ];
}

function isConfirmed(change: Change, { target }: Claim): boolean {
  if (target === null) return false;
  const inverse = inverseOf(change, target);
  if (movedOn(change, target) >= 0.5) return false;
  return inverse.undone >= CONFIRMED || (inverse.blind && inverse.undone > 0);
}

function claimsIn(text: string, { change, lookup }: Sight): Claim[] {
  const verbs = [...text.matchAll(UNDO_VERB)].slice(0, MAX_VERBS).filter((verb) => isMeant(text, verb));
  return verbs.flatMap((verb) => {
    const start = verb.index + verb[0].length;
    const after = text.slice(start, start + REACH);
    const end = END_OF_SENTENCE.exec(after)?.index ?? after.length;
    return [...after.slice(0, end).matchAll(REFERENCE)].flatMap((match) => resolve(match, change, lookup));
  });
}

function resolve(match: RegExpExecArray, change: Change, lookup: Lookup): Claim[] {
  const number = match.groups?.['number'];
  if (number === undefined) {
    const target = lookup.bySha(match[0]);
    const because = `its message says that it reverts ${short(match[0])}`;
    return target === null ? [] : [{ target, number: target.number, tier: 'certain', signal: 'trailer', because }];
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
