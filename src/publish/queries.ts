// Every document that publishing sends. A test checks each against GitHub's published schema.

const ISSUE = `
  fragment issue on Issue {
    id number url title body createdAt updatedAt locked isPinned viewerDidAuthor
    repository { id nameWithOwner visibility isArchived hasIssuesEnabled }
  }`;

/** Issues of the repository, most recently updated first. */
export const ISSUES = `
  query Issues($owner: String!, $name: String!, $first: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      id nameWithOwner visibility isArchived hasIssuesEnabled
      issues(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { ...issue }
        pageInfo { hasNextPage endCursor }
      }
    }
    rateLimit { cost }
  }${ISSUE}`;

export const ISSUE_BY_NUMBER = `
  query IssueByNumber($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) {
      id nameWithOwner visibility isArchived hasIssuesEnabled
      issue(number: $number) { ...issue }
    }
    rateLimit { cost }
  }${ISSUE}`;

export const COMMENTS = `
  query Comments($issue: ID!, $first: Int!, $after: String) {
    node(id: $issue) {
      ... on Issue {
        comments(first: $first, after: $after) {
          nodes { id url body createdAt viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
    rateLimit { cost }
  }`;

export const VISIBILITY = `
  query Visibility($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { visibility }
    rateLimit { cost }
  }`;

export const CREATE_ISSUE = `
  mutation CreateIssue($repository: ID!, $title: String!, $body: String!) {
    createIssue(input: { repositoryId: $repository, title: $title, body: $body }) { issue { ...issue } }
  }${ISSUE}`;

export const EDIT_ISSUE = `
  mutation EditIssue($issue: ID!, $body: String!, $state: IssueState) {
    updateIssue(input: { id: $issue, body: $body, state: $state }) { issue { id } }
  }`;

export const ADD_COMMENT = `
  mutation AddComment($issue: ID!, $body: String!) {
    addComment(input: { subjectId: $issue, body: $body }) {
      commentEdge { node { id url body createdAt viewerDidAuthor } }
    }
  }`;

export const EDIT_COMMENT = `
  mutation EditComment($comment: ID!, $body: String!) {
    updateIssueComment(input: { id: $comment, body: $body }) { issueComment { id } }
  }`;

export const PIN_ISSUE = `
  mutation PinIssue($issue: ID!) {
    pinIssue(input: { issueId: $issue }) { issue { id } }
  }`;

export const UNPIN_ISSUE = `
  mutation UnpinIssue($issue: ID!) {
    unpinIssue(input: { issueId: $issue }) { issue { id } }
  }`;
