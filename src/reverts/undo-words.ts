import { memoized } from '../lib/memoized.ts';
import { matchesIn } from './matches.ts';

/**
 * Words by which people say that something is undone. All patterns run in linear time.
 * Evidence as verbs: archlinux/infrastructure@c79c9bc6 (`rollback x`) and alphagov/govuk-puppet@35ee337d (`Downgrade`);
 * after a ticket: ministryofjustice/modernisation-platform-environments@ae81e302; in a body:
 * openstack/openstack-helm@a57cd784 (`This change reverts`) and kubernetes/test-infra@832ce2fa; not verbs:
 * openstack/kolla-ansible@8045b3fb (`for Logstash downgrade`) and wikimedia/operations-puppet@1536ad72.
 */

const REVERT = 'revert(?:s|e|ed|ing)?';
const BACK_OUT = 'back(?:s|ed|ing)?[ -]?out';
const ROLL_BACK = 'roll(?:s|ed|ing)?[ -]?backs?';
const UNDO = 'und(?:o|oes|oing|one|id)';
const DOWNGRADE = '(?:downgrad(?:e|es|ed|ing)(?!:| tests?\\b| in\\b)|(?:de|un)-?bump(?:s|ed|ing)?)';
const MOVES =
  'bounce|go|goes|going|went|switch|switches|switched|switching|move|moves|moved|moving|point|pointing|redirect|redirecting|send|sending|roll|change|changed|changing';
const LOWERS = 'drop|drops|dropped|lower|lowers|lowered|scale|scales|scaled';
const PUTS =
  'put|puts|putting|set|setting|bring|brings|bringing|brought|add|adds|added|adding|patch|patched|pin|pinned|pinning';
const RESTORE = 'restor(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|re-?add(?:s|ed|ing)?|re-?introduc(?:e|es|ed|ing)';

/** Excludes names of things: `Change back-office`, `move back end`. */
const NOT_A_THING = '(?!-| (?:office|end|channel|up)s?\\b)';

const STRONG_VERB = `(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|(?:${MOVES})[ -]back${NOT_A_THING})`;
const STRONG = new RegExp(String.raw`\b${STRONG_VERB}\b`, 'gi');
/**
 * A strong verb at the start of a line or clause of a body, where it describes the change itself. Not `Rollback: …`,
 * which explains how the change could be undone.
 * Evidence: xunholy/k8s-gitops@78488c93 and redhat-appstudio/infra-deployments@2ea327c3.
 */
const AT_HEAD = new RegExp(
  String.raw`(?:(?:^|[.,;]\s|\n)(?:so\s)?(?:(?:it|we|i)\s)?|\b(?:this|the)\s(?:(?:commit|change|pr|patch|mr)\s)?)(?:(?:also|mostly|partially|partly|just)\s)?${STRONG_VERB}\b(?!:)`,
  'gi',
);
/** A ticket, scope or sigh before the verb: `[ABC-12] …`, `ABC-12 …`, `proxy: …`, `Whoops, …`. */
const LEAD = String.raw`^(?:(?:whoops|oops)[,.! -]+)?(?:\[[^\]\n]{1,40}\]\s*|[A-Z][A-Z0-9]{1,9}-\d{1,7}\s+(?:[-–|]\s+)?)?(?:[^:]{0,60}:)?\s*`;
/**
 * Verbs that mean an undo if they are the verb of the title; elsewhere they are about backups, caches and earlier
 * steps.
 */
const WEAK = new RegExp(
  String.raw`${LEAD}(?:${RESTORE}|(?:${PUTS})[ -]back|(?:\w{3,12} (?:the )?)?(?:accidentally|mistakenly) (?:remov|delet|dropp|los)\w+)\b`,
  'gi',
);
/**
 * Verbs that may also announce a new decision, or the end of a pause.
 * Evidence: fedora-infra/ansible@8e1dc2c3 and ministryofjustice/cloud-platform-infrastructure@36cf7343 (`back to gp2`).
 */
const VAGUE = new RegExp(
  String.raw`${LEAD}(?:back to\b|re-?enabl(?:e|es|ed|ing)|return(?:s|ed|ing)? to|pull(?:s|ed|ing)? back|(?:${PUTS})\b[^.,;:\n]{0,70} back|(?:${MOVES}|${LOWERS})\b[^.,;:\n]{0,60} back (?:down )?(?:to|from)|back [\w./-]{1,60} to v?\d[\w.-]*|use (?:an |the )?(?:older|previous|earlier) (?:version|release|tag|image)|the other way arr?ound)\b`,
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
  /^(?:s? (?:guides?|runbooks?|docs?(?! change)|procedures?|plans?|steps|scripts?|buttons?|feature|support|strateg(?:y|ies)|jobs?|on failure|paths?|segment|systems?|trees?|histor(?:y|ies)|tablespaces?|change \d+)\b|-on-|_|\.\w)/i;

/** Words before a noun that name the circumstances of a change: `for Logstash downgrade`, `during the rollback`. */
const CIRCUMSTANCE = /\b(?:for|during|after|before|since) (?:\S{1,40} ){0,2}$/i;
const NOUN = /^(?:downgrade|roll-?back)$/i;
/** Words after a verb that announce the end of the change itself: `Revert this once it is fixed`, `revert if needed`. */
const ANNOUNCED =
  /^ (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b|^ (?:(?:this|it|me|back) )?(?:if|in case)\b/i;

const ABOUT =
  /\b(?:prevent|avoid|allow|support|handle|detect|enable|disable|document|delete|remove)s?\b[^.,;\n]{0,30}$/i;

/** Words after a verb that opens a parenthesis about the future: `Scale up (revert after the migration)`. */
const NOT_BEFORE = /^ (?:once|when|after|as soon|later)\b/i;

/**
 * Whether the verb is a part of a longer name: `revert-risk: deploy it`, `support upgrade/downgrade`. Not in a line
 * without a space, which is a branch name and may mean an undo.
 */
function isInName(before: string, after: string): boolean {
  if (/\b(?:semi|partial|partially|half)-$/i.test(before)) return false;
  if (!/\w[/-]$/.test(before) && !/^-(?!to\b)[a-z]/i.test(after)) return false;
  const line = `${before.split('\n').at(-1)}${after.split('\n', 1)[0]}`;
  return /\s/.test(line.replace(/^\S{0,40}:\s/, '').trim());
}

/** How plainly words say that something is undone. `strong`: expressly; `weak`: usually; `vague`: possibly. */
export type UndoWord = 'strong' | 'weak' | 'vague';

/** How plainly a title says that something is undone; `null`: not at all. */
export const undoWord = memoized((title): UndoWord | null => {
  if (says(STRONG, title)) return 'strong';
  if (says(WEAK, title)) return 'weak';
  return says(VAGUE, title) ? 'vague' : null;
});

const BEGINS = new RegExp(
  String.raw`${LEAD}(?:(?:semi|half|partial(?:ly)?)[ -])?(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|re-?(?:apply|land)\w*)\b`,
  'i',
);

/**
 * Whether a title begins with a verb that can only mean undoing or landing again. Stricter than `undoWord`: `Change
 * back to x` may be an ordinary change that fails later. Evidence: bjw-s/home-ops@05b44d01.
 */
export function beginsWithUndo(title: string): boolean {
  return BEGINS.test(title);
}

/** Whether a body says that the change itself undoes something. */
export function bodyUndoes(body: string): boolean {
  return says(AT_HEAD, body);
}

function says(pattern: RegExp, text: string): boolean {
  return matchesIn(text, pattern)
    .slice(0, MAX_MATCHES)
    .some((match) => isMeant(text, match));
}

/**
 * Whether a verb of undoing describes what the change does: it is not negated (`do not revert`), hypothetical (`how to
 * roll back`) or part of a name (`rollback guide`).
 */
export function isMeant(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
  if (before.endsWith('(') && NOT_BEFORE.test(after)) return false;
  if (isInName(before, after)) return false;
  if (NOUN.test(match[0]) && CIRCUMSTANCE.test(before)) return false;
  return !NOT_DONE.test(before) && !ABOUT.test(before) && !NAMED_THING.test(after) && !ANNOUNCED.test(after);
}
