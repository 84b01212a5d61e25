import type { ContentDelta, PinMove } from '../../history/change.ts';
import { mayChangeContentKind } from '../../iac/content-kind.ts';
import { ownVersionLine } from '../../iac/own-version.ts';
import { pinMoves } from '../../iac/pins.ts';
import { riskOfLines } from '../../iac/risk.ts';
import { temporaryComments } from '../../iac/temporary-comments.ts';
import { type ChangedLines, fingerprints, withoutMoved } from './changed-lines.ts';

/**
 * At most this many added and this many removed lines of a file are searched for versions, risks and comments; all are
 * counted.
 */
const MAX_LINES_READ = 400;

/** Facts derived from the lines by which a file's contents differ. */
export interface Compared {
  readonly content: ContentDelta;
  /**
   * Whether the change cannot have altered the kind of file that contents show: one reading then serves before and
   * after.
   */
  readonly keepsContentKind: boolean;
}

/**
 * Derives facts from changed lines. A bump of one version moves the same pin in hundreds of files, so equal moves share
 * one object.
 */
export class ContentDeltas {
  readonly #moves = new Map<string, PinMove>();

  of(path: string, changed: ChangedLines): Compared {
    const lines = withoutMoved(changed);
    const added = lines.added.slice(0, MAX_LINES_READ);
    const removed = lines.removed.slice(0, MAX_LINES_READ);
    const isWhole = lines.added.length + lines.removed.length === added.length + removed.length;
    const text = [...added, ...removed].join('\n');
    const content = {
      addedCount: lines.added.length,
      removedCount: lines.removed.length,
      ...fingerprints(lines, ownVersionLine(path)),
      pins: pinMoves(removed, added).map((move) => this.#once(move)),
      risks: riskOfLines(text),
      temporaryComments: temporaryComments(added, removed),
    };
    return { content, keepsContentKind: isWhole && !mayChangeContentKind(path, text) };
  }

  #once(move: PinMove): PinMove {
    const name = `${move.key}\0${move.from}\0${move.to}\0${move.isElsewhere}`;
    const known = this.#moves.get(name);
    if (known !== undefined) return known;
    this.#moves.set(name, move);
    return move;
  }
}
