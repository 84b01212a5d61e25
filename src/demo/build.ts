import { type GitOptions, gitOutput, pipeGit } from '../collect/git/process.ts';
import type { RunEnvironment } from '../collect/git/run-environment.ts';
import { DAY } from '../history/instant.ts';
import { SampleStream } from './stream.ts';
import { type Landed, SAMPLE_AS_OF, timeline } from './timeline.ts';

const YEAR = 365 * DAY;

/** Name of the invented repository. */
export const SAMPLE_NAME = 'fernwood/platform-infra';

/**
 * Rebuilds the sample history as a real, bare git repository in an empty folder. Its commit ids are the same every
 * time.
 */
export async function buildSample(directory: string, environment: RunEnvironment): Promise<void> {
  const git = { environment, cwd: directory };
  await gitOutput(['init', '-q', '--bare', '--template=', '-b', 'main', directory], git);
  const stream = new SampleStream();
  stream.begin(SAMPLE_AS_OF - YEAR);
  const changes = timeline();
  const quoted = new Set(
    changes.flatMap(({ plan }) => [...(plan.body ?? '').matchAll(/\{sha:(\w+)\}/g)].map(([, name]) => name)),
  );
  const words = new Map<string, string>();
  for (const change of changes) {
    stream.land(...filledIn(change, words));
    const name = change.plan.as;
    if (name === undefined) continue;
    words.set(`number:${name}`, String(change.number)).set(`title:${name}`, change.plan.title);
    // A later message quotes the commit's id, which only git knows.
    if (quoted.has(name)) words.set(`sha:${name}`, await importPart(stream, git));
  }
  await importPart(stream, git);
}

/** Imports what was written so far and returns the id of the newest commit. */
async function importPart(stream: SampleStream, git: GitOptions): Promise<string> {
  const importing = pipeGit(['fast-import', '--quiet', '--done'], stream.take(), git);
  for await (const _report of importing);
  return (await gitOutput(['rev-parse', 'refs/heads/main'], git)).trim();
}

/** The change and its message, with their references to earlier changes filled in. */
function filledIn(change: Landed, words: ReadonlyMap<string, string>): [change: Landed, message: string] {
  const { plan, number } = change;
  const fill = (text: string) => text.replace(/\{(\w+:\w+)\}/g, (_all, key: string) => words.get(key) ?? key);
  const title = plan.way === 'squash' ? `${fill(plan.title)} (#${number})` : fill(plan.title);
  const message = plan.body === undefined ? title : `${title}\n\n${fill(plan.body)}`;
  return [{ ...change, plan: { ...plan, branch: fill(plan.branch ?? 'topic') } }, message];
}
