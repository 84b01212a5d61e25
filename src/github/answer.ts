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
  if (isForbidden(problem)) return refusedBy(problem);
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

/** Who refused the request, which GitHub says in its message alone: the organization, or else the token's permissions. */
function refusedBy({ type, path, message }: Problem): UserError {
  if (/\bSAML\b/.test(message)) {
    return new UserError('The organization asks for single sign-on, and the token is not authorized for it', {
      remedy: 'Authorize the token for the organization in its settings on GitHub, under "Configure SSO".',
    });
  }
  if (/\bIP allow list\b/i.test(message)) {
    return new UserError("The organization's list of allowed IP addresses does not have that of this machine", {
      remedy: 'Run on a runner whose address is on the list, or ask an owner of the organization to add it.',
    });
  }
  if (/\bOAuth App access restrictions\b/i.test(message)) {
    return new UserError('The organization restricts OAuth apps, and the token is of one that it did not approve', {
      remedy: 'Ask an owner of the organization to approve the app, or use a token of another kind.',
    });
  }
  if (type === 'INSUFFICIENT_SCOPES') {
    const scopes = /scopes: \[([\w', :]{1,100})\]/.exec(message)?.[1]?.replaceAll("'", '`') ?? '`repo`';
    return new UserError('The classic token lacks a scope', {
      remedy: `Give the token one of these scopes: ${scopes}.`,
    });
  }
  return missingPermission(path);
}

function unexplained(): UserError {
  return new UserError('GitHub answered without data and without a reason', { remedy: 'Run again later.' });
}
