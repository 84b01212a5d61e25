import { groupBy } from '../../lib/group.ts';
import { directoryName, fileName, fileStem, pathIn, resolvePath } from '../../lib/paths.ts';
import { isHandedOut } from './ansible.ts';
import type { ComposeFact } from './facts.ts';
import { namingSegments } from './naming-segments.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

type ComposeFile = Placed<ComposeFact>;

/** The Compose files of one place: a file, its overrides, its parts. */
interface Stack {
  readonly place: string;
  readonly directory: string;
  readonly files: readonly ComposeFile[];
}

/** A folder with at least this many stacks that keep running holds nothing else, so all Compose files in it are stacks. */
const MANY_STACKS = 3;

/**
 * Stacks of Docker Compose and Swarm, one for each directory. A stack is meant to keep running: a service has a restart
 * policy or is scheduled by Swarm, and at most half of the services are built here, without a program's source beside
 * them. Anything else starts a program for its developers or its tests, unless it is in a folder of many stacks.
 */
export function composeSightings(tree: TreeFacts): readonly Sighting[] {
  const files = placed(tree, 'compose').filter(({ path }) => !isAside(path));
  const extended = new Set(files.flatMap(extendedFiles));
  const stacks = stacksOf(files.filter(({ path }) => !extended.has(path)));
  const lasting = stacks.filter((stack) => isLasting(stack) && !isSource(stack, tree));
  const neighbours = groupBy(lasting, ({ place }) => directoryName(place));
  const isAmongMany = ({ place }: Stack) => (neighbours.get(directoryName(place))?.length ?? 0) >= MANY_STACKS;
  const kept = stacks.filter((stack) => isAmongMany(stack) || (lasting.includes(stack) && isPulled(stack)));
  return withoutRehearsals(kept).map(stackSighting);
}

/** Parts of file names and names of folders of files that developers and tests use. */
const REHEARSAL = new Set('dev develop development test tests testing ci local debug e2e sandbox'.split(' '));

/**
 * Whether a file is no stack of its own: in a folder of samples, tests or templates, in a hidden folder, handed out by
 * Ansible, or by its name for development or tests.
 */
function isAside(path: string): boolean {
  const isHidden = /(^|\/)\./.test(path);
  const words = fileName(path).toLowerCase().split(/[-_.]/);
  return isHidden || isInSupportFolder(path) || isHandedOut(path) || words.some((word) => REHEARSAL.has(word));
}

function extendedFiles({ directory, fact }: ComposeFile): readonly string[] {
  return fact.extended.flatMap((file) => resolvePath(directory, file) ?? []);
}

/** File names that Compose and Swarm use. A file of another name in a folder of stacks is a stack of its own. */
const USUAL = /^(?:docker-)?(?:compose|stack)(?:[._-].*)?\.ya?ml(?:\.j2)?$/i;
const OVERRIDE = /[._-]override[._-]/i;
const FOLDER_OF_STACKS = /(^|\/)(?:stacks?|swarm|compose|docker(?:-compose|-swarm)?)\//i;

function stacksOf(files: readonly ComposeFile[]): readonly Stack[] {
  const isOfStack = ({ path, fact }: ComposeFile) =>
    USUAL.test(fileName(path)) || (FOLDER_OF_STACKS.test(path) && fact.lasting && fact.builds === 0);
  const byPlace = groupBy(files.filter(isOfStack), ({ path, directory }) =>
    USUAL.test(fileName(path)) ? directory : pathIn(directory, fileStem(path)),
  );
  return [...byPlace]
    .filter(([, together]) => together.some(({ path }) => !OVERRIDE.test(fileName(path))))
    .map(([place, together]) => ({ place: wholeOf(place), directory: together[0]?.directory ?? '', files: together }));
}

/** Folders at the end of a path that only say how the folder above is delivered. */
const LAYOUT = new Set(
  'docker compose docker-compose swarm stack stacks build containers deploy deployment'.split(' '),
);

/** A place without such folders: `apps/shop/docker` → `apps/shop`, `docker` → the root. */
function wholeOf(place: string): string {
  return LAYOUT.has(fileName(place).toLowerCase()) ? wholeOf(directoryName(place)) : place;
}

function isLasting({ files }: Stack): boolean {
  return files.some(({ fact }) => fact.lasting);
}

function isPulled({ files }: Stack): boolean {
  const count = (key: 'pulls' | 'builds') => files.reduce((sum, { fact }) => sum + fact[key], 0);
  return count('pulls') > 0 && count('pulls') >= count('builds');
}

/** Files that the folder of a program has. A `Dockerfile` alone is none: many stacks build an image of their own. */
const OF_PROGRAMS = [
  ...['package.json', 'pyproject.toml', 'requirements.txt', 'setup.py', 'manage.py', 'go.mod', 'Cargo.toml'],
  ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'build.sbt', 'Gemfile', 'composer.json', 'mix.exs'],
];

function isSource({ place, directory }: Stack, tree: TreeFacts): boolean {
  return [place, directory].some((folder) => OF_PROGRAMS.some((name) => tree.has(pathIn(folder, name))));
}

/** Drops stacks in folders for development or tests, unless the same stack has another environment. */
function withoutRehearsals(stacks: readonly Stack[]): readonly Stack[] {
  const isRehearsal = ({ directory }: Stack) => directory.split('/').some((word) => REHEARSAL.has(word.toLowerCase()));
  const identityOf = ({ place }: Stack) => namingSegments(place).join('/');
  const lived = new Set(stacks.filter((stack) => !isRehearsal(stack)).map(identityOf));
  return stacks.filter((stack) => !isRehearsal(stack) || lived.has(identityOf(stack)));
}

function stackSighting({ place, directory, files }: Stack): Sighting {
  const [first] = files.toSorted((a, b) => a.path.length - b.path.length);
  const isFile = files.every(({ path }) => !USUAL.test(fileName(path)));
  const paths = isFile ? files.map(({ path }) => path) : [place === '' ? '' : directory];
  const name = place === '' ? (first?.fact.name ?? null) : null;
  return sighting('compose-stack', first?.path ?? directory, place, { name, paths });
}
