import { groupBy } from '../../history/group.ts';
import { directoryOf, nameOf, resolvePath } from '../../history/paths.ts';
import type { QualityFacts, QualityPart } from '../../history/quality.ts';
import { someOf } from '../../words.ts';
import { isCode } from './code.ts';
import { copiesAmong } from './copies.ts';
import type { QualityFile, QualityTree } from './facts.ts';
import { part } from './part.ts';
import { pins } from './pinned.ts';

/** Reads quality week by week; what a path is, is decided once. `isOurs`: what configuration leaves in. */
export function qualityReader(isOurs: (path: string) => boolean): (tree: QualityTree) => QualityFacts {
  const known = new Map<string, boolean>();
  return (tree) => {
    const files: QualityFile[] = [];
    for (const [path, blob] of tree.blobs) {
      const isHeld = known.get(path) ?? (isCode(path) && isOurs(path));
      known.set(path, isHeld);
      if (isHeld) files.push({ path, blob, directory: directoryOf(path), facts: tree.factsOf(path) });
    }
    return qualityOf(files, tree);
  };
}

/** Puts the facts of a tree together. */
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
 * Modules by place: Terraform directories and Bicep files that something in the tree calls, and Terraform directories
 * below a `modules` folder without backend or provider of their own.
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

/** A module is documented when every input and output has a description and, for Terraform, a README stands beside it. */
function documented(modules: Modules, tree: QualityTree): QualityPart {
  const read = new Set([...tree.blobs.keys()].filter(isReadme).map(directoryOf));
  return part([...modules], ([place, members]) => {
    const names = members.flatMap(({ facts }) => facts?.undescribed ?? []);
    const lacks = [
      ...(place.endsWith('.bicep') || read.has(place) ? [] : ['a README']),
      ...(names.length === 0 ? [] : [`a description of ${someOf(names, 3)}`]),
    ];
    return lacks.length === 0 ? null : { path: place, note: `module lacks ${lacks.join(' and ')}` };
  });
}

function isReadme(path: string): boolean {
  return nameOf(path).toLowerCase().startsWith('readme');
}

function describedCharts(files: readonly QualityFile[]): QualityPart {
  const charts = files.filter(({ facts }) => (facts?.chartDescribed ?? null) !== null);
  return part(charts, ({ path, facts }) =>
    facts?.chartDescribed ? null : { path, note: 'chart lacks a description' },
  );
}

function reuse(modules: Modules, files: readonly QualityFile[]): QualityPart {
  const originals = copiesAmong(files.filter(({ path }) => isTerraform(path)));
  const directories = [...modules.keys()].filter((place) => !place.endsWith('.bicep'));
  return part(directories, (place) => {
    const original = originals.get(place);
    return original === undefined ? null : { path: place, note: `module is a copy of ${original}` };
  });
}

function joined(one: QualityPart, other: QualityPart): QualityPart {
  return { good: one.good + other.good, all: one.all + other.all, short: [...one.short, ...other.short] };
}
