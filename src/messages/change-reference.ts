/** A reference to a change in a text that somebody wrote. */
export interface ChangeReference {
  /** The reference as written. Without a number it is a commit id, full or short, or Gerrit's `Change-Id`. */
  readonly text: string;
  /** Number of a pull, merge or change request; `null`: the reference is an id. */
  readonly number: number | null;
  /** Repository of the number: `owner/name`, in links also with host and groups before it; `null`: not named. */
  readonly repository: string | null;
}

// The bounds keep matching linear: 100 characters hold a name on any host, and six segments hold nested groups.
const REFERENCE =
  /\bI[0-9a-f]{8,40}\b|\b[0-9a-f]{7,64}\b|(?<repository>(?:[\w.][\w.-]{0,99}\/){1,5}[\w.][\w.-]{0,99})?(?:(?<!\bAB)[#!]|(?:\/-)?\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;

/** All references in a text: ids, `#12`, `!12`, `PR 12`, `owner/name#12`, links to the usual code hosts. */
export function referencesIn(text: string): ChangeReference[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: written, groups }) => ({
    text: written,
    number: groups?.['number'] === undefined ? null : Number(groups['number']),
    repository: groups?.['repository'] ?? null,
  }));
}

/** Whether a reference names a repository other than `names`. Letter case is ignored. */
export function isForeign({ repository }: ChangeReference, names: readonly string[]): boolean {
  return repository !== null && !isCalled(repository, names);
}

/** Either name may be the longer one: `owner/name` matches `host/group/owner/name`. */
function isCalled(repository: string, names: readonly string[]): boolean {
  const said = `/${repository.toLowerCase()}`;
  const known = names.map((name) => `/${name.toLowerCase()}`);
  return known.some((name) => said.endsWith(name) || name.endsWith(said));
}

/** The names with an owner. Only `owner/name` identifies a repository; a bare name is only the clone's folder. */
export function fullNames(names: readonly (string | null | undefined)[]): readonly string[] {
  return names.flatMap((name) => (name?.includes('/') ? [name] : []));
}
