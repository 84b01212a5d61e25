import { directoryOf, isInside, resolvePath, stemOf } from '../../history/paths.ts';
import { type Candidate, candidate, placed, type SignedTree, tierBy } from './candidate.ts';
import { isPartPlace } from './environments.ts';
import { isOneOff } from './one-off.ts';

/** What people listed by hand: Backstage entities and the service groups of a rollout's topology. */
export function listedCandidates(tree: SignedTree): readonly Candidate[] {
  return [...entities(tree), ...serviceGroups(tree)];
}

function entities(tree: SignedTree): readonly Candidate[] {
  return placed(tree, 'catalog')
    .filter(({ path }) => !isPartPlace(path))
    .map(({ path, directory, sign }) => {
      const place = pathInSource(sign.source) ?? directory;
      const docs = sign.docs === null ? null : resolvePath(directory, sign.docs);
      return candidate('service', path, place, {
        name: sign.name,
        paths: docs === null || isInside(place, docs) ? [place] : [place, docs],
        listed: true,
        ...tierBy('catalog', sign.tier),
        owner: sign.owner,
        runbooks: sign.runbooks,
      });
    });
}

/** `url:https://host/owner/name/tree/main/services/a/` → `services/a`. */
function pathInSource(source: string | null): string | null {
  const [, after] = (source ?? '').split(/\/(?:tree|blob)\//);
  const path = after?.split('/').slice(1).filter(Boolean).join('/');
  return path === undefined || path === '' ? null : path;
}

function serviceGroups(tree: SignedTree): readonly Candidate[] {
  const lists = placed(tree, 'service-list').filter(({ path }) => !isPartPlace(path));
  return lists.flatMap(({ path, directory, sign }) => {
    const common = commonPrefix(sign.services.map(({ name }) => name));
    return sign.services.flatMap((service) => {
      const pipeline = resolvePath(directory, service.path);
      if (pipeline === null || pipeline === '' || isOneOff(pipeline)) return [];
      const name = service.name.slice(common.length).toLowerCase() || service.name;
      // A folder with several pipelines holds several groups: each is its pipeline.
      const isShared = sign.services.some((other) => other !== service && sameFolder(other.path, service.path));
      const place = isShared ? `${directoryOf(pipeline)}/${stemOf(pipeline)}` : directoryOf(pipeline);
      return [
        candidate('service', path, place || name, {
          name,
          listed: true,
          paths: [isShared ? pipeline : directoryOf(pipeline)],
        }),
      ];
    });
  });
}

function sameFolder(a: string, b: string): boolean {
  return directoryOf(a) === directoryOf(b);
}

/** The dotted words that all names begin with: `Example.Platform.` */
function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = first.split('.').slice(0, -1);
  while (words.length > 0 && !others.every((name) => name.startsWith(`${words.join('.')}.`))) words.pop();
  return words.length === 0 || others.length === 0 ? '' : `${words.join('.')}.`;
}
