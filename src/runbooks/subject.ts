import { directoryName, fileName, fileStem, resolvePath } from '../lib/paths.ts';
import type { ComponentIndex } from './component-index.ts';
import type { GuideFacts } from './guide.ts';
import { isGuidePlace, isNoGuide, isReadme, isRunbookFile } from './guide-place.ts';
import { isAboutAny, sharesWord, wordsOf } from './naming.ts';
import { isOfRepository } from './repository-runbooks.ts';
import type { RunbookTree } from './runbook-tree.ts';
import { resolveTarget } from './targets.ts';

/** Whether a README contains steps: at least two of the four parts of a runbook. */
function hasSteps({ parts }: GuideFacts): boolean {
  return parts.length >= 2;
}

/** Whether a README contains steps and a heading that announces them. */
function isOperating(facts: GuideFacts): boolean {
  return facts.operates && hasSteps(facts);
}

/** Why a guide covers a component that its name or title names. */
export const BY_NAME = 'the name of the runbook';

/** Names of the components that a text is a runbook of, each with the reason. */
export function coveredBy(
  { path, facts }: RunbookTree['guides'][number],
  index: ComponentIndex,
  tree: RunbookTree,
): ReadonlyMap<string, string> {
  const named = facts.services.flatMap((service) => index.named(service) ?? []);
  if (named.length > 0) return new Map(named.map((name) => [name, 'the front matter of the runbook']));
  const isHinted =
    tree.isConfiguredPlace(path) || (isGuidePlace(path, tree.hasPlaybooks) && (!isReadme(path) || hasSteps(facts)));
  const owner = index.ofPath(path);
  const isGuide = isHinted || (isReadme(path) && isOperating(facts) && index.isPlace(directoryName(path)));
  if (!isGuide || isNoGuide(path) || !facts.inForce) return new Map();
  const place = isHinted ? 'its place in the component' : 'a section of the README';
  if (owner !== null && owner !== index.ofPath('')) return new Map([[owner, place]]);
  const covered = isHinted ? coveredByWords({ path, facts }, index, tree) : new Map<string, string>();
  // A guide that names no other component belongs to the component that is the whole repository, or is the only one.
  if (covered.size > 0) return covered;
  if (owner !== null) return new Map([[owner, place]]);
  return index.only !== null && isOfRepository(path)
    ? new Map([[index.only, 'the runbook of the repository']])
    : covered;
}

/** Components that a guide outside of them is about, by its name or title, else its folder; and by its only link. */
function coveredByWords(
  { path, facts }: RunbookTree['guides'][number],
  index: ComponentIndex,
  tree: RunbookTree,
): ReadonlyMap<string, string> {
  const titled = index.inTitles([fileStem(path), facts.title ?? '']);
  const named = titled.length > 0 ? titled : index.inFileName(fileStem(path));
  const about = named.length > 0 ? named : index.inTitles([fileName(directoryName(path))]);
  if (about.length > 0 || isReadme(path)) return because(BY_NAME, about);
  const sections = sectionsOn({ path, facts }, index);
  if (sections.length > 0) return because('a section of the runbook', sections);
  return because('a link in the runbook', mentionedBy({ path, facts }, index, tree));
}

function because(reason: string, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, reason]));
}

/** Components that the headings of a collection are about: a runbook whose file name is of operating in general. */
function sectionsOn({ path, facts }: RunbookTree['guides'][number], index: ComponentIndex): readonly string[] {
  if (!isRunbookFile(path) || !isAboutAny(wordsOf(fileStem(path)))) return [];
  return index.inTitles(facts.sections.map(withoutNumber));
}

/** A heading without its number and what it has in brackets: `4. Rollback DNS (primary)`, `RB-003: DNS`. */
function withoutNumber(heading: string): string {
  return heading.replace(/^(?:[a-z]{1,3}-)?[\d.]+[:.)]?\s/i, '').replaceAll(/\([^()]*\)/g, ' ');
}

/**
 * The component that a guide is about by its links: the only one whose files it links to, by its directory or at least
 * twice. One file of a component is often just an example, unless the guide's name has a word of the component's.
 */
function mentionedBy(
  { path, facts }: RunbookTree['guides'][number],
  index: ComponentIndex,
  tree: RunbookTree,
): readonly string[] {
  const whole = index.ofPath('');
  const places = facts.links.flatMap((link) => placeOf(link, path, index, tree) ?? []);
  const linked = places.flatMap((place) => index.ofPath(place) ?? []).filter((name) => name !== whole);
  const isNamed = linked.some((name) => sharesWord(wordsOf(fileStem(path)), index.wordsOf(name)));
  const isMeant = isNamed || linked.length > 1 || places.some((place) => index.isPlace(place));
  return new Set(linked).size === 1 && isMeant ? linked.slice(0, 1) : [];
}

/** The path in the repository that a link means: a file, or a component's own directory; `null`: neither. */
function placeOf(link: string, from: string, index: ComponentIndex, tree: RunbookTree): string | null {
  const directories = [resolvePath(directoryName(from), link), resolvePath('', link)];
  const own = directories.find((place) => place !== null && place !== '' && index.isPlace(place));
  if (own !== undefined) return own;
  const target = resolveTarget(link, from, tree);
  return target?.kind === 'file' ? target.path : null;
}
