import type { Config } from '../config/schema.ts';
import type { Change, Landing } from '../history/change.ts';
import type { PullRequest } from '../history/pull-request.ts';
import { isMachineWork, machineTest } from '../landings/machine.ts';
import { isSyncMerge } from '../landings/mainline.ts';
import { type MergedPull, pullNamedIn } from '../messages/merge-message.ts';
import type { ProjectRoots } from './project-roots.ts';
import { configuredRisk } from './risk.ts';
import { scopeOf } from './scope.ts';
import { weigh } from './weight.ts';

/** Everything beside the landings themselves that `classify` needs. */
export interface Classification {
  readonly config: Config;
  readonly defaultBranch: string;
  readonly roots: ProjectRoots;
  /** Pull requests by the landing's commit id; empty without GitHub's data. */
  readonly pulls: ReadonlyMap<string, PullRequest>;
  /** First-parent commits of joined landings, oldest first, by the landing's commit id. */
  readonly ranges?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Turns landings into changes: by a person or a machine, the infrastructure they touch, their size and risk.
 * Root commits, shallow-boundary commits and merges of the default branch into itself are left out.
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
    const identity = pullNamedIn(landing.title, landing.message);
    const tooled = landing.files.flatMap((file) => {
      const tool = toolOfFile(file);
      return tool === null ? [] : [{ file, tool }];
    });
    const files = tooled.map(({ file }) => file);
    return [
      {
        // The spread is not first: Node 20 gives every object literal that begins with a spread a hidden class of its
        // own, 650 bytes each. `title` is last because it overrides the landing's.
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

/**
 * The title that the landing's message gives. A merge whose message has no title in its body takes the title of its
 * only inner commit, or else the words of the branch name.
 */
function titleOf(landing: Landing, { title, branch, number }: MergedPull): string {
  if (landing.parents.length < 2 || title !== landing.title || (number === null && branch === null)) return title;
  const [only, ...others] = landing.inner;
  if (only !== undefined && others.length === 0) return only.message.split('\n')[0] ?? title;
  return branch?.replace(/[-_/]+/g, ' ') ?? title;
}
