import type { Tool } from '../history/change.ts';
import { groupBy } from '../lib/group.ts';
import { directoryName, fileName } from '../lib/paths.ts';
import { toolFinder } from './tool-globs.ts';

/**
 * Folders whose files belong to a tool because of a marker file in or near them: `Pulumi.yaml`, `Chart.yaml`, `.tf`, …
 */
export type ProjectRoots = ReadonlyMap<string, Tool>;

const toolOfMarker = toolFinder(({ markers }) => markers);
const toolOfMarkerBelowRoot = toolFinder(({ markersBelowRoot }) => markersBelowRoot);
/** Folders that belong to a tool because of the files beside them. */
const BESIDE: readonly (readonly [tool: Tool, pattern: RegExp, folders: readonly string[]])[] = [
  ['ansible', /^(.*\/|)roles\/([^/]+\/){1,3}tasks\//, ['vars', 'tasks', 'handlers', 'files', 'templates']],
  ['chef', /^(.*\/|)cookbooks\/[^/]+\//, ['roles', 'environments', 'data_bags', 'nodes']],
  ['packer', /^(.*\/|)templates\/[^/]+\.pkr\.hcl$/, ['scripts', 'toolsets', 'assets', 'files']],
];

/** Finds the project roots. `paths`: all paths that the tree holds or once held. */
export function projectRoots(paths: Iterable<string>): ProjectRoots {
  const roots = new Map<string, Tool>();
  const programs = new Set<string>();
  for (const path of paths) {
    const folder = directoryName(path);
    const name = fileName(path).toLowerCase();
    const tool = toolOfMarker(name) ?? (folder === '' ? null : toolOfMarkerBelowRoot(name));
    if (tool !== null && !(tool === 'terraform' && roots.has(folder))) roots.set(folder, tool);
    if (path.endsWith('.pp') && /(^|\/)manifests(\/|$)/.test(folder)) {
      roots.set(folder.slice(0, Math.max(folder.lastIndexOf('manifests') - 1, 0)), 'puppet');
    }
    addNeighbours(roots, path);
    const program = CDK_PROGRAM.exec(path)?.[1];
    if (program !== undefined) programs.add(program);
  }
  narrowToPrograms(roots, programs);
  for (const tool of ['pulumi', 'cdk'] as const) addLibraryRoots(roots, tool);
  return roots;
}

const CDK_PROGRAM = /^((?:.*\/)?cdk)\/(?:[^/]+\/)?[^/]+\.(?:ts|js|py|go|cs|java)$/;

/** A `cdk.json` in an application's root with a `cdk/` folder beside it makes only `cdk/` a project root. */
function narrowToPrograms(roots: Map<string, Tool>, programs: ReadonlySet<string>): void {
  for (const program of programs) {
    if (roots.get(directoryName(program)) !== 'cdk' || roots.has(program)) continue;
    roots.delete(directoryName(program));
    roots.set(program, 'cdk');
  }
}

function addNeighbours(roots: Map<string, Tool>, path: string): void {
  for (const [tool, pattern, folders] of BESIDE) {
    const parent = pattern.exec(path)?.[1];
    if (parent !== undefined) for (const folder of folders) roots.set(`${parent}${folder}`, tool);
  }
}

const NAMED_AFTER_INFRASTRUCTURE = /infra|pulumi|cdk|iac|platform/i;

/**
 * Projects of one tool below the same top-level folder often share code beside them. Their common parent becomes a root
 * too, unless it is a top-level folder whose name does not suggest infrastructure.
 */
function addLibraryRoots(roots: Map<string, Tool>, tool: Tool): void {
  const projects = [...roots].flatMap(([folder, found]) => (found === tool ? [folder.split('/')] : []));
  for (const together of groupBy(projects, ([top]) => top).values()) {
    const common = commonFolder(together);
    const suggestsInfrastructure = common.includes('/') || NAMED_AFTER_INFRASTRUCTURE.test(common);
    if (together.length > 1 && common !== '' && suggestsInfrastructure && !roots.has(common)) roots.set(common, tool);
  }
}

function commonFolder([first = [], ...others]: readonly (readonly string[])[]): string {
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  return first.slice(0, end === -1 ? first.length : end).join('/');
}
