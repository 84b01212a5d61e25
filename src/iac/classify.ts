import type { Config } from '../config/schema.ts';
import type { Change, Landing } from '../history/change.ts';
import { type Identity, identityOf } from '../history/identity.ts';
import { isMachineWork, machineTest } from '../history/machine.ts';
import { isSyncMerge } from '../history/mainline.ts';
import type { PullRequest } from '../history/pull-request.ts';
import type { ProjectRoots } from './project-roots.ts';
import { configuredRisk } from './risk.ts';
import { scopeOf } from './scope.ts';
import { weigh } from './weight.ts';

/** What turns a landing into a change, beside the landing itself. */
export interface Classification {
  readonly config: Config;
  readonly defaultBranch: string;
  readonly roots: ProjectRoots;
  /** Pull requests by landing commit; empty without pull-request data. */
  readonly pulls: ReadonlyMap<string, PullRequest>;
  /** First-parent commits of landings that are more than one commit. */
  readonly ranges?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes a change of each landing: who did it, which infrastructure it touches, how big and risky it is.
 * Root and shallow-boundary commits and merges of the default branch into itself are no changes.
 */
export function classify(landings: readonly Landing[], classification: Classification): Change[] {
  const { config, defaultBranch, roots, pulls } = classification;
  const isMachine = machineTest(config.bots);
  const toolOfFile = scopeOf(config, roots);
  const configured = configuredRisk(config.weights.classes);
  return landings.flatMap((landing): Change[] => {
    if (landing.parents.length === 0 || isSyncMerge(landing, defaultBranch)) return [];
    const pull = pulls.get(landing.sha) ?? null;
    const commits = classification.ranges?.get(landing.sha) ?? [landing.sha];
    const identity = identityOf(landing.title, landing.message);
    const tooled = landing.files.flatMap((file) => {
      const tool = toolOfFile(file);
      return tool === null ? [] : [{ file, tool }];
    });
    const files = tooled.map(({ file }) => file);
    return [
      {
        // The spread late: Node 20 gives each object that begins with one a shape of its own, 650 bytes.
        commits,
        number: pull?.number ?? identity.number,
        branch: pull?.headBranch ?? identity.branch,
        pull,
        machine: isMachineWork(landing, isMachine),
        infra: files.length > 0,
        infraFiles: files,
        tools: [...new Set(tooled.map(({ tool }) => tool))].sort(),
        weight: weigh(landing.files, files, config.weights, configured),
        ...landing,
        title: (commits.length > 1 ? pull?.title : null) ?? titleOf(landing, identity),
      },
    ];
  });
}

/** A merge without a body says nothing of the work: its only commit does, else its branch. */
function titleOf(landing: Landing, { title, branch, number }: Identity): string {
  if (landing.parents.length < 2 || title !== landing.title || (number === null && branch === null)) return title;
  const [only, ...others] = landing.inner;
  if (only !== undefined && others.length === 0) return only.message.split('\n')[0] ?? title;
  return branch?.replace(/[-_/]+/g, ' ') ?? title;
}
