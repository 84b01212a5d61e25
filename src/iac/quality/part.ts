import type { QualityPart } from '../../history/quality.ts';

/** Holds each item to a rule, which gives where and how one falls short; `null`: it does not. */
export function part<Item>(
  items: readonly Item[],
  shortfall: (item: Item) => QualityPart['short'][number] | null,
): QualityPart {
  const short = items.flatMap((item) => shortfall(item) ?? []);
  return { good: items.length - short.length, all: items.length, short };
}
