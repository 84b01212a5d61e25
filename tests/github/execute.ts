import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type Cost, costOf } from './cost.ts';
import { createMutations, findNode } from './mutations.ts';
import { createViews, instant, notFound } from './objects.ts';
import type { Repository, State } from './state.ts';

/** GitHub's published schema. */
export const githubSchema: GraphQLSchema = buildSchema(published.idl, { assumeValidSDL: true });

/** The body of an answer. */
export interface Result {
  data?: unknown;
  errors?: WireError[];
}

export interface WireError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** Answers a document from the state as GitHub would: validates it against the schema and charges its cost. */
export function createExecutor(state: State, origin: () => string) {
  const views = createViews(state, origin);
  const mutations = createMutations(state, views);
  const documents = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();

  return async (source: string, variables: Variables): Promise<Result & { cost: number }> => {
    let known = documents.get(source);
    if (known === undefined) {
      const document = parse(source);
      known = { document, errors: validate(githubSchema, document) };
      documents.set(source, known);
    }
    if (known.errors.length > 0) return { errors: known.errors.map(({ message }) => ({ message })), cost: 1 };
    const cost = costOf(githubSchema, known.document, variables);
    const [unbounded] = cost.unbounded;
    if (unbounded !== undefined) return { errors: [missingBoundary(unbounded)], cost: 1 };
    if (state.rateLimit !== null) state.rateLimit.used += cost.points;
    const root = { ...mutations, ...queries(state, views, cost) };
    const { data, errors } = await execute({
      schema: githubSchema,
      document: known.document,
      rootValue: root,
      variableValues: variables,
      fieldResolver,
    });
    return { data, ...(errors === undefined ? {} : { errors: errors.map(wireError) }), cost: cost.points };
  };
}

function queries(state: State, views: ReturnType<typeof createViews>, cost: Cost): Record<string, unknown> {
  return {
    viewer: { login: state.viewer.kind === 'Bot' ? `${state.viewer.login}[bot]` : state.viewer.login },
    node: ({ id }: { id: string }) => {
      const node = findNode(state, views, id);
      if (node === null) throw notFound(`a node with the global id of '${id}'`);
      return node;
    },
    repository: ({ owner, name, followRenames = true }: { owner: string; name: string; followRenames?: boolean }) => {
      const repository = findRepository(state, `${owner}/${name}`, followRenames);
      if (repository === null) throw notFound(`a Repository with the name '${owner}/${name}'`);
      return views.repository(repository);
    },
    rateLimit: state.rateLimit && {
      limit: state.rateLimit.limit,
      used: state.rateLimit.used,
      remaining: Math.max(0, state.rateLimit.limit - state.rateLimit.used),
      resetAt: instant(state.rateLimit.resetAt),
      cost: cost.points,
      nodeCount: cost.nodes,
    },
  };
}

/** A repository by name, ignoring case, and also by a former name unless `followRenames` is `false`. */
export function findRepository(state: State, fullName: string, followRenames = true): Repository | null {
  const wanted = ((followRenames ? state.renames.get(fullName) : undefined) ?? fullName).toLowerCase();
  return state.repositories.find(({ owner, name }) => `${owner}/${name}`.toLowerCase() === wanted) ?? null;
}

/** A property, or the result of a method. A field that the stand-in lacks is an error, never `null`. */
const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, _context, info) => {
  const value = source[info.fieldName];
  if (value === undefined) throw new Error(`the stand-in does not know ${info.parentType.name}.${info.fieldName}`);
  return typeof value === 'function' ? value(args) : value;
};

function wireError({ message, path, extensions }: GraphQLError): WireError {
  const { type, lifted } = extensions as { type?: string; lifted?: object };
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(lifted === undefined ? {} : { extensions: lifted }),
    message,
  };
}

function missingBoundary(field: string): WireError {
  return {
    type: 'MISSING_PAGINATION_BOUNDARIES',
    path: [field],
    message: `You must provide a \`first\` or \`last\` value, from 1 to 100, to properly paginate the \`${field}\` connection.`,
  };
}
