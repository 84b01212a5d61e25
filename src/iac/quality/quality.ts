import type { CheckTally, QualityFacts } from '../../history/quality.ts';
import { groupBy } from '../../lib/group.ts';
import { directoryName, fileName, resolvePath } from '../../lib/paths.ts';
import { someOf } from '../../lib/phrasing.ts';
import { isCode } from './checked-files.ts';
import { copiesAmong } from './copies.ts';
import type { QualityFile, QualityTree } from './facts.ts';
import { pins } from './pinned.ts';
import { tally } from './tally.ts';

/**
 * Returns a function that evaluates one week's tree. Whether a path is checked is decided once and cached over the
 * weeks. `isOurs`: whether the configuration includes a path.
 */
export function qualityReader(isOurs: (path: string) => boolean): (tree: QualityTree) => QualityFacts {
  const known = new Map<string, boolean>();
  return (tree) => {
    const files: QualityFile[] = [];
    for (const [path, blob] of tree.blobs) {
      const isHeld = known.get(path) ?? (isCode(path) && isOurs(path));
      known.set(path, isHeld);
      if (isHeld) files.push({ path, blob, directory: directoryName(path), facts: tree.factsOf(path) });
    }
    return qualityOf(files, tree);
  };
}

/** Combines the facts of all checked files of a tree. */
function qualityOf(files: readonly QualityFile[], tree: QualityTree): QualityFacts {
  const modules = modulesOf(files);
  return {
    modules: joined(documented(modules, tree), describedCharts(files)),
    pins: pins(files, new Set(modules.keys()), tree),
    reuse: reuse(modules, files),
    exceptions: files.flatMap(({ path, facts }) => (facts?.exceptions ?? []).map((one) => ({ path, ...one }))),
  };
}

type Modules = ReadonlyMap<string, readonly QualityFile[]>;

/**
 * Files of each module, by its place. A module is a Terraform directory or Bicep file that something in the tree calls,
 * or a Terraform directory below a `modules` folder without its own backend or provider.
 */
function modulesOf(files: readonly QualityFile[]): Modules {
  const called = new Set(
    files.flatMap(({ directory, facts }) => (facts?.calls ?? []).map((call) => resolvePath(directory, call))),
  );
  const modules = groupBy(
    files.filter(({ path }) => isTerraform(path) || called.has(path)),
    ({ path, directory }) => (isTerraform(path) ? directory : path),
  );
  const isModule = (place: string, members: readonly QualityFile[]) =>
    called.has(place) || (isLibrary(place) && !members.some(({ facts }) => facts?.root));
  return new Map([...modules].filter(([place, members]) => isModule(place, members)));
}

function isTerraform(path: string): boolean {
  return path.endsWith('.tf') || path.endsWith('.tofu');
}

function isLibrary(directory: string): boolean {
  return directory
    .split('/')
    .slice(0, -1)
    .some((folder) => folder === 'modules');
}

/**
 * Documented modules: every input and output has a description and, for Terraform, there is a README in the directory.
 */
function documented(modules: Modules, tree: QualityTree): CheckTally {
  const read = new Set([...tree.blobs.keys()].filter(isReadme).map(directoryName));
  return tally([...modules], ([place, members]) => {
    const names = members.flatMap(({ facts }) => facts?.undescribed ?? []);
    const lacks = [
      ...(place.endsWith('.bicep') || read.has(place) ? [] : ['a README']),
      ...(names.length === 0 ? [] : [`a description of ${someOf(names, 3)}`]),
    ];
    return lacks.length === 0 ? null : { path: place, note: `module lacks ${lacks.join(' and ')}` };
  });
}

function isReadme(path: string): boolean {
  return fileName(path).toLowerCase().startsWith('readme');
}

function describedCharts(files: readonly QualityFile[]): CheckTally {
  const charts = files.filter(({ facts }) => (facts?.chartDescribed ?? null) !== null);
  return tally(charts, ({ path, facts }) =>
    facts?.chartDescribed ? null : { path, note: 'chart lacks a description' },
  );
}

function reuse(modules: Modules, files: readonly QualityFile[]): CheckTally {
  const originals = copiesAmong(files.filter(({ path }) => isTerraform(path)));
  const directories = [...modules.keys()].filter((place) => !place.endsWith('.bicep'));
  return tally(directories, (place) => {
    const original = originals.get(place);
    return original === undefined ? null : { path: place, note: `module is a copy of ${original}` };
  });
}

function joined(one: CheckTally, other: CheckTally): CheckTally {
  return {
    passed: one.passed + other.passed,
    total: one.total + other.total,
    shortfalls: [...one.shortfalls, ...other.shortfalls],
  };
}
