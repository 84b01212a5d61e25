import type { ServerResponse } from 'node:http';
import type { Result } from './execute.ts';

/** Ways in which GitHub or the network fails a request. */
export const FAULTS = [
  'html-502',
  'html-503',
  'html-504',
  'cut-off',
  'without-data',
  'odd-errors',
  'dropped',
  'hanging',
  'resource-limits',
  'went-wrong',
  'partial',
  'stuck-cursor',
  'rate-limited',
  'secondary-403',
  'secondary-403-retry-after',
  'secondary-429',
  'secondary-429-retry-after',
  'secondary-200',
  'secondary-200-retry-after',
] as const;

/** Faults of single fields, which only some documents can meet: a list without its nodes, a write without its result. */
export type FaultKind = (typeof FAULTS)[number] | 'without-labels' | 'without-result';

/** A fault, and whether the request was executed before the answer was lost. */
export interface Fault {
  readonly kind: FaultKind;
  readonly executes?: boolean;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const WENT_WRONG =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0000:00000:0000000` when reporting this issue.';

/** Whether the request is executed: always for faults that modify the true answer, never by default for others. */
export function isExecuted({ kind, executes }: Fault): boolean {
  return executes ?? ['cut-off', 'partial', 'stuck-cursor', 'without-labels', 'without-result'].includes(kind);
}

export interface Answering {
  readonly response: ServerResponse;
  readonly result: Result;
  /** Seconds since 1970 at which the rate limit is full again. */
  readonly resetAt: number;
  readonly cursor: string | null;
}

/** Sends the faulty answer. Returns the HTTP status that was sent; 0: none. */
export function answerWithFault(kind: FaultKind, { response, result, resetAt, cursor }: Answering): number {
  const json = (status: number, body: object, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
    return status;
  };
  if (kind.startsWith('html-')) {
    const status = Number(kind.slice(5));
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(`<html><body><h1>${status}</h1>We couldn't respond to your request in time. ::error::x</body></html>`);
    return status;
  }
  if (kind.startsWith('secondary-')) {
    const status = Number(kind.slice(10, 13));
    const headers: Record<string, string> = kind.endsWith('retry-after') ? { 'retry-after': '7' } : {};
    return status === 200
      ? json(200, { data: null, errors: [{ message: SECONDARY }] }, headers)
      : json(status, { message: SECONDARY, documentation_url: 'https://docs.github.com/' }, headers);
  }
  switch (kind) {
    case 'without-data':
      return json(200, { data: null });
    case 'odd-errors':
      return json(200, { data: null, errors: [{ message: 5, path: 'x', type: {} }] });
    case 'dropped':
      response.destroy();
      return 0;
    case 'hanging':
      return 0;
    case 'cut-off': {
      const text = JSON.stringify(result);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(text.slice(0, Math.floor(text.length / 2)));
      return 200;
    }
    case 'resource-limits': {
      const error = { type: 'RESOURCE_LIMITS_EXCEEDED', path: [], message: 'Resource limits for this query exceeded.' };
      return json(200, { data: withoutNodes(result.data), errors: [error] });
    }
    case 'went-wrong':
      return json(200, { data: null, errors: [{ message: WENT_WRONG }] });
    case 'rate-limited':
      return json(
        200,
        { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt) },
      );
    case 'partial':
      return json(200, withHole(result));
    case 'without-labels':
      return json(200, withoutLabels(result));
    case 'without-result':
      return json(200, { data: mapValues(result.data, () => null) });
    default:
      return json(200, withCursor(result, cursor));
  }
}

type Json = Record<string, unknown>;

/** Replaces every list of nodes in an answer by the result of `change`, outermost first. */
function mapConnections(
  value: unknown,
  change: (connection: Json, path: (string | number)[]) => Json,
  path: (string | number)[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => mapConnections(item, change, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  const changed = 'nodes' in value ? change(value as Json, path) : (value as Json);
  return Object.fromEntries(
    Object.entries(changed).map(([key, item]) => [key, mapConnections(item, change, [...path, key])]),
  );
}

function withoutNodes(data: unknown): unknown {
  return mapConnections(data, (connection) => ({ ...connection, nodes: (connection['nodes'] as []).map(() => null) }));
}

function mapValues(data: unknown, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(data as Json).map(([key, value]) => [key, change(value)]));
}

/** The answer without the labels of the first node of its first list, and with an error that names them. */
function withoutLabels(result: Result): Result {
  let hole: (string | number)[] | null = null;
  const data = mapConnections(result.data, (connection, path) => {
    const [first, ...rest] = connection['nodes'] as Json[];
    if (hole !== null || first === undefined || !('labels' in first)) return connection;
    hole = [...path, 'nodes', 0, 'labels'];
    return { ...connection, nodes: [{ ...first, labels: null }, ...rest] };
  });
  if (hole === null) return result;
  const error = { type: 'SERVICE_UNAVAILABLE', path: hole, message: 'This field is temporarily unavailable.' };
  return { data, errors: [...(result.errors ?? []), error] };
}

/** The answer without the first node of its first list, or without all data if it has no list, and with an error. */
function withHole(result: Result): Result {
  let hole: (string | number)[] | null = null;
  const data = mapConnections(result.data, (connection, path) => {
    const nodes = connection['nodes'] as unknown[];
    if (hole !== null || nodes.length === 0) return connection;
    hole = [...path, 'nodes', 0];
    return { ...connection, nodes: [null, ...nodes.slice(1)] };
  });
  const message = 'This field is temporarily unavailable.';
  if (hole === null) return { data: null, errors: [{ type: 'SERVICE_UNAVAILABLE', path: [], message }] };
  return { data, errors: [...(result.errors ?? []), { type: 'SERVICE_UNAVAILABLE', path: hole, message }] };
}

/** The answer with a next page whose cursor is the one that the reader already has. */
function withCursor(result: Result, cursor: string | null): Result {
  let isFirst = true;
  const data = mapConnections(result.data, (connection) => {
    const pageInfo = connection['pageInfo'] as Json | undefined;
    if (!isFirst || pageInfo === undefined) return connection;
    isFirst = false;
    return { ...connection, pageInfo: { ...pageInfo, hasNextPage: true, endCursor: cursor } };
  });
  return { ...result, data };
}
