import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a query costs by the formula that GitHub publishes. */
export interface Cost {
  /** Requests that fulfil every connection, when each is as long as its `first`, over 100, rounded, at least 1. */
  readonly points: number;
  /** Nodes that the answer holds at most. */
  readonly nodes: number;
  /** Connections that ask for items without saying how many, or for more than 100: GitHub refuses them. */
  readonly unbounded: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Walks the document; fragments that are spread count where they are spread. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Cost {
  const whole = inline(document);
  const typeInfo = new TypeInfo(schema);
  const sizes: number[] = [];
  const unbounded: string[] = [];
  let requests = 0;
  let nodes = 0;
  visit(
    whole,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter(field) {
          if (!String(typeInfo.getType()).replace('!', '').endsWith('Connection')) return;
          const parents = sizes.reduce((product, size) => product * size, 1);
          requests += parents;
          const size = pageSize(field, variables);
          if (size === null && asksForItems(field)) unbounded.push(field.name.value);
          if (size !== null && (size < 1 || size > 100)) unbounded.push(field.name.value);
          nodes += parents * (size ?? 0);
          sizes.push(size ?? 0);
        },
        leave(_field, _key, _parent, _path, _ancestors) {
          if (String(typeInfo.getType()).replace('!', '').endsWith('Connection')) sizes.pop();
        },
      },
    }),
  );
  return { points: Math.max(1, Math.round(requests / 100)), nodes, unbounded };
}

function pageSize(field: FieldNode, variables: Variables): number | null {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (argument === undefined) return null;
  if (argument.value.kind === Kind.INT) return Number(argument.value.value);
  return argument.value.kind === Kind.VARIABLE ? Number(variables[argument.value.name.value]) : null;
}

function asksForItems(field: FieldNode): boolean {
  return (field.selectionSet?.selections ?? []).some(
    (selection) => selection.kind !== Kind.FIELD || ['nodes', 'edges'].includes(selection.name.value),
  );
}

/** The document with every spread fragment put in as an inline one. */
function inline(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const types = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.typeCondition] as const] : [],
    ),
  );
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return visit(
    { ...document, definitions: operations },
    {
      FragmentSpread(spread) {
        const selectionSet = fragments.get(spread.name.value);
        const typeCondition = types.get(spread.name.value);
        if (selectionSet === undefined || typeCondition === undefined) return undefined;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet } as const;
      },
    },
  );
}
