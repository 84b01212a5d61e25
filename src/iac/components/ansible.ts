import { groupBy } from '../../history/group.ts';
import { directoryOf, nameOf, pathIn, resolvePath, stemOf } from '../../history/paths.ts';
import { hasPlaceholder } from '../go-template.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree } from './candidate.ts';
import { isPartPlace } from './environments.ts';
import { isOneOff } from './one-off.ts';
import type { PlaybookSign } from './signs.ts';

/** Steps that an operator runs when they are needed. */
const BY_HAND = /(^|\/)(manual|ad-?hoc|one-?offs?)\//;
/** A playbook with more plays than this delivers many services: its roles are the components. */
const MANY_PLAYS = 4;
/** `nginx-0-initialize`, `nginx-1-configure`: steps of setting up one thing. */
const STEP = /^(?<subject>.*[^-_])[-_]+\d{1,2}[a-z]?[-_]/;
/** A playbook that is called so is named by its folder, at the root by the repository. */
const USUAL = new Set(['site', 'main', 'playbook', 'deploy', 'index']);

/** Playbooks that keep something running, and the roles of a playbook that goes over a whole site. */
export function ansibleCandidates(tree: SignedTree): readonly Candidate[] {
  const playbooks = placed(tree, 'playbook').filter(({ path }) => !isPartPlace(path) && !isHandedOut(path));
  const steps = groupBy(playbooks, ({ path }) => subjectOf(path));
  return playbooks.flatMap((playbook) => {
    const { path, directory, sign } = playbook;
    const isStep = (steps.get(subjectOf(path))?.length ?? 0) > 1;
    if (sign.plays.length === 0 || isOneOff(path) || BY_HAND.test(path)) return [];
    const roles = [...new Set(sign.plays.flat())].flatMap((role) => roleDirectory(role, directory, tree));
    if (sign.plays.length > MANY_PLAYS && roles.length > MANY_PLAYS) {
      return roles.filter((role) => !isOneOff(role)).map((role) => roleCandidate(role, playbook));
    }
    const own = [path, ...roles.filter((role) => stemOf(role) === stemOf(path))];
    const place = isStep ? subjectOf(path) : pathIn(directory, stemOf(path));
    if (!USUAL.has(stemOf(path))) return [candidate('playbook', path, place, { name: nameOf(place), paths: own })];
    return [candidate('playbook', path, directory, { paths: directory === '' ? [''] : own })];
  });
}

/** What a playbook is a step of, as a place beside it; itself, if it is none. */
function subjectOf(path: string): string {
  const stem = stemOf(path);
  return pathIn(directoryOf(path), STEP.exec(stem)?.groups?.['subject'] ?? stem);
}

/** Part of a role, or a file that another tool hands out. */
function isHandedOut(path: string): boolean {
  return /(^|\/)files\/|(^|\/)roles\/[^/]+\/(tasks|handlers|tests|molecule|defaults|vars|meta|files|templates)\//.test(
    path,
  );
}

function roleDirectory(role: string, directory: string, tree: SignedTree): readonly string[] {
  if (hasPlaceholder(role)) return [];
  const places = [directory, directoryOf(directory), ''].map((base) => resolvePath(base, `roles/${role}`) ?? '');
  const found = places.find((place) => place !== '' && tree.directories.has(place));
  return found === undefined ? [] : [found];
}

function roleCandidate(role: string, { path }: Placed<PlaybookSign>): Candidate {
  return candidate('service', path, role, { paths: [role] });
}
