/** Whether a label is one of some names. Letter case is ignored, as GitHub does. */
export function labelTest(names: readonly string[]): (label: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (label) => known.has(label.toLowerCase());
}
