import type { JudgedChange } from '../history/judged-change.ts';
import type { Evidence } from '../history/reading.ts';
import { plural } from '../lib/phrasing.ts';

/** A change as evidence, with the note `title: shows`. */
export function changeEvidence({ sha, number, title }: JudgedChange, shows: string): Evidence {
  return { sha, ...(number === null ? {} : { number }), note: `${title}: ${shows}` };
}

const HEAVIEST = 3;

/** The three changes of the greatest weight as evidence, each with the factors of its weight. */
export function heaviest(changes: readonly JudgedChange[]): Evidence[] {
  return changes
    .toSorted((one, other) => other.weight.weight - one.weight.weight || one.position - other.position)
    .slice(0, HEAVIEST)
    .map((change) => changeEvidence(change, whyHeavy(change)));
}

/** `weight 6 = size 3 (240 lines) × risk 2 (identity, network)` */
function whyHeavy({ weight: { weight, size, lines, risk, riskClasses } }: JudgedChange): string {
  const classes = riskClasses.length === 0 ? 'no risk class' : riskClasses.join(', ');
  return `weight ${weight} = size ${size} (${plural(lines, 'line')}) × risk ${risk} (${classes})`;
}
