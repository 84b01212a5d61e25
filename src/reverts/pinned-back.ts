import type { Change, FileChange, PinMove } from '../history/change.ts';
import { type Claim, claimOn, nameOf, type Sight, shortVersion } from './claim.ts';
import { isMachinesWork, TO_SOMETHING_ELSE, undoWordOf } from './said.ts';
import { CONTENT_REACH, type Touch } from './timeline.ts';
import { isSameTitle } from './titles.ts';
import type { Undos } from './undos.ts';
import { compareVersions } from './versions.ts';

const MAX_FILES = 50;
/** Most of what the earlier change raised goes down again, and the later change does little else. */
const MOST = 0.5;
const A_FAIR_PART = 0.2;
const A_LITTLE = 0.05;

/** A line about a version: `1.5` alone may be a threshold, a size, an address. */
const IS_VERSION = /version|tag|image|\bref\b|revision|chart|release|\bami\b|\buses\b|@|\bsource\b|required|==|~>/i;

interface Fall {
  readonly target: Change;
  readonly to: PinMove;
}

/**
 * A version pin that a person moves back below what an earlier change raised it to: module and chart versions, image
 * tags, provider constraints, action versions; back to the old version or to one between.
 * Right in onedr0p/home-ops@e4b4927f (back past three bumps to the last good chart), mozilla-releng/build-puppet@b7682969
 * (seven files, one package of a bump of many) and redhat-appstudio/infra-deployments@d5071d76 (ids, without a word).
 */
export function pinnedBack({ change, message, timeline, undos }: Sight): Claim[] {
  if (isMachinesWork(change)) return [];
  const files = change.files.slice(0, MAX_FILES);
  const lines = files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1) + (content?.removedCount ?? 1), 0);
  const isSaid = undoWordOf(message) === 'strong' && !TO_SOMETHING_ELSE.test(message.title);
  const falls = files
    .flatMap((now) => fallsIn(now, change, timeline.touches(now.path), undos))
    .filter(({ to }) => isSaid || !to.isElsewhere);
  if (2 * falls.length < (isSaid ? A_LITTLE : MOST) * lines) return [];
  return [...new Set(falls.map(({ target }) => target))].flatMap((target): Claim[] => {
    const mine = falls.filter((fall) => fall.target === target);
    const raised = target.files.slice(0, MAX_FILES).flatMap((file) => file.content?.pins ?? []).length;
    const pin = mine[0]?.to;
    if (
      pin === undefined ||
      isSameTitle(target.title, change.title) ||
      (!isSaid && (mine.length < MOST * raised || !isAboutPins(target, raised)))
    )
      return [];
    const because = `it moves a version that ${nameOf(target)} raised back from ${shortVersion(pin.from)} to ${shortVersion(pin.to)}`;
    return [claimOn(target, 'strong', 'pin', because)];
  });
}

/** Raising versions was what the change did, not what it did beside other work. */
function isAboutPins(target: Change, raised: number): boolean {
  const lines = target.files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1), 0);
  return raised >= A_FAIR_PART * lines;
}

function fallsIn(now: FileChange, change: Change, touches: readonly Touch[], undos: Undos): Fall[] {
  const pins = now.content?.pins ?? [];
  const isRaised = pins.some(({ from, to }) => (compareVersions(to, from) ?? 0) > 0);
  const falling = pins.filter(
    ({ key, from, to }) =>
      IS_VERSION.test(key) &&
      (compareVersions(to, from) ?? 0) <= 0 &&
      spelledOut(to) !== spelledOut(from) &&
      !(IS_RELEASE.test(key) && isRaised),
  );
  if (falling.length === 0) return [];
  const since = change.landedAt - CONTENT_REACH;
  const recent = touches.filter(({ change: { landedAt } }) => landedAt >= since).toReversed();
  return falling.flatMap((to): Fall[] => {
    const target = targetOf(to, recent, undos);
    return target === null ? [] : [{ target, to }];
  });
}

/** A package's release begins anew with each version. Right in openshift/openshift-ansible@77fb1ce7. */
const IS_RELEASE = /^\W*release\b/i;

/** `0.5.4.debug` and `0.5.4-debug`, `1.2` and `v1.2` are one version in two spellings. */
function spelledOut(version: string): string {
  return version.replace(/^v(?=\d)/i, '').replace(/[^\da-z]+/gi, ' ');
}

/**
 * Of the moves that led to the version now left, newest first, the one that had left the version that comes back. Where
 * none had that stands, because the pin goes to a version between, it is the newest, if it was a raise.
 */
function targetOf({ key, from, to }: PinMove, recent: readonly Touch[], undos: Undos): Change | null {
  let value = from;
  let newest: Change | null = null;
  for (const { change, file } of recent) {
    const move = file.content?.pins.find((pin) => pin.key === key && pin.to === value);
    if (move === undefined) continue;
    if (move.from === to && !undos.isUndone(change)) return change;
    const order = compareVersions(move.from, to);
    if ((compareVersions(move.from, move.to) ?? 0) < 0) newest ??= change;
    if (order !== null && order < 0) break;
    value = move.from;
  }
  return compareVersions(to, from) === null ? null : newest;
}
