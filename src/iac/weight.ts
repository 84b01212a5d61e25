import type { Config } from '../config/schema.ts';
import type { FileChange } from '../history/change.ts';
import type { RiskClass, Weight } from '../history/weight.ts';
import { authorship } from './authorship.ts';
import { isGenerated } from './content-kind.ts';
import { riskOfFiles } from './risk.ts';

/**
 * Weight of a change: size × risk, without a unit. Size is 1…4 by the lines that a person wrote, so a large change
 * never weighs more than a few small ones. Risk is 1 plus `weights.risk` for each risk class that its infrastructure
 * files touch, at most `weights.max-risk`.
 */
export function weigh(
  files: readonly FileChange[],
  infraFiles: readonly FileChange[],
  weights: Config['weights'],
  configured: (path: string) => readonly RiskClass[],
): Weight {
  const lines = writtenLines(files);
  const size = 1 + weights.size.filter((limit) => lines > limit).length;
  const riskClasses = riskOfFiles(infraFiles, configured);
  const risk = Math.min(1 + weights.risk * riskClasses.length, weights['max-risk']);
  return { lines, size, riskClasses, risk, weight: size * risk };
}

function writtenLines(files: readonly FileChange[]): number {
  return files.reduce((sum, { path, content, contentKind }) => {
    if (content === null || isGenerated(contentKind) || authorship(path) !== 'written') return sum;
    return sum + content.addedCount + content.removedCount;
  }, 0);
}
