import { HOUR, type Instant } from '../history/instant.ts';
import { baseTree } from './base-tree.ts';
import type { Landed } from './timeline.ts';

const TEAM = ['Robin', 'Noor', 'Sam', 'Kim'].map((name) => `${name} <${name.toLowerCase()}@fernwood.example>`);
const BOT = 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>';
const HOST = 'GitHub <noreply@github.com>';
const MAIN = 'refs/heads/main';

interface Commit {
  readonly ref: string;
  readonly author: string;
  readonly committer: string;
  readonly at: Instant;
  readonly message: string;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Writes the sample as commands of `git fast-import` and keeps track of the contents of every file. */
export class SampleStream {
  readonly #world = new Map(Object.entries(baseTree));
  #lines: string[] = [];
  #mark = 0;
  #tip: string | null = null;
  #landed = 0;

  /** Writes the root commit of the history, which is not a change. */
  begin(at: Instant): void {
    const [author = HOST] = TEAM;
    this.#tip = this.#commit({
      ref: MAIN,
      author,
      committer: author,
      at,
      message: 'Initial import',
      parents: [],
      files: this.#world,
    });
  }

  land({ plan, at, number }: Landed, message: string): void {
    const files = new Map(plan.edits.map(({ path, apply }) => [path, apply(this.#world.get(path) ?? '')]));
    for (const [path, text] of files) this.#world.set(path, text);
    const author = plan.bot ? BOT : (TEAM[this.#landed % TEAM.length] ?? HOST);
    this.#landed += 1;
    const parents = this.#tip === null ? [] : [this.#tip];
    const common = { author, files, parents, at };
    if (plan.way === 'push') this.#tip = this.#commit({ ...common, ref: MAIN, committer: author, message });
    else if (plan.way === 'squash') this.#tip = this.#commit({ ...common, ref: MAIN, committer: HOST, message });
    else {
      const side = this.#commit({
        ...common,
        ref: 'refs/side',
        committer: author,
        at: at - (2 + ((7 * this.#landed) % 50)) * HOUR,
        message: plan.title,
      });
      const merge = `Merge pull request #${number} from fernwood/${plan.branch ?? 'topic'}\n\n${message}`;
      this.#tip = this.#commit({ ...common, ref: MAIN, committer: HOST, message: merge, parents: [...parents, side] });
    }
  }

  /** Returns what was written since the last call. The next part continues where this one ends. */
  take(): readonly string[] {
    const lines = [...this.#lines, `reset refs/side\nfrom ${'0'.repeat(40)}\n\n`, 'done\n'];
    this.#lines = [];
    this.#mark = 0;
    this.#tip = `${MAIN}^0`;
    return lines;
  }

  #commit({ ref, author, committer, at, message, parents, files }: Commit): string {
    this.#mark += 1;
    const [first, ...others] = parents;
    this.#lines.push(
      `commit ${ref}\nmark :${this.#mark}\nauthor ${author} ${at} +0000\ncommitter ${committer} ${at} +0000\n`,
      data(message),
      ...(first === undefined ? [] : [`from ${first}\n`]),
      ...others.map((other) => `merge ${other}\n`),
      ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
      '\n',
    );
    return `:${this.#mark}`;
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
