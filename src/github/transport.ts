import type { Problem } from './answer.ts';

/** One answer over the wire, or none (`status` 0: nothing arrived, or not in time). */
export interface Reply {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** The `data` of a GraphQL answer; `undefined`: the body held no GraphQL answer. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** What an answer that is not GraphQL said, or why none arrived. */
  readonly message: string;
}

export interface TransportOptions {
  readonly token: string;
  /** `https://api.github.com`, `https://api.NAME.ghe.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Ends an exchange that takes longer than this. */
  readonly deadline: () => AbortSignal;
}

/** Ends an exchange that takes too long: twice what GitHub allows itself. */
export const deadlineOfExchange = () => AbortSignal.timeout(20_000);

export type Transport = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Reply>;

/**
 * Sends GraphQL documents and never throws for what the network or GitHub does. Loads the HTTP client on first use, so
 * that a run without GitHub does not pay for it.
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
      return { status: 200, header, data, problems: [], message: '' };
    } catch (error) {
      return { header, ...failedReply(error as OctokitError) };
    }
  };
}

/** What `@octokit/graphql` throws: errors in an answer, an HTTP status, or a failure of the network as status 500. */
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
    return { status: 200, data: error.data ?? null, problems, message: '' };
  }
  const status = error.response === undefined ? 0 : (error.status ?? 0);
  return { status, data: undefined, problems: [], message: error.message };
}

/** `fetch` through the proxy that the environment names for this address, as everything on a runner goes. */
export async function proxyFetch(apiUrl: string): Promise<typeof globalThis.fetch> {
  const [{ HttpClient }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  // The package's types of fetch and those of Node name the same standard and do not meet.
  const send = undici.fetch as unknown as typeof globalThis.fetch;
  return (url, init) => send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) } as RequestInit);
}
