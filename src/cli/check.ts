import { listTree } from '../collect/git/tree.ts';
import type { Config } from '../config/schema.ts';
import { kpis, selectKpis } from '../kpis/index.ts';
import { matchesOf } from './matches.ts';
import { type Shell, writeLines } from './shell.ts';
import { openSource, type SourceOptions } from './source.ts';

/** Prints whether the configuration is valid and what each entry matches. Mistakes in it lead to exit code 1. */
export async function runCheck(dir: string, options: SourceOptions, shell: Shell): Promise<void> {
  const source = await openSource(dir, { ...options, treeOnly: true }, shell);
  try {
    const { repository, tip, branch, config, configFile } = source.request;
    const files = (await listTree(repository, tip)).map(({ path }) => path);
    const first = configFile === null ? 'There is no configuration: the defaults hold.' : `${configFile} is valid.`;
    const lines = [first, ...kpiLines(config), ...matchLines(config, files, branch)];
    writeLines(shell.stdout, lines);
  } finally {
    await source.close();
  }
}

function kpiLines(config: Config): string[] {
  const chosen = selectKpis(config.kpis).map(({ id }) => id);
  const left = kpis.map(({ id }) => id).filter((id) => !chosen.includes(id));
  return [`KPIs: ${chosen.join(', ')}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`];
}

function matchLines(config: Config, files: readonly string[], branch: string): string[] {
  const matches = matchesOf(config, files);
  if (matches.length === 0) return [];
  const empty = matches.filter((match) => match.files === 0).length;
  return [
    `What each entry matches in the ${files.length} files at the head of ${branch}:`,
    ...matches.map(({ key, glob, files: count, example }) => `  ${key}: ${glob} matches ${wordsFor(count, example)}`),
    ...(empty === 0
      ? []
      : [`${empty === 1 ? 'One entry matches' : `${empty} entries match`} nothing: a typo, or a deleted file?`]),
  ];
}

function wordsFor(count: number, example: string | null): string {
  if (example === null) return 'NOTHING';
  return count === 1 ? example : `${count} files, such as ${example}`;
}
