import { UserError } from '../errors.ts';

/** One mistake in a configuration file. Lines and columns count from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** At most this many mistakes are reported: nobody reads more at once, and a stranger's file may hold any number. */
export const MOST_MISTAKES = 50;

/** Thrown for an invalid configuration. Holds its mistakes, at most `MOST_MISTAKES`. */
export class ConfigError extends UserError {
  override readonly name: string = 'ConfigError';
  readonly file: string;
  readonly mistakes: readonly Mistake[];

  constructor(file: string, mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ line, column, message }) => `  line ${line}, column ${column}: ${message}`);
    const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
    const most = mistakes.length < MOST_MISTAKES ? '' : 'at least ';
    super(`${file} has ${most}${count}:\n${lines.join('\n')}`, {
      remedy:
        'Correct it: docs/configuration.md of Infra KPIs lists every key, and `infra-kpis check` tries the file alone.',
    });
    this.file = file;
    this.mistakes = mistakes;
  }
}
