/** Whether a label is one of some names, whatever the letter case: GitHub tells none apart by it. */
export function labelTest(names: readonly string[]): (label: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (label) => known.has(label.toLowerCase());
}
