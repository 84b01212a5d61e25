import type { Config } from '../config/schema.ts';
import type { Change, FileChange } from '../history/change.ts';
import { plural } from '../lib/phrasing.ts';
import { authorship } from './authorship.ts';
import { isGenerated } from './content-kind.ts';
import type { ProjectRoots } from './project-roots.ts';
import { configuredRisk, riskOfFiles } from './risk.ts';
import { scopeOf } from './scope.ts';

/** At most this many files are listed. */
const SHOWN = 20;

/**
 * Explains why a change is or is not infrastructure, and how its weight is computed: lines of plain, unescaped text.
 */
export function explainWeight(change: Change, config: Config, roots: ProjectRoots): string[] {
  const toolOf = scopeOf(config, roots);
  const configured = configuredRisk(config.weights.classes);
  const tooled = change.files.map((file) => ({ file, tool: toolOf(file) }));
  const infraFirst = tooled.toSorted((one, other) => Number(one.tool === null) - Number(other.tool === null));
  const files = infraFirst.map(({ file, tool }) => {
    const risks = tool === null ? [] : riskOfFiles([file], configured);
    return `  ${file.path}: ${[tool ?? 'no infrastructure', linesOf(file), ...risks].join(', ')}`;
  });
  return [
    `${change.infra ? `It is infrastructure (${change.tools.join(', ')})` : 'It is not an infrastructure change'}, the work of ${change.machine ? 'a machine' : 'a person'}.`,
    `Its weight is ${weightOf(change)}.`,
    `It touched ${plural(change.files.length, 'file')}:`,
    ...files.slice(0, SHOWN),
    ...(files.length > SHOWN ? [`  and ${files.length - SHOWN} more`] : []),
  ];
}

function weightOf({ weight }: Change): string {
  const { lines, size, risk, riskClasses } = weight;
  const classes = riskClasses.length === 0 ? 'no class of blast radius' : riskClasses.join(', ');
  return `${weight.weight}: size ${size} (${plural(lines, 'line')} that a person wrote) × risk ${risk} (${classes})`;
}

function linesOf({ path, content, contentKind, before, after }: FileChange): string {
  const kind = authorship(path);
  if (kind !== 'written') return kind === 'doc' ? 'documentation' : kind;
  if (content === null) return before === after ? 'unchanged' : 'contents not compared';
  return `+${content.addedCount} −${content.removedCount}${isGenerated(contentKind) ? ', generated' : ''}`;
}
