import type { Component } from '../../history/component.ts';
import { PRODUCTION } from '../folder-words.ts';
import { isEnvironment } from './environments.ts';

/** A tier that nobody has set, suggested by a heuristic, with its reason. */
export interface SuggestedTier {
  readonly tier: number;
  readonly because: string;
}

const CRITICAL = new Set(
  'network dns ingress gateway auth identity vault database db payment payments cluster'.split(' '),
);

const IS_PRODUCTION = new RegExp(`^(${PRODUCTION})$`, 'i');

/**
 * Suggests a tier from a component's alerts, paths and name. The first rule that applies decides: 1 if an alert pages
 * somebody for it; 3 if it has environments but no production; 1 if its name or path has a word for something that
 * others depend on (network, DNS, identity, database); else 2. It is a starting point for a discussion, shown by `init`
 * and `explain`, and never enters a figure.
 */
export function suggestTier({ name, paths, calledOutBy }: Component): SuggestedTier {
  if (calledOutBy !== null) return { tier: 1, because: `an alert in ${calledOutBy} calls somebody out` };
  const words = [name, ...paths].flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
  const environments = paths.flatMap((path) => path.split(/[/_-]/)).filter(isEnvironment);
  const isProduction = environments.some((word) => IS_PRODUCTION.test(word));
  const telling = words.find((word) => CRITICAL.has(word));
  if (isProduction && telling !== undefined) return { tier: 1, because: `“${telling}”, at production paths` };
  if (environments.length > 0 && !isProduction)
    return { tier: 3, because: 'no production path among its environments' };
  if (telling !== undefined) return { tier: 1, because: `“${telling}”` };
  return { tier: 2, because: isProduction ? 'at production paths' : 'nothing distinguishes it' };
}
