import { UserError } from '../errors.ts';
import type { Answer } from './answer.ts';
import { type Budget, createMeter, DEFAULT_BUDGET } from './budget.ts';
import { type ExchangeOutcome, judgeReply } from './faults.ts';
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
  /** Called with one line for every pause. */
  readonly log: (line: string) => void;
  /** Upper limits; those not given are taken from `DEFAULT_BUDGET`. */
  readonly budget?: Partial<Budget>;
  /** Time limit of one exchange; `deadlineOfExchange` if not given. */
  readonly deadline?: () => AbortSignal;
}

/** The answer to one request, and how the exchange ended. */
export interface Exchanged<T> {
  readonly answer: Answer<T>;
  readonly outcome: ExchangeOutcome;
}

export interface Exchange {
  /** Sends one request, judges its answer and counts what it used. Waits first if a rate limit is in force. */
  exchange<T>(document: string, variables: Variables): Promise<Exchanged<T>>;
  pause(ms: number, because: string): Promise<void>;
  readonly used: { readonly requests: number; readonly points: number };
}

/** Shortest pause at a rate limit, doubled each time in a row: by a clock that is ahead, the reset time has passed. */
const MIN_PAUSE_MS = 1_000;
/** Pause when GitHub names no reset time: one minute, doubled each time in a row. */
const DEFAULT_PAUSE_MS = 60_000;

/** Creates the exchange of one client: transport, budget and rate limit together. */
export function createExchange(options: ExchangeOptions): Exchange {
  if (!/^https?:/.test(options.apiUrl) || !URL.canParse(options.apiUrl)) throw noAddress(options.apiUrl);
  const { now, wait } = options;
  const redact = createRedactor(options.token);
  const budget = { ...DEFAULT_BUDGET, ...options.budget };
  const meter = createMeter({ budget, now, wait, log: (line) => options.log(redact(line)) });
  const deadline = options.deadline ?? deadlineOfExchange;
  const send = createTransport({ token: options.token, apiUrl: options.apiUrl, fetch: options.fetch, deadline });
  let limit = { until: Number.NEGATIVE_INFINITY, because: '', repeats: 0 };

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
      limit = outcome.kind === 'limited' ? limitAfter(outcome, limit.repeats, now()) : { ...limit, repeats: 0 };
      return { answer: answerOf<T>(reply, redact), outcome };
    },
  };
}

function noAddress(apiUrl: string): UserError {
  return new UserError(`${JSON.stringify(apiUrl)} is not the address of GitHub's API.`, {
    remedy: 'Set GITHUB_API_URL to https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
  });
}

function limitAfter(outcome: Extract<ExchangeOutcome, { kind: 'limited' }>, repeats: number, now: number) {
  const { until, because } = outcome;
  return until === null
    ? { until: now + DEFAULT_PAUSE_MS * 2 ** repeats, because, repeats: repeats + 1 }
    : { until: Math.max(until, now + MIN_PAUSE_MS * 2 ** repeats), because, repeats: repeats + 1 };
}

function answerOf<T>({ data, problems }: Reply, redact: (text: string) => string): Answer<T> {
  return {
    data: (data ?? null) as T | null,
    problems: problems.map((problem) => ({ ...problem, message: redact(problem.message) })),
  };
}

/** Points that an answer cost, as GitHub reports them if the document asks for it; else 1. */
function costOf(data: unknown): number {
  const cost = (data as { rateLimit?: { cost?: unknown } | null } | null | undefined)?.rateLimit?.cost;
  return typeof cost === 'number' ? cost : 1;
}
