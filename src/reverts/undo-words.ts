import { memoized } from '../history/memoized.ts';
import { matchesIn } from './matches.ts';

/**
 * The words by which people say that something is undone. All patterns are linear.
 * Right as verbs in archlinux/infrastructure@c79c9bc6 (`rollback x`) and alphagov/govuk-puppet@35ee337d (`Downgrade`),
 * behind a ticket in ministryofjustice/modernisation-platform-environments@ae81e302, in a body in
 * openstack/openstack-helm@a57cd784 (`This change reverts`) and kubernetes/test-infra@832ce2fa; no verbs in
 * openstack/kolla-ansible@8045b3fb (`for Logstash downgrade`) and wikimedia/operations-puppet@1536ad72.
 */

const REVERT = 'revert(?:s|e|ed|ing)?';
const BACK_OUT = 'back(?:s|ed|ing)?[ -]?out';
const ROLL_BACK = 'roll(?:s|ed|ing)?[ -]?backs?';
const UNDO = 'und(?:o|oes|oing|one|id)';
const DOWNGRADE = 'downgrad(?:e|es|ed|ing)';
const MOVES =
  'bounce|go|goes|going|went|switch|switches|switched|switching|move|moves|moved|moving|point|pointing|roll|change|changed|changing';
const PUTS = 'put|puts|putting|set|setting|bring|brings|bringing|brought|add|adds|added|adding|pin|pinned|pinning';
const RESTORE = 'restor(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|re-?add(?:s|ed|ing)?|re-?introduc(?:e|es|ed|ing)';

/** `Change back-office`, `move back end`: the name of a thing. */
const NOT_A_THING = '(?!-| (?:office|end|channel|up)s?\\b)';

const STRONG_VERB = `(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|(?:${MOVES})[ -]back${NOT_A_THING})`;
const STRONG = new RegExp(String.raw`\b${STRONG_VERB}\b`, 'gi');
/**
 * In a body only what is said of the change itself: at the head of a line or clause. `Rollback: …` says how it could be
 * undone, as in xunholy/k8s-gitops@78488c93 and redhat-appstudio/infra-deployments@2ea327c3.
 */
const AT_HEAD = new RegExp(
  String.raw`(?:(?:^|[.,;]\s|\n)(?:so\s)?(?:(?:it|we|i)\s)?|\b(?:this|the)\s(?:(?:commit|change|pr|patch|mr)\s)?)(?:(?:also|mostly|partially|partly|just)\s)?${STRONG_VERB}\b(?!:)`,
  'gi',
);
/** A ticket or scope before the verb: `[ABC-12] …`, `ABC-12 …`, `proxy: …`. */
const LEAD = String.raw`^(?:\[[^\]\n]{1,40}\]\s*|[A-Z][A-Z0-9]{1,9}-\d{1,7}\s+(?:[-–|]\s+)?)?(?:[^:]{0,60}:)?\s*`;
/** These mean it where they are the verb of the title; elsewhere they are about backups, caches, earlier steps. */
const WEAK = new RegExp(
  String.raw`${LEAD}(?:${RESTORE}|(?:${PUTS})[ -]back|(?:\w{3,12} (?:the )?)?(?:accidentally|mistakenly) (?:remov|delet|dropp|los)\w+)\b`,
  'gi',
);
/**
 * These may also be a new decision, or the end of a pause.
 * Right in fedora-infra/ansible@8e1dc2c3 and ministryofjustice/cloud-platform-infrastructure@36cf7343 (`back to gp2`).
 */
const VAGUE = new RegExp(
  String.raw`${LEAD}(?:back to\b|re-?enabl(?:e|es|ed|ing)|(?:${PUTS})\b[^.,;:\n]{0,70} back|(?:${MOVES})\b[^.,;:\n]{0,60} back to)\b`,
  'gi',
);

/** A verb of undoing that a reference may follow: `Revert`, `reverts`, `backed out`, `rolls back`, `undo`. */
export const UNDO_VERB = new RegExp(String.raw`\b(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO})\b`, 'gi');

/** A verb of landing again that a reference may follow. */
export const AGAIN_VERB =
  /\b(?:re-?(?:land|merge|instate|introduce|apply)|re-?(?:land(?:s|ed|ing)|appl(?:ies|ied|ying)|instat(?:es|ed|ing)|introduc(?:es|ed|ing)|merg(?:es|ed|ing))|restor(?:e|es|ed|ing)|bring(?:s|ing)? back)\b/gi;

const MAX_MATCHES = 40;
const NOT_DONE =
  /(?:\b(?:not|never|to|can|could|should|will|would|may|might|must|be|if|when|how|without|before|cannot|auto|automatic|accidental|easily|dont|no|for|on)|n't|'ll)[ -]$/i;
const NAMED_THING =
  /^(?:s? (?:guides?|runbooks?|docs?(?! change)|procedures?|plans?|steps|scripts?|buttons?|feature|support|strateg(?:y|ies)|jobs?|on failure|segment|systems?|trees?|histor(?:y|ies)|tablespaces?|change \d+)\b|-on-|_|\.\w)/i;

/** `for Logstash downgrade`, `during the rollback`: the circumstances, not the deed. */
const CIRCUMSTANCE = /\b(?:for|during|after|before|since) (?:\S{1,40} ){0,2}$/i;
const NOUN = /^(?:downgrade|roll-?back)$/i;
/** `Revert this once it is fixed` announces the end of the change that says it. */
const ANNOUNCED = /^ (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b/i;

const ABOUT =
  /\b(?:prevent|avoid|allow|support|handle|detect|enable|disable|document|delete|remove)s?\b[^.,;\n]{0,30}$/i;

/** `Scale up (revert after the migration)` */
const NOT_BEFORE = /^ (?:once|when|after|as soon|later)\b/i;

/** `revert-risk: deploy it`, `support upgrade/downgrade`; a line without a space is a branch's name, and may mean it. */
function isInName(before: string, after: string): boolean {
  if (!/\w[/-]$/.test(before) && !/^-(?!to\b)[a-z]/i.test(after)) return false;
  const line = `${before.split('\n').at(-1)}${after.split('\n', 1)[0]}`;
  return /\s/.test(line.replace(/^\S{0,40}:\s/, '').trim());
}

/** `strong`: says that it undoes; `weak`: mostly means it; `vague`: may mean it. */
export type UndoWord = 'strong' | 'weak' | 'vague';

/** How plainly a title says that something is undone; `null`: it says nothing of the kind. */
export const undoWord = memoized((title): UndoWord | null => {
  if (says(STRONG, title)) return 'strong';
  if (says(WEAK, title)) return 'weak';
  return says(VAGUE, title) ? 'vague' : null;
});

const BEGINS = new RegExp(
  String.raw`${LEAD}(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|re-?(?:apply|land)\w*)\b`,
  'i',
);

/** Plainer still: `Change back to x` may as well be a change that fails, as in bjw-s/home-ops@05b44d01. */
export function beginsWithUndo(title: string): boolean {
  return BEGINS.test(title);
}

/** Whether a body says of the change itself that it undoes something. */
export function bodyUndoes(body: string): boolean {
  return says(AT_HEAD, body);
}

function says(pattern: RegExp, text: string): boolean {
  return matchesIn(text, pattern)
    .slice(0, MAX_MATCHES)
    .some((match) => isMeant(text, match));
}

/** Neither negated nor merely wished (`do not revert`, `how to roll back`), nor the name of a thing (`rollback guide`). */
export function isMeant(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
  if (before.endsWith('(') && NOT_BEFORE.test(after)) return false;
  if (isInName(before, after)) return false;
  if (NOUN.test(match[0]) && CIRCUMSTANCE.test(before)) return false;
  return !NOT_DONE.test(before) && !ABOUT.test(before) && !NAMED_THING.test(after) && !ANNOUNCED.test(after);
}
