import type { Config } from '../config/schema.ts';
import { DAY, inOneUnit, longDay, type Seconds } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { Revert, RevertTarget } from '../history/revert.ts';
import { upperFirst } from '../lib/phrasing.ts';
import { changeName } from './claim.ts';

/**
 * Explains the decisions about one change, one per line: the reverts that it is or is the target of (with signal and
 * tier), whether it counts as failed and why, and how to overrule that. Plain text, not escaped.
 */
export function explainChange(
  change: JudgedChange,
  reverts: readonly Revert[],
  { labels, horizon }: Pick<Config, 'labels' | 'horizon'>,
): string[] {
  return [
    `${changeName(change)} landed on ${longDay(change.landedAt)} as ${ROLES[change.role]}: ${change.title}`,
    ...reverts.filter((revert) => revert.change.sha === change.sha).flatMap(asRevert),
    ...reverts.flatMap((revert) =>
      revert.targets.filter((target) => target.sha === change.sha).map((target) => asTarget(revert, target)),
    ),
    ...asCause(change),
    outcome(change, horizon),
    howToOverrule(change, labels),
  ];
}

const ROLES: Readonly<Record<JudgedChange['role'], string>> = {
  change: 'a change',
  revert: 'a revert',
  reland: 'a re-land',
};

function asRevert({ reland, planned, targets }: Revert): string[] {
  return targets.map((target) => {
    const name = nameOfTarget(target);
    if (target.tier === 'candidate')
      return `It may undo ${name}, which is not counted (${sureness(target)}).${foreseen(planned)}`;
    const verb = reland ? 'brings back what was undone by' : target.extent === 'full' ? 'undoes' : 'undoes a part of';
    return `It ${verb} ${name} (${sureness(target)}).${foreseen(planned)}`;
  });
}

function asTarget({ change: by, reland, planned }: Revert, target: RevertTarget): string {
  const name = `${changeName(by)} of ${longDay(by.landedAt)}`;
  if (target.tier === 'candidate')
    return `${name} may undo it, which is not counted (${sureness(target)}).${foreseen(planned)}`;
  if (reland) return `${name} undoes this revert and so lands its target again (${sureness(target)}).`;
  return `${name} undoes ${target.extent === 'full' ? 'it' : 'a part of it'} (${sureness(target)}).${foreseen(planned)}`;
}

function asCause({ blame, failure }: JudgedChange): string[] {
  if (blame === null || failure !== null) return [];
  return [`A later change may name it as a cause, which is not counted: ${blame.because}.`];
}

function foreseen(planned: Revert['planned']): string {
  return planned === null ? '' : ` Foreseen, so that it is no failure: ${planned}.`;
}

function sureness({ tier, signal, because }: RevertTarget): string {
  return `${tier}, by ${signal}: ${because}`;
}

function nameOfTarget({ change, number }: RevertTarget): string {
  if (change !== null) return `${changeName(change)} “${change.title}”`;
  return number === null ? 'something that was not found' : `#${number}`;
}

function outcome(change: JudgedChange, horizon: number): string {
  const { failure, overruled } = change;
  const decided = overruled === null ? '' : ` Decided against detection by ${overruled}.`;
  const excluded = whyNotInRate(change, horizon);
  const beside = excluded === null ? '' : ` ${upperFirst(excluded)}, so the change failure rate leaves it out.`;
  if (failure === null) return `${change.role === 'change' ? 'It did not fail.' : ''}${beside}${decided}`.trim();
  const failed = excluded === null ? 'It counts as failed' : 'It failed';
  return `${failed}, ${lengthOf(failure.after)} after it landed (${failure.cause}): ${failure.because}.${beside}${decided}`;
}

/** Why a change, or its failure, is outside the change failure rate; `null`: it is inside. */
function whyNotInRate({ role, infra, failure }: JudgedChange, horizon: number): string | null {
  if (role !== 'change') return `it is ${ROLES[role]}`;
  if (!infra) return 'it touches no infrastructure';
  return failure !== null && failure.after > horizon * DAY ? `that is later than ${horizon} days` : null;
}

const UNITS = { s: 'second', min: 'minute', h: 'hour', d: 'day' };

/** `6 minutes`, `1 day`, `2.5 days` */
function lengthOf(seconds: Seconds): string {
  const [value, unit] = inOneUnit(seconds);
  return `${value} ${UNITS[unit]}${value === 1 ? '' : 's'}`;
}

function howToOverrule(change: JudgedChange, labels: Config['labels']): string {
  const name = changeName(change);
  const [label] = labels[change.failure === null ? 'failed' : 'not-a-failure'];
  const trailer = change.failure === null ? 'Caused-by' : 'Not-a-failure';
  const byLabel = change.number === null || label === undefined ? '' : `the label “${label}” on ${name}, or `;
  return `To overrule: ${byLabel}“${trailer}: ${name}” in the message of a later commit.`;
}
