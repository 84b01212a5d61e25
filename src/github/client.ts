import { type Answer, problemError } from './answer.ts';
import { backoff } from './backoff.ts';
import { createExchange, type Exchange, type ExchangeOptions, type Variables } from './exchange.ts';
import { type ExchangeOutcome, givenUp } from './faults.ts';

/** GitHub's GraphQL API as the rest of the program sees it. */
export interface GitHubClient {
  /**
   * Sends a document that reads. Recovers from transient faults, within the budget; partial data is kept next to its
   * problems. A variable named `first` is the page size: it is halved if GitHub cannot deliver that much, and stays so
   * for the document. Throws `UserError` if GitHub refuses, stays unavailable, or asks for a longer wait than is
   * allowed.
   */
  query<T>(document: string, variables: Variables): Promise<Answer<T>>;
  /**
   * Sends a document that is made for a number of items, for example with one alias each. `ask` gets that number: at
   * most `most`, and halved each time GitHub cannot deliver it, which is remembered under `name`. Recovers and throws
   * like `query`.
   */
  queryBatch<T>(name: string, most: number, ask: (size: number) => Operation): Promise<Answer<T>>;
  /**
   * Sends a document that writes, only once. A lost answer throws `UnconfirmedWrite`: the caller must then check
   * whether the write happened before it tries again. Only a write that a rate limit turned away, so did not happen, is
   * sent again. Throws `UserError` if GitHub refuses, naming the permission to add.
   */
  mutate<T>(document: string, variables: Variables): Promise<T>;
  /**
   * Pauses until a time in milliseconds since 1970 and logs the reason. Throws `UserError` if the wait is longer than
   * allowed.
   */
  waitUntil(ms: number, because: string): Promise<void>;
  /**
   * Requests and points used so far. Points are those that GitHub reports in `rateLimit { cost }`, else 1 per request.
   */
  readonly usage: { readonly requests: number; readonly points: number };
}

/** A document and its variables. */
export interface Operation {
  readonly document: string;
  readonly variables: Variables;
}

/** A write whose answer did not arrive: it may or may not have happened. */
export class UnconfirmedWrite extends Error {
  constructor(because: string) {
    super(`${because}; whether it has written is not known`);
    this.name = 'UnconfirmedWrite';
  }
}

/** Attempts at one document before giving up. */
const MOST_ATTEMPTS = 8;
/** Attempts before partial data is accepted as it is. */
const ATTEMPTS_AT_PARTIAL = 3;
/** GitHub asks for a pause of one second between two writes. */
const WRITE_PAUSE_MS = 1_000;

/** A client for one run. Nothing is loaded or sent before its first use. */
export function createGitHubClient(options: ExchangeOptions): GitHubClient {
  const { exchange, pause, used } = createExchange(options);
  const pageSizes = new Map<string, number>();

  async function queryBatch<T>(name: string, most: number, ask: (size: number) => Operation): Promise<Answer<T>> {
    for (let attempt = 1; ; attempt += 1) {
      const size = Math.min(most, pageSizes.get(name) ?? most);
      const { document, variables } = ask(size);
      const { answer, outcome } = await exchange<T>(document, variables);
      if (outcome.kind === 'answered') return answer;
      if (outcome.kind === 'refused') throw outcome.error;
      if (outcome.kind === 'partial' && attempt >= ATTEMPTS_AT_PARTIAL) return answer;
      if (attempt >= MOST_ATTEMPTS) throw givenUp(outcome.because, attempt);
      if (outcome.kind === 'too-big') pageSizes.set(name, Math.max(1, Math.floor(size / 2)));
      if (outcome.kind !== 'limited') await pause(backoff(attempt), outcome.because);
    }
  }

  function query<T>(document: string, variables: Variables): Promise<Answer<T>> {
    const { first } = variables;
    if (typeof first !== 'number') return queryBatch(document, 1, () => ({ document, variables }));
    return queryBatch(document, first, (size) => ({ document, variables: { ...variables, first: size } }));
  }

  async function waitUntil(ms: number, because: string): Promise<void> {
    const left = ms - options.now();
    if (left > 0) await pause(left, because);
  }

  return { query, queryBatch, mutate: writer(exchange, options), waitUntil, usage: used };
}

/** Returns `mutate` of a client, which keeps a pause between two writes. */
function writer(
  exchange: Exchange['exchange'],
  { now, wait }: Pick<ExchangeOptions, 'now' | 'wait'>,
): GitHubClient['mutate'] {
  let wroteAt = Number.NEGATIVE_INFINITY;
  return async <T>(document: string, variables: Variables): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      const early = wroteAt + WRITE_PAUSE_MS - now();
      if (early > 0) await wait(early);
      const { answer, outcome } = await exchange<T>(document, variables);
      wroteAt = now();
      if (outcome.kind === 'limited' && attempt < MOST_ATTEMPTS) continue;
      return written(answer, outcome);
    }
  };
}

function written<T>({ data, problems }: Answer<T>, outcome: ExchangeOutcome): T {
  if (outcome.kind === 'refused') throw outcome.error;
  if (outcome.kind !== 'answered') throw new UnconfirmedWrite(outcome.because);
  if (problems[0] !== undefined) throw problemError(problems[0]);
  if (data === null || Object.values(data as object).includes(null))
    throw new UnconfirmedWrite('GitHub answered nothing');
  return data;
}
