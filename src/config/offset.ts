import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/**
 * Character offset of the value at a path or, with `atKey`, of the key that leads to it. For a path that does not exist
 * it is the offset of the nearest entry around it that does.
 */
export function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node = document.contents as Node | null;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    node = isAlias(node) ? (node.resolve(document) ?? null) : node;
    const pair = pairAt(node, step);
    const next = pair === null ? itemAt(node, step) : (pair.value as Node | null);
    const key = pair === null ? null : (pair.key as Node | null);
    if (next === null && key === null) break;
    offset = isLast && !atKey && next !== null ? startOf(next) : startOf(key ?? next);
    node = next;
  }
  return offset;
}

function pairAt(node: Node | null, step: PropertyKey): Pair | null {
  if (!isMap(node)) return null;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
}

function itemAt(node: Node | null, step: PropertyKey): Node | null {
  return isSeq(node) ? ((node.items[Number(step)] as Node | undefined) ?? null) : null;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
