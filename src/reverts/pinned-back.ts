import type { Change, FileChange, PinMove } from '../history/change.ts';
import { type Claim, nameOf, type Sight } from './claim.ts';
import { CONTENT_REACH } from './timeline.ts';
import { undoWord } from './undo-words.ts';
import { compareVersions } from './versions.ts';

const MAX_FILES = 50;
/** Most of what the earlier change raised goes down again, and the later change does little else. */
const MOST = 0.5;
const A_FAIR_PART = 0.2;

/** A line about a version: `1.5` alone may be a threshold, a size, an address. */
const IS_VERSION = /version|tag|image|\bref\b|revision|chart|release|\bami\b|\buses\b|@|\bsource\b|required|==|~>/i;

interface Fall {
  readonly target: Change;
  readonly to: PinMove;
}

/**
 * A version pin that a person moves back below what an earlier change raised it to: module and chart versions, image
 * tags, provider constraints, action versions; back to the old version or to one between.
 * Right in onedr0p/home-ops (`downgrade talos to 1.11.1`, after 1.11.0 had gone to 1.11.2) and
 * redhat-appstudio/infra-deployments (`Rollback Image Controller`).
 */
export function pinnedBack({ change, message, timeline }: Sight): Claim[] {
  if (change.machine) return [];
  const files = change.files.slice(0, MAX_FILES);
  const lines = files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1) + (content?.removedCount ?? 1), 0);
  const falls = files.flatMap((now) => fallsIn(now, change, timeline.touches(now.path)));
  const isSaid = undoWord(message.title) === 'strong';
  if (falls.length === 0 || (!isSaid && 2 * falls.length < MOST * lines)) return [];
  return [...new Set(falls.map(({ target }) => target))].flatMap((target): Claim[] => {
    const mine = falls.filter((fall) => fall.target === target);
    const raised = target.files.slice(0, MAX_FILES).flatMap((file) => file.content?.pins ?? []).length;
    const pin = mine[0]?.to;
    if (pin === undefined || (!isSaid && (mine.length < MOST * raised || !isAboutPins(target, raised)))) return [];
    const because = `it moves a version that ${nameOf(target)} raised back from ${pin.from} to ${pin.to}`;
    return [{ target, number: target.number, tier: 'strong', signal: 'pin', because }];
  });
}

/** Raising versions was what the change did, not what it did beside other work. */
function isAboutPins(target: Change, raised: number): boolean {
  const lines = target.files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1), 0);
  return raised >= A_FAIR_PART * lines;
}

function fallsIn(now: FileChange, change: Change, touches: readonly { change: Change; file: FileChange }[]): Fall[] {
  return (now.content?.pins ?? []).flatMap((to): Fall[] => {
    if (!IS_VERSION.test(to.key) || (compareVersions(to.to, to.from) ?? 0) >= 0) return [];
    const raised = touches.findLast(({ file }) => file.content?.pins.some((then) => isRaiseTo(to, then)));
    if (raised === undefined || change.landedAt - raised.change.landedAt > CONTENT_REACH) return [];
    return [{ target: raised.change, to }];
  });
}

function isRaiseTo(to: PinMove, then: PinMove): boolean {
  return then.key === to.key && then.to === to.from && (compareVersions(then.from, then.to) ?? 0) < 0;
}
