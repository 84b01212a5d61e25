import { type GitHistory, readHistory } from './collect/git/history.ts';
import type { Repository } from './collect/git/repository.ts';
import { collectChecks, collectGitHub } from './collect/github/collect.ts';
import type { GitHubSource } from './collect/github/query.ts';
import { familiesFor, type GitHubSources, sourcesOf } from './collect/github/sources.ts';
import { keepHeapSmall } from './collect/heap.ts';
import type { LinkCheck } from './collect/link-check.ts';
import type { StaticQuery, StaticReading } from './collect/static-reading.ts';
import type { Config } from './config/schema.ts';
import { UserError } from './errors.ts';
import { DAY, formatInstant, type Instant } from './history/instant.ts';
import type { JudgedChange } from './history/judged-change.ts';
import { completeWeeks } from './history/period.ts';
import type { Revert } from './history/revert.ts';
import { classify } from './iac/classify.ts';
import { type ProjectRoots, projectRoots } from './iac/project-roots.ts';
import { scopeWarning } from './iac/scope.ts';
import { selectKpis } from './kpis/index.ts';
import { readsTrees } from './kpis/reads-trees.ts';
import { joinPulls } from './landings/join.ts';
import { hiddenLandings } from './landings/mainline.ts';
import { plural } from './lib/phrasing.ts';
import { fullNames } from './messages/change-reference.ts';
import { buildReport } from './report/build.ts';
import type { Report } from './report/report.ts';
import { detectReverts } from './reverts/detect.ts';
import { judge } from './reverts/judge.ts';
import { DEFINITIONS } from './version.ts';

/** Input of one run. */
export interface Request {
  readonly repository: Repository;
  readonly name: string;
  readonly url: string | null;
  readonly branch: string;
  readonly tip: string;
  readonly asOf: Instant;
  readonly config: Config;
  readonly configHash: string;
  readonly configFile: string | null;
  readonly version: string;
  readonly progress: (step: string) => void;
  readonly elapsedMs: () => number;
  /** Source of pull requests, issues, checks and deployments. Without it, KPIs use git alone. */
  readonly github?: GitHubSource;
  /**
   * Checks links to external runbooks if the configuration asks for it. Without it no link is checked, whatever is
   * configured.
   */
  readonly checkLinks?: LinkCheck;
}

/** From a clone to the report: collect, classify, detect, measure. */
export async function makeReport(request: Request): Promise<Report> {
  const { config, asOf, progress } = request;
  const periods = completeWeeks(asOf, config.weeks);
  const windowStart = periods[0]?.start ?? asOf;
  const known = await decideChanges(request, windowStart);
  const { git, changes, reverts, read } = known;
  const kpis = selectKpis(config.kpis);
  const trees = kpis.some((kpi) => readsTrees(kpi, config.targets))
    ? await readWeeks({ ...request, history: git, periods, changes })
    : NO_TREES;
  progress('Measuring');
  const facts = {
    always: { changes, reverts, ...read?.sources },
    ofWeek: trees.ofWeek,
    missing: read?.missing ?? {},
  };
  return buildReport(facts, periods, kpis, config, {
    tool: { version: request.version, definitions: DEFINITIONS },
    asOf,
    repository: { name: request.name, branch: request.branch, head: git.head, headAt: git.headAt, url: request.url },
    config: { hash: request.configHash, file: request.configFile },
    usage: { gitMs: known.gitMs, requests: 0, points: 0, ...request.github?.client.usage },
    warnings: [
      ...git.warnings,
      ...hiddenWarning(hiddenLandings(git.landings, request.branch, windowStart)),
      ...scopeWarning(config, git.tree),
      ...trees.warnings,
      ...(read?.gaps ?? []),
    ],
  });
}

const NO_TREES: StaticReading = { ofWeek: () => ({}), warnings: [] };

/** Reads the weekly trees. Imports the parsers on demand, so a run without trees does not load them. */
async function readWeeks(query: StaticQuery & Pick<Request, 'progress'>) {
  query.progress('Reading components and runbooks');
  return (await import('./collect/static-reading.ts')).readStatically(query);
}

/** A range of history and what was decided about its changes: what each one is, what it undid and whether it failed. */
export interface Decided {
  readonly git: GitHistory;
  readonly gitMs: number;
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  readonly roots: ProjectRoots;
  /** Records read from GitHub; `undefined`: the run uses git alone. */
  readonly read: GitHubSources | undefined;
}

/** Reads history from the look-back before `start` up to `asOf`, and decides what each change is and what it undid. */
export async function decideChanges(request: Request, start: Instant): Promise<Decided> {
  const { repository, config, asOf, progress } = request;
  keepHeapSmall();
  progress('Reading history');
  const started = request.elapsedMs();
  const git = await readHistory(repository, request.tip, { since: start - config.lookback * DAY, asOf });
  const gitMs = Math.round(request.elapsedMs() - started);
  if (git.head === null) throw nothingLanded(request);
  const families = familiesFor(selectKpis(config.kpis), config);
  const github = request.github && { ...request.github, config, progress, families };
  const landed = git.landings.filter(({ landedAt }) => landedAt >= start).length;
  const records = github && (await collectGitHub({ ...github, since: start, until: asOf, landings: landed }));
  progress('Classifying changes');
  const joined = joinPulls(git.landings, records?.pulls.available ? records.pulls.value : []);
  const roots = projectRoots(everyPath(git));
  const classified = classify(joined.landings, { ...joined, config, defaultBranch: request.branch, roots });
  progress('Looking for reverts');
  const reverts = detectReverts(classified, config);
  const changes = judge(classified, reverts, {
    incidents: records?.incidents.available ? records.incidents.value : [],
    names: fullNames([request.name, records?.fullName]),
    config,
  });
  const shown = changes.filter((change) => change.infra && change.landedAt >= start).map(({ sha }) => sha);
  const read = github && records && sourcesOf(records, await collectChecks({ ...github, ...records }, shown));
  return { git, gitMs, changes, reverts, roots, read };
}

function hiddenWarning(hidden: number): string[] {
  if (hidden === 0) return [];
  return [`Not counted: ${plural(hidden, 'landing')} hidden behind merges of the default branch into itself.`];
}

function nothingLanded({ branch, asOf }: Request): UserError {
  return new UserError(`Nothing had landed on ${branch} by ${formatInstant(asOf)}: the history starts later.`, {
    remedy: 'Choose a later instant with --as-of, or as-of in the Action.',
  });
}

/** Every path of the newest tree and of the landings read: a project may have been deleted since. */
function* everyPath({ tree, landings }: GitHistory): Generator<string> {
  for (const entry of tree) yield entry.path;
  for (const landing of landings) for (const file of landing.files) yield file.path;
}
