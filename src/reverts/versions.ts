/** Versions of at most this many characters are compared; longer ones are ids. */
const MAX_LENGTH = 40;

/**
 * Compares two versions: negative if `one` is older, positive if newer, 0 if equal. `null`: they cannot be ordered
 * (ids, different numbers of parts, different words). Not limited to semantic versioning: any parts separated by `.`,
 * `_`, `+` or `-`.
 */
export function compareVersions(one: string, other: string): number | null {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === null || b === null || a.length !== b.length) return null;
  for (const [index, part] of a.entries()) {
    const against = b[index] ?? '';
    if (part === against) continue;
    const difference = Number(part) - Number(against);
    return Number.isNaN(difference) ? null : Math.sign(difference);
  }
  return 0;
}

function partsOf(version: string): string[] | null {
  if (version.length > MAX_LENGTH || !/^v?\d/i.test(version) || version.includes(' ')) return null;
  return version.replace(/^v/i, '').split(/[._+-]/);
}
