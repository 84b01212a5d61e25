import { UserError } from '../errors.ts';

/** The permissions that a field of GitHub's schema needs, as lines of a workflow's `permissions:` block. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  pullRequests: ['pull-requests: read'],
  pullRequest: ['pull-requests: read'],
  issues: ['issues: read'],
  issue: ['issues: read'],
  comments: ['issues: read'],
  deployments: ['deployments: read'],
  statusCheckRollup: ['checks: read', 'statuses: read'],
  checkSuites: ['checks: read'],
  checkSuite: ['checks: read'],
  workflowRun: ['actions: read'],
  object: ['contents: read'],
  defaultBranchRef: ['contents: read'],
  createIssue: ['issues: write'],
  updateIssue: ['issues: write'],
  addComment: ['issues: write'],
  updateIssueComment: ['issues: write'],
  pinIssue: ['issues: write'],
  unpinIssue: ['issues: write'],
};

/** The permission lines that the innermost known field of a path needs; empty: no field is known. */
function permissionsFor(path: readonly (string | number)[]): readonly string[] {
  const known = knownField(path);
  return known === undefined ? [] : (NEEDED[known] ?? []);
}

function knownField(path: readonly (string | number)[]): string | undefined {
  return path.filter((step) => typeof step === 'string').findLast((step) => Object.hasOwn(NEEDED, step));
}

/** The error for a token that may not use the field at `path` of a document, with the permission to add. */
export function missingPermission(path: readonly (string | number)[]): UserError {
  const lines = permissionsFor(path).map((line) => `\`${line}\``);
  const whole = path.filter((step) => typeof step === 'string').join('.') || 'this request';
  const what = knownField(path) ?? whole;
  return new UserError(`The token may not use ${what}`, {
    remedy:
      lines.length > 0
        ? `Add ${lines.join(' and ')} to the workflow's \`permissions:\`, or give the token that access.`
        : "Give the token access to this repository, or add what is missing to the workflow's `permissions:`.",
  });
}
