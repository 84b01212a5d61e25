import { collectComponents } from '../../src/collect/components.ts';
import { factsReader } from '../../src/collect/file-facts.ts';
import { readHistory } from '../../src/collect/git/history.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { loadHclParser } from '../../src/collect/hcl.ts';
import type { LinkCheck } from '../../src/collect/link-check.ts';
import { readTrees } from '../../src/collect/trees.ts';
import type { Component } from '../../src/history/component.ts';
import { DAY } from '../../src/history/instant.ts';
import { completeWeeks } from '../../src/history/period.ts';
import { classify } from '../../src/iac/classify.ts';
import { judge } from '../../src/reverts/judge.ts';
import type { WeekCoverage } from '../../src/runbooks/coverage.ts';
import { at, config } from './changes.ts';
import { buildRepository, type CommitPlan, type Files, HERE } from './git-repository.ts';

interface RepositoryPlan {
  readonly commits?: readonly CommitPlan[];
  readonly base?: Files;
  readonly baseAt?: string;
  readonly asOf?: string;
  readonly weeks?: number;
  readonly config?: object;
  /** Checks external links; without it, none is requested. */
  readonly checkLinks?: LinkCheck;
}

/** Components and runbooks of a real repository in each week, oldest first. */
export async function weeksOf(plan: RepositoryPlan): Promise<readonly WeekCoverage[]> {
  const { commits = [], base = {}, baseAt = '2026-07-01', weeks = 2 } = plan;
  const asOf = at(plan.asOf ?? '2026-08-24');
  const built = buildRepository(commits, { base, baseAt, bare: true });
  const repository = await openRepository(built.directory, HERE);
  try {
    const tip = (await repository.resolve('HEAD')) ?? '';
    const periods = completeWeeks(asOf, weeks);
    const since = (periods[0]?.start ?? asOf) - 180 * DAY;
    const history = await readHistory(repository, tip, { since, asOf });
    const settings = config(plan.config);
    const kind = { config: settings, defaultBranch: 'main', roots: new Map(), pulls: new Map() };
    const changes = judge(classify(history.landings, kind), [], { incidents: [], names: [], config: settings });
    const trees = await readTrees(repository, history, periods, factsReader, await loadHclParser(() => 0));
    const query = {
      repository,
      history,
      periods,
      changes,
      config: settings,
      name: 'acme/infra',
      url: 'https://github.com/acme/infra',
      trees,
      ...(plan.checkLinks === undefined ? {} : { checkLinks: plan.checkLinks }),
    };
    const found = await collectComponents(query);
    return periods.map(({ id }) => found.get(id) ?? { components: [], runbooks: { mentioned: false } });
  } finally {
    await repository.close();
    built.remove();
  }
}

/** The components of the last week of a repository with these files. */
export async function componentsOf(base: Files, settings: object = {}): Promise<readonly Component[]> {
  const weeks = await weeksOf({ base, config: settings });
  return weeks.at(-1)?.components ?? [];
}
