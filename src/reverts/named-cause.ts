import type { Change } from '../history/change.ts';
import { type Reference, referencesIn } from '../history/reference.ts';
import type { Blame } from '../history/revert.ts';
import { nameOf, short } from './claim.ts';
import { Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { readMessage, unwrapped } from './message.ts';
import { sharesPath } from './references.ts';

/**
 * Words that make what stands right behind them the cause of something that went wrong. `An issue in #12` is an issue
 * number, `not caused by #12` the opposite.
 */
const BLAMES = new RegExp(
  [
    String.raw`(?<!\bnot )\b(?:caused|broken) (?:by|in|with|since)`,
    String.raw`\b(?:broke|breaks) (?:\S{1,40} ){0,4}(?:in|by|with|since)`,
    String.raw`\bregress(?:ion|ed)\b[^.\n]{0,40} (?:in|by|from|with|since)`,
    String.raw`\b(?:issue|bug|problem|error|breakage|failure|mistake|typo)s? (?:\S{1,20} ){0,3}(?:introduced|created|caused|made) (?:in|by|with)`,
  ]
    .map((words) => `${words}:? `)
    .join('|'),
  'gi',
);

/** `the #12 PR`, `commit <id>`, `our change !12`: what may stand between the words and the reference. */
const NAME = /^(?:(?:the|this|that|our|my|a|commit|change|merge|of|in|\[|\() ?){0,4}/i;

/** A short id may be any word of hexadecimal digits. */
const SURE_ID = 12;

/**
 * What people name as the cause of a failure where they mend it instead of undoing it: `Fix regression introduced in
 * <id>`, `broken by #12`, `caused by <id>`. The first that says so counts. By a number, or an id cut short, only where
 * both touch a path; machines quote other projects' notes and name nothing. It is listed and not counted, for it is told
 * by wording alone: a label or a `Caused-by:` line decides.
 * Right in spantaleev/matrix-docker-ansible-deploy@976d2c4c (`Regression introduced by commit`), fedora-infra/ansible@2f22b5ed
 * (`broken by`), microsoft/AzureTRE@b5406050 (`caused by PR`) and Azure/bicep-registry-modules@36ad6a3e (`issue created
 * with the #4469 PR`).
 */
export function namedCauses(changes: readonly Change[]): ReadonlyMap<Change, Blame> {
  const earlier = new Lookup();
  const blames = new Map<Change, Blame>();
  for (const by of changes) {
    for (const [change, blame] of by.machine ? [] : blamedIn(by, earlier)) {
      if (!blames.has(change)) blames.set(change, blame);
    }
    earlier.add(by);
  }
  return blames;
}

function blamedIn(by: Change, earlier: Lookup): [Change, Blame][] {
  const { title, body, inner } = unwrapped(readMessage(by));
  return [title, body, ...inner].flatMap((text) =>
    matchesIn(text, BLAMES).flatMap(({ 0: words, index }): [Change, Blame][] => {
      const reference = referenceAt(text, index + words.length);
      const change = reference === null ? null : changeOf(reference, by, earlier);
      if (reference === null || change === null) return [];
      const name = reference.number === null ? short(reference.text) : reference.text;
      return [[change, { by, because: `${nameOf(by)} says “${words.trim()} ${name}”` }]];
    }),
  );
}

/** What is named right there. */
function referenceAt(text: string, index: number): Reference | null {
  const rest = text.slice(index, index + 200);
  const name = rest.slice(NAME.exec(rest)?.[0].length ?? 0);
  const [first] = referencesIn(name);
  return first !== undefined && name.startsWith(first.text) ? first : null;
}

function changeOf(reference: Reference, by: Change, earlier: Lookup): Change | null {
  if (reference.number !== null && reference.number === by.number) return null;
  const change = earlier.byReference(reference);
  if (change === null) return null;
  const isSure = reference.number === null && reference.text.length >= SURE_ID;
  return isSure || sharesPath(by, change) ? change : null;
}
