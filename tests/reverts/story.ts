import { ContentDeltas } from '../../src/collect/git/content-delta.ts';
import { defaultConfig } from '../../src/config/schema.ts';
import type { Change, FileChange, Landing } from '../../src/history/change.ts';
import { DAY, parseInstant } from '../../src/history/instant.ts';
import type { Revert } from '../../src/history/revert.ts';
import { classify } from '../../src/iac/classify.ts';
import { detectReverts } from '../../src/reverts/detect.ts';

/** A landing of an invented history: its message, and the contents of its files afterwards (`null`: deleted). */
export interface Step {
  readonly message: string;
  readonly files?: Readonly<Record<string, string | null>>;
  /** Days since the previous step; 1 by default. */
  readonly days?: number;
  readonly by?: string;
  /** Messages of the inner commits; makes the step a merge. */
  readonly inner?: readonly string[];
}

export const was = 'name = "edge"\nsize = 2\n';
export const became = 'name = "edge"\nsize = 40\n';

/** The history with which most examples begin: something is added, and grows. */
export const start: Step = { message: 'Add the edge (#1)', files: { 'edge.tf': was } };
export const grow: Step = { message: 'Grow the edge (#2)', files: { 'edge.tf': became } };

/** A step that restores the contents before `grow`. */
export const back = (message: string, rest: Partial<Step> = {}): Step => ({
  message,
  files: { 'edge.tf': was },
  ...rest,
});

/** A step in another file. */
export const other: Step = { message: 'Describe the queue (#7)', files: { 'queue.tf': 'queue = 1\n' } };

const START = parseInstant('2026-01-05') ?? 0;

/** The commit id of the step at a position: 40 hexadecimal digits that no message contains by chance. */
export function idOf(place: number): string {
  return `c0ffee${String(place).padStart(4, '0')}`.padEnd(40, 'ab');
}

/** The changes that the collector and the classifier would read from a history of these steps. */
export function land(steps: readonly Step[]): Change[] {
  const tree = new Map<string, string>();
  let landedAt = START;
  const landings = steps.map((step, position): Landing => {
    landedAt += (step.days ?? 1) * DAY;
    const files = Object.entries(step.files ?? {}).flatMap(([path, text]) => fileChange(tree, path, text));
    const author = { name: step.by ?? 'Sam', email: 'sam@example.org' };
    return {
      sha: idOf(position),
      parents: step.inner === undefined ? ['1'] : ['1', '2'],
      position,
      landedAt,
      authoredAt: landedAt,
      author,
      title: step.message.split('\n', 1)[0] ?? '',
      message: step.message,
      files,
      sideLine: step.inner?.length ?? 0,
      inner: (step.inner ?? []).map((message, index) => ({
        sha: `beef${position}${index}`.padEnd(40, 'd'),
        authoredAt: landedAt,
        author,
        message,
      })),
    };
  });
  return classify(landings, { config: defaultConfig, defaultBranch: 'main', roots: new Map(), pulls: new Map() });
}

function fileChange(tree: Map<string, string>, path: string, text: string | null): FileChange[] {
  const old = tree.get(path);
  if (old === (text ?? undefined)) return [];
  if (text === null) tree.delete(path);
  else tree.set(path, text);
  const { content } = new ContentDeltas().of(path, { removed: linesOf(old), added: linesOf(text) });
  return [
    { path, kind: 'file', before: old ?? null, after: text, content: { ...content, risks: [] }, contentKind: null },
  ];
}

function linesOf(text: string | null | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** `revert → target` by position, with the tier, `again` for a re-land and `planned` for a planned undo. */
export function summarize(changes: readonly Change[], reverts: readonly Revert[]): string[] {
  const place = new Map(changes.map((change) => [change.sha, change.position]));
  return reverts.flatMap(({ change, reland, planned, targets }) =>
    targets.map(({ sha, tier }) =>
      [
        `${change.position} → ${sha === null ? '?' : place.get(sha)}`,
        tier,
        ...(reland ? ['again'] : []),
        ...(planned === null ? [] : ['planned']),
      ].join(' '),
    ),
  );
}

/** The reverts that detection finds in these steps, in the form of `summarize`. */
export function find(...steps: Step[]): string[] {
  const changes = land(steps);
  return summarize(changes, detectReverts(changes, defaultConfig));
}
