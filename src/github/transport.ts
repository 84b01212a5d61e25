import type { Problem } from './answer.ts';
import { withBoundedBody } from './bounded-body.ts';

/** One HTTP answer; `status` 0: none arrived, or not in time. */
export interface Reply {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** The `data` of a GraphQL answer; `undefined`: the body held no GraphQL answer. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The text of an answer that is not GraphQL, or why no answer arrived. */
  readonly message: string;
  /** Code of the fault for which no answer arrived, such as `ENOTFOUND`; `null`: none is known. */
  readonly fault: string | null;
}

export interface TransportOptions {
  readonly token: string;
  /** `https://api.github.com`, `https://api.NAME.ghe.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time limit of one exchange. */
  readonly deadline: () => AbortSignal;
}

/** Default time limit of one exchange: 20 s, twice the 10 s after which GitHub gives up on a GraphQL query. */
export function deadlineOfExchange(): AbortSignal {
  const deadline = AbortSignal.timeout(20_000);
  // Node collects a deadline to which only `AbortSignal.any` listens, and it is then never reached.
  deadline.addEventListener('abort', () => undefined);
  return deadline;
}

export type Transport = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Reply>;

/**
 * Returns a function that sends GraphQL documents. It never throws for a failure of the network or of GitHub: the reply
 * describes it. The HTTP client is loaded on first use, so a run without GitHub does not load it.
 */
export function createTransport(options: TransportOptions): Transport {
  let ready: Promise<Transport> | undefined;
  return async (document, variables) => {
    ready ??= createSender(options);
    return (await ready)(document, variables);
  };
}

async function createSender({ token, fetch, deadline, ...options }: TransportOptions): Promise<Transport> {
  const apiUrl = options.apiUrl.replace(/\/$/, '');
  const { graphql } = await import('@octokit/graphql');
  const send = fetch ?? (await proxyFetch(apiUrl));
  return async (document, variables) => {
    let headers: Headers | null = null;
    const tapped: typeof globalThis.fetch = async (url, init) => {
      const response = await send(url, init);
      headers = response.headers;
      return response;
    };
    const header = (name: string) => headers?.get(name) ?? null;
    try {
      const data = await graphql(document, {
        ...variables,
        baseUrl: apiUrl,
        headers: { authorization: `bearer ${token}` },
        request: { fetch: tapped, signal: deadline(), redirect: 'error' },
      });
      return { status: 200, header, data, problems: [], message: '', fault: null };
    } catch (error) {
      return { header, ...failedReply(error as OctokitError) };
    }
  };
}

/** What `@octokit/graphql` throws: errors in an answer, an HTTP status, or a network failure as status 500. */
interface OctokitError extends Error {
  readonly status?: number;
  readonly response?: unknown;
  readonly data?: unknown;
  readonly errors?: readonly Partial<Problem>[];
}

function failedReply(error: OctokitError): Omit<Reply, 'header'> {
  if (Array.isArray(error.errors)) {
    const problems = error.errors.map(({ type, path, message }) => ({
      type: typeof type === 'string' ? type : null,
      path: Array.isArray(path) ? path : [],
      message: typeof message === 'string' ? message : '',
    }));
    return { status: 200, data: error.data ?? null, problems, message: '', fault: null };
  }
  const status = error.response === undefined ? 0 : (error.status ?? 0);
  return { status, data: undefined, problems: [], message: error.message, fault: status === 0 ? faultOf(error) : null };
}

/** The code of a network fault, which is that of the innermost cause. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z_]{3,60}$/.test(error.code) ? error.code : null;
  return faultOf(error.cause) ?? code;
}

/**
 * A `fetch` that uses the proxy named in the environment for this address, like everything else on a runner, and reads
 * bounded bodies only.
 */
export async function proxyFetch(apiUrl: string): Promise<typeof globalThis.fetch> {
  const [{ HttpClient }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  // undici's and Node's types of `fetch` describe the same standard but are not compatible.
  const send = undici.fetch as unknown as typeof globalThis.fetch;
  return withBoundedBody((url, init) =>
    send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) } as RequestInit),
  );
}
