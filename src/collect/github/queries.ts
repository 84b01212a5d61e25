// Every document that is sent to read. Each family has its own, because a connection that the token may not read nulls
// the whole repository of its document. `rateLimit { cost }` is free and returns the points that were spent.

/** The repository under its current name, if the token sees it, and the rest of the rate limit. */
export const ACCESS = `query Facts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { nameWithOwner }
  rateLimit { cost remaining resetAt }
}`;

/**
 * Merged pull requests, most recently updated first: the only order in which reading can stop at the start of the
 * window.
 */
export const PULLS = `query Pulls($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body headRefName createdAt updatedAt mergedAt
        mergeCommit { oid }
        commits { totalCount }
        labels(first: 30) { totalCount nodes { name } }
        timelineItems(last: 30, itemTypes: [LABELED_EVENT]) {
          nodes { ... on LabeledEvent { createdAt label { name } } }
        }
      }
    }
  }
  rateLimit { cost }
}`;

const ISSUE_FIELDS = `pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt updatedAt closedAt authorAssociation
        labels(first: 30) { nodes { name } }
      }`;

/** Issues, most recently updated first. */
export const ISSUES = `query Issues($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      ${ISSUE_FIELDS}
    }
  }
  rateLimit { cost }
}`;

/** Issues with one label, most recently updated first: for repositories with more issues than are read one by one. */
export const LABELLED_ISSUES = `query LabelledIssues(
  $owner: String!, $name: String!, $first: Int!, $after: String, $label: String!
) {
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      ${ISSUE_FIELDS}
    }
  }
  rateLimit { cost }
}`;

/** Deployments to an environment, newest first. */
export const DEPLOYMENTS = `query Deployments(
  $owner: String!, $name: String!, $first: Int!, $after: String, $environment: String!
) {
  repository(owner: $owner, name: $name) {
    deployments(
      environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }, first: $first, after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
  rateLimit { cost }
}`;

const CONTEXTS = `nodes {
        __typename
        ... on CheckRun {
          name conclusion startedAt detailsUrl
          checkSuite { workflowRun { event workflow { name } } }
        }
        ... on StatusContext { context state createdAt targetUrl }
      }`;

const CHECKED = `fragment Checked on Commit {
  statusCheckRollup {
    contexts(first: 100) {
      pageInfo { hasNextPage endCursor }
      ${CONTEXTS}
    }
  }
}`;

/** Check results of one commit, in pages: for commits with more than `checksDocument` reads of each. */
export const CHECKS_OF_COMMIT = `query ChecksOfCommit(
  $owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            ${CONTEXTS}
          }
        }
      }
    }
  }
  rateLimit { cost }
}`;

/**
 * Check results of several commits; `c0` is the first one. GraphQL has no list of commits by id, so each has an alias.
 */
export function checksDocument(shas: readonly string[]): string {
  const commits = shas.map((sha, index) => `    c${index}: object(oid: "${sha}") { ...Checked }`).join('\n');
  return `query Checks($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${commits}
  }
  rateLimit { cost }
}
${CHECKED}`;
}
