import type { ContentKind, Tool } from '../history/change.ts';
import { memoized } from '../lib/memoized.ts';
import { directoryName, fileName } from '../lib/paths.ts';
import { authorship } from './authorship.ts';
import { isWorkflow } from './content-kind.ts';
import { extendedMatcher } from './globs.ts';
import type { ProjectRoots } from './project-roots.ts';
import { folderMatcher, toolFinder } from './tool-globs.ts';
import { TOOLS } from './tools.ts';

const WORKFLOW_THAT_DEPLOYS =
  /deploy|apply|release(?!-(?:please|drafter|notes))|rollout|provision|infra|terraform|promote|(^|[/_.-])cd([/_.-]|$)/;

/**
 * The tool whose infrastructure a path belongs to: by name, then by the project around it, then by its contents.
 * `null`: not infrastructure. Lock, generated, vendored and binary files and documentation never are.
 */
export function toolOf(path: string, contentKind: ContentKind | null, roots: ProjectRoots): Tool | null {
  if (authorship(path) !== 'written' || contentKind === 'generated') return null;
  if (contentKind === 'generated-manifest') return 'kubernetes';
  const lower = path.toLowerCase();
  if (isWorkflow(path) && !CODE.test(lower))
    return contentKind === 'ci' || (contentKind === null && WORKFLOW_THAT_DEPLOYS.test(lower)) ? 'ci' : null;
  if (contentKind !== null && CONTENT_BEATS_PATH.has(contentKind)) return contentKind;
  return toolOfPath(lower) ?? toolOfProject(path, roots) ?? contentKind;
}

/** Code in a folder of workflows that is none: the agents on which these run. */
const CODE = /\.(tf|tofu|tfvars|bicep)$/;

/** Tool of a lower-case path: by its name, its folders, or a name that several tools have. */
const toolOfPath = memoized((path): Tool | null => {
  const name = fileName(path);
  return toolByName(name) ?? toolByFolder(directoryName(path), name) ?? toolByCommonName(name);
});

const toolByName = toolFinder(({ names }) => names);
const toolByCommonName = toolFinder(({ commonNames }) => commonNames);

const FOLDERS = TOOLS.flatMap(({ tool, folders = [] }) =>
  folders.map((below) => ({ tool, isInside: folderMatcher(below.in), isNamed: extendedMatcher(below.names) })),
);

const foldersAround = memoized((folder) => FOLDERS.filter(({ isInside }) => isInside(folder)));

function toolByFolder(folder: string, name: string): Tool | null {
  return foldersAround(folder).find(({ isNamed }) => isNamed(name))?.tool ?? null;
}

// Files of these kinds are often in folders that are named after Kubernetes or after the tool that installed them, or end
// in `.hcl` like Terraform's.
const CONTENT_BEATS_PATH: ReadonlySet<ContentKind> = new Set<ContentKind>(['argocd', 'flux', 'crossplane', 'nomad']);

/** Files of projects that no tool reads. */
const OF_NO_TOOL = new Set(['package.json', 'tsconfig.json', 'renovate.json']);

const PROJECTS = new Map(
  TOOLS.map(({ tool, projectNames = [], projectParts = [] }) => [
    tool,
    { isNamed: extendedMatcher(projectNames), isInside: memoized(folderMatcher(projectParts)) },
  ]),
);
const PROJECT_FOLDERS = new Map(
  TOOLS.flatMap(({ tool, projectFolders = [] }) => projectFolders.map((name) => [name, tool] as const)),
);

/** Tool of the nearest enclosing project that uses such files. Hidden files and folders never count. */
function toolOfProject(path: string, roots: ProjectRoots): Tool | null {
  const lower = path.toLowerCase();
  const name = fileName(lower);
  if (/(^|\/)\./.test(lower) || OF_NO_TOOL.has(name)) return null;
  for (let folder = directoryName(path); ; folder = directoryName(folder)) {
    const tool = roots.get(folder) ?? PROJECT_FOLDERS.get(fileName(folder).toLowerCase());
    const project = tool === undefined ? undefined : PROJECTS.get(tool);
    if (tool !== undefined && (project?.isNamed(name) || project?.isInside(directoryName(lower)))) return tool;
    if (folder === '') return null;
  }
}
