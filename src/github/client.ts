import { type Answer, problemError } from './answer.ts';
import { createExchange, type Exchange, type ExchangeOptions, type Variables } from './exchange.ts';
import { givenUp, type Outcome } from './faults.ts';

export { type Answer, complete, type Problem } from './answer.ts';
export type { ExchangeOptions as ClientOptions } from './exchange.ts';
export { deadlineOfExchange } from './transport.ts';

/** GitHub's GraphQL API as the rest of the program sees it. */
export interface GitHubClient {
  /**
   * Reads. Recovers from passing faults, within the budget; partial data is kept beside its problems. A variable named
   * `first` is the page size: it is halved when GitHub cannot deliver that much, and stays so for the document.
   * Throws `UserError` when GitHub refuses, stays away, or would take longer than may be waited.
   */
  query<T>(document: string, variables: Variables): Promise<Answer<T>>;
  /**
   * Reads by a document that is made for a number of things, such as one alias each: `ask` gets the number that GitHub
   * is known to deliver under this name, at most `most`. Halves and recovers as `query`.
   */
  queryBatch<T>(name: string, most: number, ask: (size: number) => Question): Promise<Answer<T>>;
  /**
   * Writes. Sent once: an answer that was lost throws `LostAnswer`, so that the caller looks before it tries again.
   * Only what a rate limit turned away, so was not done, is sent again. Throws `UserError` when GitHub refuses, naming
   * the permission to add.
   */
  mutate<T>(document: string, variables: Variables): Promise<T>;
  /** Pauses until a moment of the clock, telling why. Throws `UserError` when that is longer than may be waited. */
  holdUntil(ms: number, because: string): Promise<void>;
  /** What was used so far. Points are what GitHub says in `rateLimit { cost }`, else 1 a request. */
  readonly usage: { readonly requests: number; readonly points: number };
}

/** A document and its variables. */
export interface Question {
  readonly document: string;
  readonly variables: Variables;
}

/** A write whose answer did not arrive: it may or may not have happened. */
export class LostAnswer extends Error {
  constructor(because: string) {
    super(`${because}; whether it has written is not known`);
    this.name = 'LostAnswer';
  }
}

const MOST_ATTEMPTS = 8;
/** After so many an answer with holes is taken as it is. */
const ATTEMPTS_AT_HOLES = 3;
/** GitHub asks for a second between two writes. */
const WRITE_PAUSE_MS = 1_000;
const LONGEST_BREATH_MS = 30_000;

/** A client for one run. Nothing is loaded or sent before its first use. */
export function createGitHubClient(options: ExchangeOptions): GitHubClient {
  const { exchange, pause, used } = createExchange(options);
  const pageSizes = new Map<string, number>();

  async function queryBatch<T>(name: string, most: number, ask: (size: number) => Question): Promise<Answer<T>> {
    for (let attempt = 1; ; attempt += 1) {
      const size = Math.min(most, pageSizes.get(name) ?? most);
      const { document, variables } = ask(size);
      const { answer, outcome } = await exchange<T>(document, variables);
      if (outcome.kind === 'answered') return answer;
      if (outcome.kind === 'refused') throw outcome.error;
      if (outcome.kind === 'holes' && attempt >= ATTEMPTS_AT_HOLES) return answer;
      if (attempt >= MOST_ATTEMPTS) throw givenUp(outcome.because, attempt);
      if (outcome.kind === 'too-big') pageSizes.set(name, Math.max(1, Math.floor(size / 2)));
      if (outcome.kind !== 'limited') await pause(breath(attempt), outcome.because);
    }
  }

  function query<T>(document: string, variables: Variables): Promise<Answer<T>> {
    const { first } = variables;
    if (typeof first !== 'number') return queryBatch(document, 1, () => ({ document, variables }));
    return queryBatch(document, first, (size) => ({ document, variables: { ...variables, first: size } }));
  }

  async function holdUntil(ms: number, because: string): Promise<void> {
    const left = ms - options.now();
    if (left > 0) await pause(left, because);
  }

  return { query, queryBatch, mutate: writer(exchange, options), holdUntil, usage: used };
}

/** Writes one after the other, each a while after the last. */
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

function written<T>({ data, problems }: Answer<T>, outcome: Outcome): T {
  if (outcome.kind === 'refused') throw outcome.error;
  if (outcome.kind !== 'answered') throw new LostAnswer(outcome.because);
  if (problems[0] !== undefined) throw problemError(problems[0]);
  if (data === null) throw new LostAnswer('GitHub answered nothing');
  return data;
}

/** 1 s, 2 s, 4 s … up to half a minute. */
function breath(attempt: number): number {
  return Math.min(1_000 * 2 ** (attempt - 1), LONGEST_BREATH_MS);
}
