import { memoized } from '../../lib/memoized.ts';
import { isEnvironment, isPlainEnvironment, SORTING, withoutEnvironment } from './environments.ts';

/** The folders of a path that identify a component, innermost last, without environments: `dns/prod` → `dns`. */
export const namingSegments = memoized((path): readonly string[] => plainNamingSegments(path).map(withoutEnvironment));

/**
 * The folders of a path that identify a component, with environments kept inside names (`a-prod`). A component whose
 * places all agree on them keeps such a name (a lone `a-test`); `a-prod` and `a-staging` together are `a`.
 */
export const plainNamingSegments = memoized((path): readonly string[] => {
  const all = path.split('/').filter((segment) => segment !== '');
  const isOne = all.some(isPlainEnvironment) ? isPlainEnvironment : isEnvironment;
  const segments = all.filter((segment) => !isOne(segment));
  const kept = segments.filter((segment) => !SORTING.has(segment.toLowerCase()));
  return kept.length > 0 ? kept : segments;
});

/** Folder names that say how something is delivered and nothing about what it is. */
const TOOLS = new Set(
  `deploy deployment deployments infra infrastructure iac terraform tf tofu terragrunt helm chart charts manifests
   manifest k8s kubernetes kube pulumi cdk bicep arm cloudformation cfn ansible playbooks kustomize argocd flux`.split(
    /\s+/,
  ),
);

const PLUMBING = new Set([
  ...TOOLS,
  ...'app apps application main src config configs setup resources stack stacks server default common root release releases'.split(
    ' ',
  ),
]);

/** Folders of a path without those at its end that only name a tool: `payments/terraform` → `payments`. */
export function withoutTools(identity: readonly string[]): readonly string[] {
  const end = identity.findLastIndex((segment) => !TOOLS.has(segment.toLowerCase())) + 1;
  return end === 0 ? identity : identity.slice(0, end);
}

/** The innermost folder that says more than how something is deployed, as the component's name; `null`: none does. */
export function nameOfSegments(identity: readonly string[]): string | null {
  return identity.findLast((segment) => !PLUMBING.has(segment.toLowerCase())) ?? null;
}
