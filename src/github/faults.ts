import { UserError } from '../errors.ts';
import { isForbidden } from './answer.ts';
import { missingPermission } from './permissions.ts';
import type { Reply } from './transport.ts';
import { GitHubUnavailable } from './unavailable.ts';

/** How an exchange ended. `because` is our own text: it never quotes GitHub or a proxy. */
export type ExchangeOutcome =
  | { readonly kind: 'answered' }
  /** GitHub could not deliver in time or within its limits: request less. */
  | { readonly kind: 'too-big'; readonly because: string }
  /** A transient fault: try again. */
  | { readonly kind: 'transient'; readonly because: string }
  /** A partial answer: parts of it failed in a way that may be transient. */
  | { readonly kind: 'partial'; readonly because: string }
  /** A rate limit is in force until `until`, in milliseconds since 1970; `null`: GitHub does not say. */
  | { readonly kind: 'limited'; readonly because: string; readonly until: number | null }
  | { readonly kind: 'refused'; readonly error: UserError };

const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly/i;
const OVERLOADED = /^Something went wrong while executing your query/;
/** Types of problems that no further attempt would solve. */
const PERMANENT = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND', 'UNPROCESSABLE', 'STALE_DATA']);

/** The error after the last attempt. */
export function givenUp(because: string, attempts: number): GitHubUnavailable {
  return new GitHubUnavailable(`${because}, ${attempts} times`, {
    remedy:
      'Run again later; see https://www.githubstatus.com for disturbances. If it lasts, check the API address, the proxy and the network.',
  });
}

/** Judges a reply, both by GitHub's documentation and by faults that were observed. `now`: milliseconds since 1970. */
export function judgeReply(reply: Reply, now: number): ExchangeOutcome {
  const { status, problems } = reply;
  if (status === 0) return brokenConnection(reply.fault);
  const limit = limitOf(reply, now);
  if (limit !== null) return limit;
  if (status === 502 || status === 504) return { kind: 'too-big', because: `GitHub answered ${status}` };
  if (status >= 500) return { kind: 'transient', because: `GitHub answered ${status}` };
  if (status >= 400) return { kind: 'refused', error: refusal(reply) };
  if (reply.data === undefined || reply.data === '') {
    return { kind: 'transient', because: "GitHub's answer was cut off" };
  }
  if (problems.some(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || OVERLOADED.test(message))) {
    return { kind: 'too-big', because: 'GitHub gave up on the query' };
  }
  if (reply.data === null && problems.length === 0) {
    return { kind: 'transient', because: 'GitHub answered without data and without a reason' };
  }
  const transient = problems.find((problem) => !isForbidden(problem) && !PERMANENT.has(problem.type ?? ''));
  if (transient === undefined) return { kind: 'answered' };
  return { kind: 'partial', because: "parts of GitHub's answer are missing" };
}

/** Faults by which Node distrusts a certificate: no further attempt would help. */
const DISTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/;

function brokenConnection(fault: string | null): ExchangeOutcome {
  if (fault !== null && DISTRUSTED.test(fault)) {
    const error = new UserError(`The certificate of GitHub's API is not trusted (${fault})`, {
      remedy: 'Set NODE_EXTRA_CA_CERTS to a file with the certificates of your own authority.',
    });
    return { kind: 'refused', error };
  }
  const why = fault === null ? '' : ` (${fault})`;
  return { kind: 'too-big', because: `GitHub did not answer in time, or the connection broke${why}` };
}

function limitOf(reply: Reply, now: number): ExchangeOutcome | null {
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
