import type { Evidence } from '../history/reading.ts';
import type { JudgedChange } from '../history/revert.ts';

/** A change as evidence: its title first, then what it shows. */
export function changeEvidence({ sha, number, title }: JudgedChange, shows: string): Evidence {
  return { sha, ...(number === null ? {} : { number }), note: `${title}: ${shows}` };
}
