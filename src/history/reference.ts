/** A change as somebody's text calls it. */
export interface Reference {
  /** As it is written. Where there is no number it is an id: of a commit, full or short, or Gerrit's `Change-Id`. */
  readonly text: string;
  /** Number of a pull, merge or change request. */
  readonly number: number | null;
  /** Whose number it is, as far as that is said: `owner/name`, in a link with host and groups before it. */
  readonly repository: string | null;
}

// Bounds keep it linear: one segment is as long as a name on any host, and groups nest only so deep.
const REFERENCE =
  /\bI[0-9a-f]{8,40}\b|\b[0-9a-f]{7,64}\b|(?<repository>(?:[\w.][\w.-]{0,99}\/){1,5}[\w.][\w.-]{0,99})?(?:[#!]|(?:\/-)?\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;

/** All references in a text: ids, `#12`, `!12`, `PR 12`, `owner/name#12`, links of the usual hosts. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: written, groups }) => ({
    text: written,
    number: groups?.['number'] === undefined ? null : Number(groups['number']),
    repository: groups?.['repository'] ?? null,
  }));
}

/** Whether it is said to be of a repository that has none of those names, in any letter case. */
export function isForeign({ repository }: Reference, names: readonly string[]): boolean {
  return repository !== null && !isCalled(repository, names);
}

/** Either may say more of where the repository lies. */
function isCalled(repository: string, names: readonly string[]): boolean {
  const said = `/${repository.toLowerCase()}`;
  const known = names.map((name) => `/${name.toLowerCase()}`);
  return known.some((name) => said.endsWith(name) || name.endsWith(said));
}

/** Those that tell a repository from others: one without an owner is only a clone's folder. */
export function fullNames(names: readonly (string | null | undefined)[]): readonly string[] {
  return names.flatMap((name) => (name?.includes('/') ? [name] : []));
}
