import type { Change } from '../history/change.ts';
import { plainTitle, shareTicket } from './titles.ts';

const ON = /\b(?:enabl|uncomment|deploy|start|resum|turn(?:ing|ed)? on|switch(?:ing|ed)? on|toggl(?:e|ing|ed) on)\w*/i;
const OFF =
  /\b(?:disabl|undeploy|deactivat|stop|suspend|kill|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off|toggl(?:e|ing|ed) off)\w*/i;

/**
 * Whether one title enables what the other disables, or the later title begins with `enabl…`: routine operation, not a
 * revert. Used only if no message says that anything is undone.
 * Evidence: onedr0p/home-ops@aa8d0268 (a backup paused), Azure/ARO-HCP@2a22c2ce (off until keys were renewed),
 * govuk-one-login/ipv-cri-fraud-api@ca231600 (a feature toggled).
 */
export function isFlip(target: Change, change: Change): boolean {
  if (/^(?:[^:]{0,60}:)?\s*enabl/i.test(change.title)) return true;
  return (OFF.test(target.title) && ON.test(change.title)) || (ON.test(target.title) && OFF.test(change.title));
}

/** Words for steps that are removed again after they have run once. */
const RUN_ONCE =
  /\bimport(?:s|ed|ing)?\b|\bmoved blocks?\b|\b(?:re)?trigger(?:s|ed|ing)?\b|\bempty commit\b|\bsnapshots?\b|\bfull[- ]?load\b|\bbackfill|\bone[- ]time\b|\bannounce|\babsent(?:ed)?\b|\bcanar(?:y|ies)\b|\b(?:cert|certificate|acm|domain) (?:validation|verification)\b|\breset\w{0,4}\b[^\n]{0,30}\b(?:passwords?|pwd)\b|\b(?:passwords?|pwd) reset\b/i;
/** The same verb in both titles continues a roll-out: `Upgrade ring 1`, then `Upgrade the rest`. */
const DEED = /^(?:[^:]{0,60}: ?)?(?<verb>upgrad|enabl|migrat|deploy|roll out)/i;
/** The number of a step: `part 1`, `step2`, `v2`. Not `v1.2`, which is a version. */
const STEP = /[ _-]?(?:part|step|phase)[ _-]?(?<part>\d{1,2})(?:\.\d{1,2})?\b|\bv(?<try>\d{1,2})(?![.\d])/i;
const REMOVES_TEST = /\b(?:remov|delet)\w* [^\n]{0,40}\btest/i;

/**
 * Whether the target was a step to be removed after it had run, or an earlier step of the work that the change goes on
 * with. Used only if no message says that anything is undone.
 * Evidence: alphagov/govuk-infrastructure@ae1f26a4 (imports), wikimedia/operations-puppet@1133a12b (entries that ensure
 * that something is absent), @3c315611 (canaries), ministryofjustice/dns@16b1bcdc (certificate validation),
 * alphagov/paas-cf@8dc9a56c and ministryofjustice/modernisation-platform-environments@88dc4e2c (numbered steps).
 */
export function isRunOnce(target: Change, change: Change): boolean {
  if (isNextStep(target.title, change.title) || isNextStep(target.branch ?? '', change.branch ?? '')) return true;
  if (/^test[(:]/i.test(target.title) || REMOVES_TEST.test(change.title)) return true;
  const deed = DEED.exec(target.title)?.groups?.['verb'];
  if (deed !== undefined && deed === DEED.exec(change.title)?.groups?.['verb']) return true;
  return RUN_ONCE.test(target.title) || RUN_ONCE.test(change.title);
}

/** Whether the later text has the same other words, or the same ticket, and a higher step number. */
function isNextStep(earlier: string, later: string): boolean {
  const [one, other] = [earlier, later].map((text) => STEP.exec(plainTitle(text)));
  if (one == null || other == null || numberOf(other) <= numberOf(one)) return false;
  return wordsAround(other) === wordsAround(one) || shareTicket(earlier, later);
}

function numberOf({ groups }: RegExpExecArray): number {
  return Number(groups?.['part'] ?? groups?.['try']);
}

function wordsAround({ input, index, 0: step }: RegExpExecArray): string {
  return input.slice(0, index) + input.slice(index + step.length);
}
