import type { Component } from '../../history/component.ts';
import { isEnvironment } from './environments.ts';

/** A tier that nobody set, with the reason for it. */
export interface SuggestedTier {
  readonly tier: number;
  readonly because: string;
}

const CRITICAL = new Set(
  'network dns ingress gateway auth identity vault database db payment payments cluster'.split(' '),
);

/**
 * What a component's alerts, paths and name suggest: 1 where an alert calls somebody out for it or it is called like
 * what others rest upon, 3 where it has environments and none is production, else 2. Good enough to start a talk:
 * it is shown by `init` and `explain` and never enters a number.
 */
export function suggestTier({ name, paths, calledOutBy }: Component): SuggestedTier {
  if (calledOutBy !== null) return { tier: 1, because: `an alert in ${calledOutBy} calls somebody out` };
  const words = [name, ...paths].flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
  const environments = paths.flatMap((path) => path.split(/[/_-]/)).filter(isEnvironment);
  const isProduction = environments.some((word) => /^(prod|prd|production|live)$/i.test(word));
  const telling = words.find((word) => CRITICAL.has(word));
  if (isProduction && telling !== undefined) return { tier: 1, because: `“${telling}”, at production paths` };
  if (environments.length > 0 && !isProduction)
    return { tier: 3, because: 'no production path among its environments' };
  if (telling !== undefined) return { tier: 1, because: `“${telling}”` };
  return { tier: 2, because: isProduction ? 'at production paths' : 'nothing tells it apart' };
}
