import { UserError } from '../errors.ts';
import { missingPermission } from './permissions.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** One error in an answer of GitHub, about the part of the document at `path`. */
export interface Problem {
  /** `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`, …; `null`: GitHub names no type. */
  readonly type: string | null;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The result of a query. Partial data is kept next to the problems that made it partial. */
export interface Answer<T> {
  readonly data: T | null;
  readonly problems: readonly Problem[];
}

/**
 * The data of an answer that must be complete. Throws `UserError` for the first problem, naming the permission to add.
 */
export function complete<T>(answer: Answer<T>): T {
  const [problem] = answer.problems;
  if (problem !== undefined) throw problemError(problem);
  if (answer.data === null) throw unexplained();
  return answer.data;
}

/** Turns a problem into an error with advice. */
export function problemError(problem: Problem): UserError {
  const where = problem.path.join('.') || 'the request';
  if (isForbidden(problem) && /\bSAML\b/.test(problem.message)) return notAuthorized();
  if (isForbidden(problem)) return missingPermission(problem.path);
  if (problem.type === 'NOT_FOUND') {
    return new UserError(`GitHub did not find it, or the token may not see it: ${where}`, {
      remedy: 'Check owner and name, and that the token has access to the repository.',
    });
  }
  return new GitHubUnavailable(`GitHub could not answer ${where}: ${problem.message}`, {
    remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
  });
}

export function isForbidden(problem: Problem): boolean {
  return problem.type === 'FORBIDDEN' || problem.type === 'INSUFFICIENT_SCOPES';
}

function notAuthorized(): UserError {
  return new UserError('The organization asks for single sign-on, and the token is not authorized for it', {
    remedy: 'Authorize the token for the organization in its settings on GitHub, under "Configure SSO".',
  });
}

function unexplained(): UserError {
  return new UserError('GitHub answered without data and without a reason', { remedy: 'Run again later.' });
}
