import { directoryName, fileStem, isInside, resolvePath } from '../../lib/paths.ts';
import { isOneOff } from './one-off.ts';
import { placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/** Components that people listed by hand: Backstage entities and the service groups of a rollout topology. */
export function listedSightings(tree: TreeFacts): readonly Sighting[] {
  return [...entities(tree), ...serviceGroups(tree)];
}

function entities(tree: TreeFacts): readonly Sighting[] {
  return placed(tree, 'catalog')
    .filter(({ path }) => !isInSupportFolder(path))
    .map(({ path, directory, fact }) => {
      const place = pathInSource(fact.source) ?? directory;
      const docs = fact.docs === null ? null : resolvePath(directory, fact.docs);
      return sighting('service', path, place, {
        name: fact.name,
        paths: docs === null || isInside(place, docs) ? [place] : [place, docs],
        listed: true,
        ...tierBy('catalog', fact.tier),
        owner: fact.owner,
        runbooks: fact.runbooks,
      });
    });
}

/** Path in a source location: `url:https://host/owner/name/tree/main/services/a/` → `services/a`. */
function pathInSource(source: string | null): string | null {
  const [, after] = (source ?? '').split(/\/(?:tree|blob)\//);
  const path = after?.split('/').slice(1).filter(Boolean).join('/');
  return path === undefined || path === '' ? null : path;
}

function serviceGroups(tree: TreeFacts): readonly Sighting[] {
  const lists = placed(tree, 'service-list').filter(({ path }) => !isInSupportFolder(path));
  return lists.flatMap(({ path, directory, fact }) => {
    const common = commonPrefix(fact.services.map(({ name }) => name));
    return fact.services.flatMap((service) => {
      const pipeline = resolvePath(directory, service.path);
      if (pipeline === null || pipeline === '' || isOneOff(pipeline)) return [];
      const name = service.name.slice(common.length).toLowerCase() || service.name;
      // If several groups have their pipelines in one folder, the pipeline file is the path, not the folder.
      const isShared = fact.services.some((other) => other !== service && sameFolder(other.path, service.path));
      const place = isShared ? `${directoryName(pipeline)}/${fileStem(pipeline)}` : directoryName(pipeline);
      return [
        sighting('service', path, place || name, {
          name,
          listed: true,
          paths: [isShared ? pipeline : directoryName(pipeline)],
        }),
      ];
    });
  });
}

function sameFolder(a: string, b: string): boolean {
  return directoryName(a) === directoryName(b);
}

/** The longest dotted prefix that all names share: `Example.Platform.` */
function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = first.split('.').slice(0, -1);
  while (words.length > 0 && !others.every((name) => name.startsWith(`${words.join('.')}.`))) words.pop();
  return words.length === 0 || others.length === 0 ? '' : `${words.join('.')}.`;
}
