import type { Config } from '../config/schema.ts';
import { matcher } from '../iac/globs.ts';
import { resolvePath } from '../lib/paths.ts';

/** What one entry of a configuration matches in a tree. */
export interface Match {
  /** Place of the entry in the configuration: `components[payments-db].paths`. */
  readonly key: string;
  readonly glob: string;
  readonly files: number;
  /** The first matching path; `null`: nothing matches. */
  readonly example: string | null;
}

/** Matches every glob and path of a configuration against a tree's files, in the order of the reference page. */
export function matchesOf(config: Config, files: readonly string[]): readonly Match[] {
  const match = (key: string, globs: readonly string[]) => globs.map((glob) => matchOf(key, glob, files));
  return [
    ...match('paths', config.paths),
    ...match('exclude', config.exclude),
    ...config.components.flatMap(({ name, paths, runbook }) => [
      ...match(`components[${name}].paths`, paths),
      ...(runbook === undefined || isAddress(runbook)
        ? []
        : [pathMatch(`components[${name}].runbook`, runbook, files)]),
    ]),
    ...match('tiers.paths', Object.keys(config.tiers.paths)),
    ...match('runbooks.paths', config.runbooks.paths),
    ...Object.entries(config.weights.classes).flatMap(([name, globs]) => match(`weights.classes.${name}`, globs ?? [])),
  ];
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function matchOf(key: string, glob: string, files: readonly string[]): Match {
  const isMatch = matcher([glob.replace(/^\+/, '')]);
  const matched = files.filter((file) => isMatch(file));
  return { key, glob, files: matched.length, example: matched[0] ?? null };
}

function pathMatch(key: string, path: string, files: readonly string[]): Match {
  const isThere = files.includes(resolvePath('', path) ?? '');
  return { key, glob: path, files: isThere ? 1 : 0, example: isThere ? path : null };
}
