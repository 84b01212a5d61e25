import { UserError } from '../errors.ts';
import { isForbidden } from './answer.ts';
import { missingPermission } from './permissions.ts';
import type { Reply } from './transport.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** What an exchange came to. `because` is in our own words: what GitHub or a proxy wrote is never shown as a line. */
export type Outcome =
  | { readonly kind: 'answered' }
  /** GitHub could not do it in time or within its limits: ask for less. */
  | { readonly kind: 'too-big'; readonly because: string }
  /** Passing trouble: ask again. */
  | { readonly kind: 'passing'; readonly because: string }
  /** An answer is there, but parts of it failed in a way that may pass. */
  | { readonly kind: 'holes'; readonly because: string }
  /** A rate limit. `until` in milliseconds of the clock; `null`: GitHub does not say. */
  | { readonly kind: 'limited'; readonly because: string; readonly until: number | null }
  | { readonly kind: 'refused'; readonly error: UserError };

const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly/i;
const OVERLOADED = /^Something went wrong while executing your query/;
/** Problems that stay however often one asks. */
const LASTING = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND', 'UNPROCESSABLE', 'STALE_DATA']);

/** Asked often enough. */
export function givenUp(because: string, attempts: number): GitHubUnavailable {
  return new GitHubUnavailable(`${because}, ${attempts} times`, {
    remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
  });
}

/** Judges a reply by what GitHub documents and by what is seen of it. */
export function judgeReply(reply: Reply, now: number): Outcome {
  const { status, problems } = reply;
  if (status === 0) return { kind: 'too-big', because: 'GitHub did not answer in time, or the connection broke' };
  const limit = limitOf(reply, now);
  if (limit !== null) return limit;
  if (status === 502 || status === 504) return { kind: 'too-big', because: `GitHub answered ${status}` };
  if (status >= 500) return { kind: 'passing', because: `GitHub answered ${status}` };
  if (status >= 400) return { kind: 'refused', error: refusal(reply) };
  if (reply.data === undefined || reply.data === '') {
    return { kind: 'passing', because: "GitHub's answer was cut off" };
  }
  if (problems.some(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || OVERLOADED.test(message))) {
    return { kind: 'too-big', because: 'GitHub gave up on the query' };
  }
  if (reply.data === null && problems.length === 0) {
    return { kind: 'passing', because: 'GitHub answered without data and without a reason' };
  }
  const passing = problems.find((problem) => !isForbidden(problem) && !LASTING.has(problem.type ?? ''));
  if (passing === undefined) return { kind: 'answered' };
  return { kind: 'holes', because: "GitHub's answer has holes" };
}

function limitOf(reply: Reply, now: number): Outcome | null {
  const { status, problems, header } = reply;
  const said = [reply.message, ...problems.map(({ message }) => message)];
  const isSecondary = said.some((text) => SECONDARY.test(text));
  const isPrimary = problems.some(({ type }) => type === 'RATE_LIMITED');
  const isRefused = status === 403 || status === 429;
  const isSpent = header('x-ratelimit-remaining') === '0';
  const retryAfter = seconds(header('retry-after'));
  const applies = isPrimary || isSecondary || status === 429 || (isRefused && (isSpent || retryAfter !== null));
  if (!applies) return null;
  const reset = isSpent || isPrimary ? seconds(header('x-ratelimit-reset')) : null;
  return {
    kind: 'limited',
    because: isSecondary ? 'GitHub asks to slow down' : "GitHub's rate limit is used up",
    until: retryAfter !== null ? now + retryAfter * 1000 : reset === null ? null : reset * 1000 + 1000,
  };
}

function seconds(value: string | null): number | null {
  return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

function refusal({ status, message }: Reply): UserError {
  if (status === 401) {
    return new UserError('GitHub refused the token (401)', {
      remedy: 'Check that the token is not expired or revoked, and that it belongs to this GitHub server.',
    });
  }
  if (status === 403 && message.includes('Resource not accessible')) return missingPermission([]);
  if (status === 404) {
    return new UserError('There is no GitHub API at this address (404)', {
      remedy: 'Check the API address: https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
    });
  }
  return new UserError(`GitHub refused the request (${status})`, {
    remedy: 'Check the access of the token and any proxy or firewall on the way.',
  });
}
