import { groupBy } from '../../lib/group.ts';
import { directoryName, fileName, fileStem, pathIn, resolvePath } from '../../lib/paths.ts';
import { hasPlaceholder } from '../go-template.ts';
import type { PlaybookFact } from './facts.ts';
import { isOneOff } from './one-off.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/** Playbooks that Packer runs while it builds an image. */
const BUILDS_IMAGES = /(^|\/)packer\//i;

/** Folders of playbooks that an operator runs by hand when needed. */
const BY_HAND = /(^|\/)(manual|ad-?hoc|one-?offs?)\//;
/** A playbook with more plays, and more roles, than this delivers many services: its roles are the components. */
const MANY_PLAYS = 4;
/** Name of one step of a numbered series about one subject: `nginx-0-initialize`, `nginx-1-configure`. */
const STEP = /^(?<subject>.*[^-_])[-_]+\d{1,2}[a-z]?[-_]/;
/** Common file names of playbooks. Such a playbook takes the name of its folder or, in the root, of the repository. */
const USUAL = new Set(['site', 'main', 'playbook', 'deploy', 'index']);

/** Playbooks that deliver something that keeps running, or the roles of a playbook that delivers a whole site. */
export function ansibleSightings(tree: TreeFacts): readonly Sighting[] {
  const playbooks = placed(tree, 'playbook').filter(({ path }) => !isInSupportFolder(path) && !isHandedOut(path));
  const steps = groupBy(playbooks, ({ path }) => seriesOf(path));
  return playbooks.flatMap((playbook) => {
    const { path, directory, fact } = playbook;
    const isStep = (steps.get(seriesOf(path))?.length ?? 0) > 1;
    if (fact.plays.length === 0 || isOneOff(path) || BY_HAND.test(path) || BUILDS_IMAGES.test(path)) return [];
    const roles = [...new Set(fact.plays.flat())].flatMap((role) => roleDirectory(role, directory, tree));
    if (fact.plays.length > MANY_PLAYS && roles.length > MANY_PLAYS) {
      return roles.filter((role) => !isOneOff(role)).map((role) => roleSighting(role, playbook));
    }
    const own = [path, ...roles.filter((role) => fileStem(role) === fileStem(path))];
    const place = isStep ? seriesOf(path) : pathIn(directory, fileStem(path));
    if (!USUAL.has(fileStem(path))) return [sighting('playbook', path, place, { name: fileName(place), paths: own })];
    return [sighting('playbook', path, directory, { paths: directory === '' ? [''] : own })];
  });
}

/** Path of the subject that a playbook is a step of; for any other playbook, its own path without the extension. */
function seriesOf(path: string): string {
  const stem = fileStem(path);
  return pathIn(directoryName(path), STEP.exec(stem)?.groups?.['subject'] ?? stem);
}

/** Whether a file belongs to a role, or is in a `files` folder and is only copied to hosts. */
export function isHandedOut(path: string): boolean {
  return /(^|\/)files\/|(^|\/)roles\/[^/]+\/(tasks|handlers|tests|molecule|defaults|vars|meta|files|templates)\//.test(
    path,
  );
}

function roleDirectory(role: string, directory: string, tree: TreeFacts): readonly string[] {
  if (hasPlaceholder(role)) return [];
  const places = [directory, directoryName(directory), ''].map((base) => resolvePath(base, `roles/${role}`) ?? '');
  const found = places.find((place) => place !== '' && tree.hasDirectory(place));
  return found === undefined ? [] : [found];
}

function roleSighting(role: string, { path }: Placed<PlaybookFact>): Sighting {
  return sighting('service', path, role, { paths: [role] });
}
