import type { Change, FileChange, PinMove } from '../history/change.ts';
import { type Claim, changeName, claimOn, type SignalInput, shortVersion } from './claim.ts';
import { CONTENT_WINDOW } from './delays.ts';
import { A_FIFTH, A_TRACE, HALF } from './shares.ts';
import type { Touch } from './timeline.ts';
import { isSameTitle, looksAutomated } from './titles.ts';
import { TO_SOMETHING_ELSE, undoWordOf } from './undo-word-of.ts';
import type { Undos } from './undos.ts';
import { compareVersions } from './versions.ts';

const MAX_FILES = 50;
/** Words of a line that states a version. Without one of them, `1.5` may be a threshold, a size or an address. */
const IS_VERSION = /version|tag|image|\bref\b|revision|chart|release|\bami\b|\buses\b|@|\bsource\b|required|==|~>/i;

interface Downgrade {
  readonly target: Change;
  readonly to: PinMove;
}

/**
 * Claims for version pins that a person lowers below what an earlier change within 90 days raised them to, to the old
 * version or one in between: module and chart versions, image tags, provider constraints, action versions. A pin whose
 * source (repository, registry) also changed counts only with roll-back wording.
 * Evidence: onedr0p/home-ops@e4b4927f (back past three bumps to the last good chart),
 * mozilla-releng/build-puppet@b7682969 (seven files, one package of a bump of many),
 * redhat-appstudio/infra-deployments@d5071d76 (ids, without wording).
 */
export function pinnedBack({ change, message, timeline, undos }: SignalInput): Claim[] {
  if (looksAutomated(change)) return [];
  const files = change.files.slice(0, MAX_FILES);
  const lines = files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1) + (content?.removedCount ?? 1), 0);
  const isSaid = undoWordOf(message) === 'strong' && !TO_SOMETHING_ELSE.test(message.title);
  const falls = files
    .flatMap((now) => downgradesIn(now, change, timeline.touches(now.path), undos))
    .filter(({ to }) => isSaid || !to.isElsewhere);
  // Lowered pins, each a line out and a line in, among all lines: without wording the change has to be about them.
  if (2 * falls.length < (isSaid ? A_TRACE : HALF) * lines) return [];
  return [...new Set(falls.map(({ target }) => target))].flatMap((target): Claim[] => {
    const mine = falls.filter((fall) => fall.target === target);
    const raised = target.files.slice(0, MAX_FILES).flatMap((file) => file.content?.pins ?? []).length;
    const pin = mine[0]?.to;
    if (
      pin === undefined ||
      isSameTitle(target.title, change.title) ||
      (!isSaid && (mine.length < HALF * raised || !isAboutPins(target, raised)))
    )
      return [];
    const because = `it moves a version that ${changeName(target)} raised back from ${shortVersion(pin.from)} to ${shortVersion(pin.to)}`;
    return [claimOn(target, 'strong', 'pin', because)];
  });
}

/** Whether version pins were a substantial part of the change, not incidental to other work. */
function isAboutPins(target: Change, raised: number): boolean {
  const lines = target.files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1), 0);
  return raised >= A_FIFTH * lines;
}

function downgradesIn(now: FileChange, change: Change, touches: readonly Touch[], undos: Undos): Downgrade[] {
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
  const since = change.landedAt - CONTENT_WINDOW;
  const recent = touches.filter(({ change: { landedAt } }) => landedAt >= since).toReversed();
  return falling.flatMap((to): Downgrade[] => {
    const target = pinnedBy(to, recent, undos);
    return target === null ? [] : [{ target, to }];
  });
}

/** A package's release number restarts with each version. Evidence: openshift/openshift-ansible@77fb1ce7. */
const IS_RELEASE = /^\W*release\b/i;

/** Normalises spellings of one version: `0.5.4.debug` and `0.5.4-debug`, `1.2` and `v1.2`. */
function spelledOut(version: string): string {
  return version.replace(/^v(?=\d)/i, '').replace(/[^\da-z]+/gi, ' ');
}

/**
 * Follows the pin backwards from the version now abandoned. The target is the move that left the version now restored,
 * if it is not undone already. If no such move is found (the pin goes to a version in between), the target is the
 * newest move that raised it; `null`: none, or the two versions cannot be ordered.
 */
function pinnedBy({ key, from, to }: PinMove, recent: readonly Touch[], undos: Undos): Change | null {
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
