import type { ContentDelta, PinMove } from '../../history/change.ts';
import { mayChangeSign } from '../../iac/content-sign.ts';
import { ownVersionLine } from '../../iac/own-version.ts';
import { passingComments } from '../../iac/passing-comments.ts';
import { pinMoves } from '../../iac/pins.ts';
import { riskOfLines } from '../../iac/risk.ts';
import { type ChangedLines, fingerprints, withoutMoved } from './lines.ts';

/** So many changed lines of a file are read for versions and risks; all are counted. */
const MAX_LINES_READ = 400;

/** What the lines tell by which a file's contents differ. */
export interface Compared {
  readonly content: ContentDelta;
  /** Whether the contents before and after tell the same of what the file is. */
  readonly keepsSign: boolean;
}

/** Makes sense of changed lines. A bump of one version moves the same pin in hundreds of files: each move is kept once. */
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
      passing: passingComments(added, removed),
    };
    return { content, keepsSign: isWhole && !mayChangeSign(path, text) };
  }

  #once(move: PinMove): PinMove {
    const name = `${move.key}\0${move.from}\0${move.to}\0${move.isElsewhere}`;
    const known = this.#moves.get(name);
    if (known !== undefined) return known;
    this.#moves.set(name, move);
    return move;
  }
}
