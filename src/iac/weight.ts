import type { Config } from '../config/schema.ts';
import type { FileChange } from '../history/change.ts';
import type { RiskClass, Weight } from '../history/weight.ts';
import { authorship } from './handwritten.ts';
import { riskOfFiles } from './risk.ts';

/**
 * Size × risk. Size is 1…4 by the lines that a person wrote, so that a larger change never pays more than a few small
 * ones; risk is 1 plus a step for each class of blast radius that its infrastructure files touch, capped.
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
  return files.reduce((sum, { path, content, sign }) => {
    if (content === null || sign === 'generated' || authorship(path) !== 'written') return sum;
    return sum + content.addedCount + content.removedCount;
  }, 0);
}
