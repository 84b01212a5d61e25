import { UserError } from '../errors.ts';
import type { Answer } from './answer.ts';
import { type Budget, createMeter, DEFAULT_BUDGET } from './budget.ts';
import { judgeReply, type Outcome } from './faults.ts';
import { createRedactor } from './redact.ts';
import { createTransport, deadlineOfExchange, type Reply } from './transport.ts';

export type Variables = Readonly<Record<string, unknown>>;

export interface ExchangeOptions {
  readonly token: string;
  /** `https://api.github.com`, `https://api.NAME.ghe.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Replaces the proxy-aware `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told of every pause. */
  readonly log: (line: string) => void;
  /** What may be used at most; `DEFAULT_BUDGET` where not given. */
  readonly budget?: Partial<Budget>;
  /** Ends one exchange that takes too long; `deadlineOfExchange` where not given. */
  readonly deadline?: () => AbortSignal;
}

export interface Exchanged<T> {
  readonly answer: Answer<T>;
  readonly outcome: Outcome;
}

export interface Exchange {
  /** One request and its answer, judged, counted, and kept back while a rate limit holds. */
  exchange<T>(document: string, variables: Variables): Promise<Exchanged<T>>;
  pause(ms: number, because: string): Promise<void>;
  readonly used: { readonly requests: number; readonly points: number };
}

/** However late its clock says that it is. */
const LEAST_PAUSE_MS = 1_000;
/** Where GitHub does not say how long: a minute, doubled each time. */
const UNTOLD_PAUSE_MS = 60_000;

/** @throws UserError where the API's address is none. */
export function createExchange(options: ExchangeOptions): Exchange {
  if (!/^https?:/.test(options.apiUrl) || !URL.canParse(options.apiUrl)) throw noAddress(options.apiUrl);
  const { now, wait } = options;
  const redact = createRedactor(options.token);
  const budget = { ...DEFAULT_BUDGET, ...options.budget };
  const meter = createMeter({ budget, now, wait, log: (line) => options.log(redact(line)) });
  const deadline = options.deadline ?? deadlineOfExchange;
  const send = createTransport({ token: options.token, apiUrl: options.apiUrl, fetch: options.fetch, deadline });
  let limit = { until: Number.NEGATIVE_INFINITY, because: '', untold: 0 };

  return {
    used: meter.used,
    pause: meter.pause,
    async exchange<T>(document: string, variables: Variables) {
      const held = limit.until - now();
      if (held > 0) await meter.pause(held, limit.because);
      meter.request();
      const reply = await send(document, variables);
      meter.used.points += costOf(reply.data);
      const outcome = judgeReply(reply, now());
      limit = outcome.kind === 'limited' ? limitAfter(outcome, limit.untold, now()) : { ...limit, untold: 0 };
      return { answer: answerOf<T>(reply, redact), outcome };
    },
  };
}

function noAddress(apiUrl: string): UserError {
  return new UserError(`${JSON.stringify(apiUrl)} is no address of GitHub's API.`, {
    remedy: 'Set GITHUB_API_URL to https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
  });
}

function limitAfter(outcome: Extract<Outcome, { kind: 'limited' }>, untold: number, now: number) {
  const { until, because } = outcome;
  return until === null
    ? { until: now + UNTOLD_PAUSE_MS * 2 ** untold, because, untold: untold + 1 }
    : { until: Math.max(until, now + LEAST_PAUSE_MS), because, untold };
}

function answerOf<T>({ data, problems }: Reply, redact: (text: string) => string): Answer<T> {
  return {
    data: (data ?? null) as T | null,
    problems: problems.map((problem) => ({ ...problem, message: redact(problem.message) })),
  };
}

/** What GitHub says that the answer cost, where the document asks; at least a point a request. */
function costOf(data: unknown): number {
  const cost = (data as { rateLimit?: { cost?: unknown } | null } | null | undefined)?.rateLimit?.cost;
  return typeof cost === 'number' ? cost : 1;
}
