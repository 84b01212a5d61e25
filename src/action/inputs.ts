import { UserError } from '../errors.ts';
import { type Instant, parseInstant } from '../history/instant.ts';
import { nearest } from '../lib/nearest.ts';
import { MOST_MINUTES, MOST_WEEKS, waitMs } from '../limits.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs of the Action. `null`: not given. */
export interface Inputs {
  readonly token: string | null;
  /** Folder of a checkout. */
  readonly path: string | null;
  /** Path of the configuration file in the repository. */
  readonly config: string | null;
  /** Number of the issue to which the report is posted. */
  readonly issue: number | null;
  readonly weeks: number | null;
  readonly asOf: Instant | null;
  /** Nothing is written to GitHub: because the input says so, or because `as-of` replays a past instant. */
  readonly dryRun: boolean;
  /** Longest total wait for GitHub, in milliseconds; `null`: the default. */
  readonly maxWait: number | null;
  /** Ids of the KPIs whose missed target fails the step. */
  readonly failOn: readonly string[];
}

/** Reads the inputs from the environment. */
export function readInputs(
  env: Environment,
  options: { readonly kpis: readonly string[]; readonly now: Instant },
): Inputs {
  const read = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
  const asOf = instantOf(read('as-of'), options.now);
  return {
    token: read('token'),
    path: read('path'),
    config: read('config'),
    issue: wholeNumber('issue', read('issue'), 2 ** 31 - 1),
    weeks: wholeNumber('weeks', read('weeks'), MOST_WEEKS),
    asOf,
    dryRun: truth('dry-run', read('dry-run')) || asOf !== null,
    maxWait: minutes('max-wait', read('max-wait')),
    failOn: idsOf(read('fail-on'), options.kpis),
  };
}

function instantOf(text: string | null, now: Instant): Instant | null {
  if (text === null) return null;
  const instant = parseInstant(text);
  if (instant === null) {
    throw bad('as-of', text, 'Write a day such as `2026-08-24`, or an instant such as `2026-08-24T05:17:00Z`.');
  }
  if (instant > now) throw bad('as-of', text, 'Choose an instant that has passed.');
  return instant;
}

function wholeNumber(name: string, text: string | null, most: number): number | null {
  if (text === null) return null;
  const value = /^#?\d{1,10}$/.test(text) ? Number(text.replace('#', '')) : 0;
  if (value >= 1 && value <= most) return value;
  throw bad(name, text, `Write a whole number from 1${most <= 1000 ? ` to ${most}` : ' on'}.`);
}

function minutes(name: string, text: string | null): number | null {
  if (text === null) return null;
  const wait = waitMs(text);
  if (wait === null) throw bad(name, text, `Write a whole number of minutes from 0 to ${MOST_MINUTES}.`);
  return wait;
}

function truth(name: string, text: string | null): boolean {
  if (text === null || /^false$/i.test(text)) return false;
  if (/^true$/i.test(text)) return true;
  throw bad(name, text, 'Write `true` or `false`.');
}

/** Splits ids at commas, spaces and line breaks; `all` names every KPI. */
function idsOf(text: string | null, known: readonly string[]): readonly string[] {
  const ids = (text ?? '').split(/[\s,]+/).filter((id) => id !== '');
  if (ids.includes('all')) return known;
  for (const id of ids) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    throw bad(
      'fail-on',
      id,
      meant === null ? `Known KPIs: ${known.join(', ')}, or all.` : `Did you mean \`${meant}\`?`,
    );
  }
  return ids;
}

function bad(name: string, text: string, remedy: string): UserError {
  return new UserError(`The input ${name} cannot be ${JSON.stringify(text.slice(0, 100))}.`, { remedy });
}
