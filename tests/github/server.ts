import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createExecutor, findRepository, type Result } from './execute.ts';
import { answerWithFault, type Fault, type FaultKind, isExecuted } from './faults.ts';
import { serveGit } from './git-http.ts';
import { createState, type State } from './state.ts';

/** A received request and its outcome. GraphQL requests are numbered from 1; others have 0. */
export interface LoggedRequest {
  readonly kind: 'graphql' | 'git' | 'rest';
  readonly number: number;
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  /** Operation of a GraphQL document, by its first line: `query PullRequests`. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly points: number;
  readonly fault: FaultKind | null;
  status: number;
  bytes: number;
}

export interface StandInOptions {
  readonly token?: string;
  readonly state?: State;
  /** Start of the addresses of issues, comments and checks; by default the server's own address. */
  readonly site?: string;
  /** Real delay before each answer in milliseconds, for benchmarks. */
  readonly latencyMs?: number;
}

/**
 * A stand-in for GitHub on a local port: GraphQL with its published schema, git over HTTP, and the REST that is needed.
 */
export interface StandIn {
  readonly state: State;
  readonly token: string;
  /** `http://127.0.0.1:PORT`: the address of the site, and of the API as on github.com. */
  readonly url: string;
  /** The address of the API as on GitHub Enterprise Server. */
  readonly ghesUrl: string;
  readonly requests: LoggedRequest[];
  /** Faults by the number of the GraphQL request, from 1. */
  readonly faults: Map<number, Fault>;
  /** How many of the next REST requests fail. */
  failingRest: number;
  /** Called before each GraphQL request is answered. Can change the state while it is being read. */
  onRequest: (request: LoggedRequest) => void;
  /** Advances the server's clock. A rate limit whose reset time has passed is full again. */
  passTime(seconds: number): void;
  /** A deadline that expires as soon as a request hangs, so the fault `hanging` needs no real time. */
  readonly deadline: () => AbortSignal;
  close(): Promise<void>;
}

export async function startGitHub(options: StandInOptions = {}): Promise<StandIn> {
  const state = options.state ?? createState(Date.parse('2026-08-24T05:17:00Z') / 1000);
  const token = options.token ?? 'ghs_stand-in-token-0123456789';
  let origin = '';
  const execute = createExecutor(state, () => options.site ?? origin);
  const waiting = new Set<AbortController>();
  let counter = 0;

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`stand-in: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (/^\/(api\/)?graphql$/.test(url)) return graphql(request, response);
    const git = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack).*)$/.exec(url);
    if (git?.[1] !== undefined && git[2] !== undefined) return serveRepository(git[1], git[2], request, response);
    const issue = /^(?:\/api\/v3)?\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(url);
    log(request, response, { kind: 'rest' });
    if (standIn.failingRest > 0) {
      standIn.failingRest -= 1;
      return json(response, 502, { message: 'Server Error' });
    }
    if (!isAuthorized(request)) return json(response, 401, { message: 'Bad credentials' });
    if (issue?.[1] !== undefined) return restIssue(issue[1], Number(issue[2]), response);
    json(response, 404, { message: 'Not Found' });
  }

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables = {} } = JSON.parse(await bodyOf(request)) as { query: string; variables?: Variables };
    counter += 1;
    const fault = standIn.faults.get(counter) ?? null;
    const authorized = isAuthorized(request);
    const operation = query
      .trimStart()
      .split(/[\s({]+/, 2)
      .join(' ');
    const entry = log(request, response, { kind: 'graphql', number: counter, operation, variables, fault });
    if (options.latencyMs !== undefined) await sleep(options.latencyMs);
    if (!authorized) return json(response, 401, { message: 'Bad credentials' });
    standIn.onRequest(entry);
    const limit = state.rateLimit;
    if (fault === null && limit !== null && limit.used >= limit.limit) return overLimit(response, limit.resetAt);
    const executes =
      fault === null || isExecuted(fault) || (fault.kind === 'resource-limits' && operation.startsWith('query'));
    const { cost, ...result } = executes ? await execute(query, variables) : { cost: 1, data: null };
    Object.assign(entry, { points: cost });
    if (fault !== null) return fail(fault.kind, response, result, variables);
    json(response, 200, result, limitHeaders(state));
  }

  function fail(kind: FaultKind, response: ServerResponse, result: Result, variables: Variables): void {
    const after = variables['after'];
    const cursor = typeof after === 'string' ? after : null;
    const resetAt = state.rateLimit?.resetAt ?? state.now + 60;
    answerWithFault(kind, { response, result, resetAt, cursor });
    if (kind === 'hanging') for (const controller of waiting) controller.abort();
  }

  async function serveRepository(
    name: string,
    rest: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    log(request, response, { kind: 'git' });
    const directory = findRepository(state, name)?.gitDirectory ?? null;
    if (!isAuthorized(request)) {
      response.setHeader('www-authenticate', 'Basic realm="GitHub"');
      return json(response, 401, { message: 'Bad credentials' });
    }
    if (directory === null) return json(response, 404, { message: 'Not Found' });
    serveGit(directory, rest, request, response);
  }

  async function restIssue(name: string, number: number, response: ServerResponse): Promise<void> {
    const issue = findRepository(state, name)?.issues.find((candidate) => candidate.number === number);
    if (issue === undefined) return json(response, 404, { message: 'Not Found' });
    if (issue.movedTo === null) {
      const repository_url = `${origin}/repos/${name}`;
      return json(response, 200, { number, repository_url, node_id: issue.id, title: issue.title });
    }
    const { repository, number: newNumber } = issue.movedTo;
    response.setHeader('location', `${origin}/repos/${repository}/issues/${newNumber}`);
    json(response, 301, { message: 'Moved Permanently' });
  }

  function isAuthorized({ headers }: IncomingMessage): boolean {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const [scheme = '', secret = ''] = (headers.authorization ?? '').split(' ');
    return scheme.toLowerCase() === 'basic' ? secret === basic : secret === token;
  }

  function log(request: IncomingMessage, response: ServerResponse, rest: Logged): LoggedRequest {
    const entry: LoggedRequest = {
      number: 0,
      operation: '',
      variables: {},
      points: 0,
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization ?? null,
      status: 0,
      bytes: 0,
      ...rest,
      fault: rest.fault?.kind ?? null,
    };
    standIn.requests.push(entry);
    const { socket } = request;
    const sent = socket.bytesWritten;
    response.on('close', () => {
      entry.status = response.headersSent ? response.statusCode : 0;
      entry.bytes = socket.bytesWritten - sent;
    });
    return entry;
  }

  origin = await listen(server);
  const standIn: StandIn = {
    state,
    token,
    url: origin,
    ghesUrl: `${origin}/api/v3`,
    requests: [],
    faults: new Map(),
    failingRest: 0,
    onRequest: () => undefined,
    passTime: (seconds) => {
      state.now += seconds;
      const limit = state.rateLimit;
      if (limit !== null && state.now >= limit.resetAt)
        Object.assign(limit, { used: 0, resetAt: limit.resetAt + 3600 });
    },
    deadline: () => {
      const controller = new AbortController();
      waiting.add(controller);
      return controller.signal;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return standIn;
}

type Variables = Readonly<Record<string, unknown>>;
type Logged = Pick<LoggedRequest, 'kind'> &
  Partial<Pick<LoggedRequest, 'number' | 'operation' | 'variables'>> & { fault?: Fault | null };

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function limitHeaders({ rateLimit }: State): Record<string, string> {
  if (rateLimit === null) return {};
  return {
    'x-ratelimit-limit': String(rateLimit.limit),
    'x-ratelimit-remaining': String(Math.max(0, rateLimit.limit - rateLimit.used)),
    'x-ratelimit-reset': String(rateLimit.resetAt),
    'x-ratelimit-resource': 'graphql',
  };
}

function overLimit(response: ServerResponse, resetAt: number): void {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt) };
  json(response, 200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded.' }] }, headers);
}
