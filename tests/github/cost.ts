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

/** The cost of a query by GitHub's published formula. */
export interface Cost {
  /** Number of requests to fill every connection to its `first`, divided by 100, rounded, at least 1. */
  readonly points: number;
  /** Maximum number of nodes in the answer. */
  readonly nodes: number;
  /** Connections without a limit, or with one above 100: GitHub rejects them. */
  readonly unbounded: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/** The cost of a document; fragments count wherever they are spread. */
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

/** The document with every fragment spread replaced by an inline fragment. */
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
