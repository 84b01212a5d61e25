import { type FoundLanding, landingOfCommit, listLandings } from '../collect/git/find-landing.ts';
import { UserError } from '../errors.ts';
import { longDay } from '../history/instant.ts';
import { completeWeeks } from '../history/period.ts';
import { explainComponent } from '../iac/components/explain.ts';
import { explainWeight } from '../iac/explain.ts';
import { nearest } from '../lib/nearest.ts';
import { decideChanges, makeReport, type Request } from '../pipeline.ts';
import { explainChange } from '../reverts/explain.ts';
import { progressOn, type Shell, writeLines } from './shell.ts';
import { openSource, type SourceOptions } from './source.ts';

/** Prints what was decided about a change (full or short commit id, #N) or a component (its name), and why. */
export async function runExplain(reference: string, dir: string, options: SourceOptions, shell: Shell): Promise<void> {
  const progress = progressOn(shell.stderr);
  const source = await openSource(dir, options, shell);
  try {
    const lines = await explain(reference, { ...source.request, progress: progress.step });
    progress.done();
    shell.signal.throwIfAborted();
    writeLines(shell.stdout, lines);
  } finally {
    progress.done();
    await source.close();
  }
}

async function explain(reference: string, request: Request): Promise<string[]> {
  const landings = await listLandings(request.repository, request.tip);
  const landing = await find(reference, landings, request);
  return landing === null ? explainByName(reference, landings, request) : explainLanding(landing, request);
}

/**
 * The landing that a reference names; `null`: none. `#N` is a pull request; a bare number is tried as a pull request
 * first, then as a commit id.
 */
async function find(
  reference: string,
  landings: readonly FoundLanding[],
  { repository }: Request,
): Promise<FoundLanding | null> {
  const [, mark, digits] = /^(#?)(\d{1,10})$/.exec(reference) ?? [];
  const byNumber = landings.find(({ number }) => number !== null && number === Number(digits));
  if (byNumber !== undefined) return byNumber;
  if (mark === '#') throw unknownNumber(Number(digits), landings);
  const isId = /^[0-9a-f]{4,64}$/i.test(reference);
  return isId ? landingOfCommit(repository, landings, reference.toLowerCase()) : null;
}

function unknownNumber(wanted: number, landings: readonly FoundLanding[]): UserError {
  const [near] = landings
    .flatMap(({ number, title }) => (number === null ? [] : [{ number, title, away: Math.abs(number - wanted) }]))
    .toSorted((one, other) => one.away - other.away);
  return new UserError(`No change #${wanted} landed on this branch.`, {
    remedy:
      near === undefined
        ? 'Its changes carry no pull-request numbers: name the change by its commit.'
        : `The nearest is #${near.number}: ${near.title}`,
  });
}

/**
 * Decides every change from this one (or the window's start, if earlier) on, so the explanation agrees with a report of
 * its week.
 */
async function explainLanding(landing: FoundLanding, request: Request): Promise<string[]> {
  if (landing.landedAt > request.asOf) {
    throw new UserError(`${landing.sha.slice(0, 10)} had not landed by ${longDay(request.asOf)}.`, {
      remedy: 'Choose a later instant with --as-of.',
    });
  }
  const [first] = completeWeeks(request.asOf, request.config.weeks);
  const known = await decideChanges(request, Math.min(landing.landedAt, first?.start ?? landing.landedAt));
  const change = known.changes.find(({ sha, commits }) => sha === landing.sha || commits.includes(landing.sha));
  if (change === undefined) {
    return [`${landing.sha.slice(0, 10)} is not a change: the history's root, or a merge of the branch into itself.`];
  }
  return [
    ...explainChange(change, known.reverts, request.config),
    '',
    ...explainWeight(change, request.config, known.roots),
  ];
}

async function explainByName(name: string, landings: readonly FoundLanding[], request: Request): Promise<string[]> {
  // With all KPIs: a configuration that hides the coverage would leave the components unread.
  const { components } = await makeReport({ ...request, config: { ...request.config, kpis: {} } });
  const found = components.find((component) => component.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return explainComponent(found);
  const names = components.map((component) => component.name);
  const meant =
    nearest(name, names) ?? names.find((candidate) => candidate.includes(name)) ?? nearestId(name, landings);
  throw new UserError(`There is no change and no component ${name}.`, {
    remedy: meant === null ? 'Name a commit, #N, or a component of the report.' : `Did you mean ${meant}?`,
  });
}

/** The commit whose id shares the longest prefix, at least four digits, with a mistyped one; `null`: there is none. */
function nearestId(id: string, landings: readonly FoundLanding[]): string | null {
  for (let length = id.length - 1; length >= 4; length -= 1) {
    const near = landings.find(({ sha }) => sha.startsWith(id.slice(0, length).toLowerCase()));
    if (near !== undefined) return `${near.sha.slice(0, 10)} (${near.title})`;
  }
  return null;
}
