import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { isBranchName } from '../config/branch-name.ts';
import { isRepositoryName } from '../config/repository-name.ts';
import { formatInstant, type Instant, parseInstant } from '../history/instant.ts';
import { MOST_MINUTES, MOST_WEEKS, waitMs } from '../limits.ts';

// Parsers of option values. A refused value is wrong usage (exit code 2); commander names the option as it was typed.

export function readWeeks(text: string): number {
  const weeks = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (weeks < 1 || weeks > MOST_WEEKS) {
    throw new InvalidArgumentError(`Give a whole number of weeks from 1 to ${MOST_WEEKS}.`);
  }
  return weeks;
}

export function readAsOf(now: Instant): (text: string) => Instant {
  return (text) => {
    const instant = parseInstant(text);
    if (instant === null) {
      throw new InvalidArgumentError('Give a day such as 2026-08-24 (00:00 UTC) or RFC 3339: 2026-08-24T09:30:00Z.');
    }
    if (instant > now) throw new InvalidArgumentError(`It is in the future: it is now ${formatInstant(now)}.`);
    return instant;
  };
}

export function readBranch(text: string): string {
  if (!isBranchName(text)) throw new InvalidArgumentError('That is not a valid branch name.');
  return text;
}

export function readRepo(text: string): string {
  if (!isRepositoryName(text)) throw new InvalidArgumentError('Give it as owner/name.');
  return text;
}

/** Converts minutes to milliseconds. */
export function readMaxWait(text: string): number {
  const wait = waitMs(text);
  if (wait === null) throw new InvalidArgumentError(`Give a whole number of minutes from 0 to ${MOST_MINUTES}.`);
  return wait;
}

/** Absolute path of a file to write. Its folder must exist: otherwise the run would fail only after measuring. */
export function readOutput(text: string): string {
  const file = path.resolve(text);
  if (text === '' || (existsSync(file) && statSync(file).isDirectory())) {
    throw new InvalidArgumentError('Give the name of a file.');
  }
  if (!existsSync(path.dirname(file))) throw new InvalidArgumentError(`There is no folder ${path.dirname(file)}.`);
  return existsSync(file) ? realpathSync(file) : file;
}

export function readConfigFile(text: string): string {
  if (text === '') throw new InvalidArgumentError('Give the name of a file.');
  return path.resolve(text);
}
