/** The pull request (or merge or change request) that a landing's message names; `null`: the message does not say. */
export interface MergedPull {
  readonly number: number | null;
  readonly branch: string | null;
  readonly title: string;
}

interface Form {
  readonly pattern: RegExp;
  /** Whether the pull request's title is in the body, because the first line describes the merge. */
  readonly titleInBody: boolean;
}

/** First lines that code hosts write when they merge a pull request. Named groups: `number`, `branch`, `title`. */
const FORMS: readonly Form[] = [
  // GitHub's merge button, Prow
  { pattern: /^Merge pull request #(?<number>\d+) from [^/\s]+\/(?<branch>\S+)/, titleInBody: true },
  // Gitea, Forgejo
  {
    pattern:
      /^Merge pull request '(?<title>.+)' \([#!](?<number>\d+)\) from (?:[^:\s]+:)?(?<branch>\S+)(?: into \S+)?$/,
    titleInBody: false,
  },
  // bors, homu
  { pattern: /^Auto merge of #(?<number>\d+) - (?:[^:\s]+:)?(?<branch>[^\s,]+), r=\S+/, titleInBody: true },
  // bors-ng
  { pattern: /^Merge #(?<number>\d+)\b/, titleInBody: true },
  // Bitbucket
  { pattern: /^Merged in (?<branch>\S+) \(pull request #(?<number>\d+)\)/, titleInBody: true },
  // Azure DevOps
  { pattern: /^Merged PR (?<number>\d+): (?<title>.+)/, titleInBody: false },
  // GitLab: the number is in the last line of the body
  { pattern: /^Merge branch '(?<branch>[^']+)'(?: into '?[^']+'?)?$/, titleInBody: true },
  // Gerrit, Zuul
  { pattern: /^Merge "(?<title>.+)"(?: into \S+)?$/, titleInBody: false },
  // squash merge
  { pattern: /^(?<title>.*\S)\s+\(#(?<number>\d+)\)$/, titleInBody: false },
  { pattern: /^(?<title>.*\S)\s+\(!(?<number>\d+)\)$/, titleInBody: false },
];

const GITLAB_NUMBER = /^See merge request (?:[\w./-]*)!(\d+)$/m;

/** Reads number, branch and title of the pull request from a landing's message. */
export function pullNamedIn(title: string, message: string): MergedPull {
  for (const { pattern, titleInBody } of FORMS) {
    const groups = pattern.exec(title)?.groups;
    if (groups === undefined) continue;
    return {
      number: groups['number'] === undefined ? gitlabNumber(message) : Number(groups['number']),
      branch: groups['branch'] ?? null,
      title: groups['title'] ?? (titleInBody ? firstBodyLine(message) : null) ?? title,
    };
  }
  return { number: gitlabNumber(message), branch: null, title };
}

function gitlabNumber(message: string): number | null {
  const match = GITLAB_NUMBER.exec(message);
  return match === null ? null : Number(match[1]);
}

/**
 * Lines that git or GitLab write into the body of a merge: the list of conflicts, the number of the merge request, the
 * heading of the merged titles (`merge.log`).
 */
const NOT_A_TITLE = /^(?:#? ?Conflicts:|See merge request |\* \S+:(?: \(\d+ commits?\))?$)/;

/** Lines above the title: comments of a template, and the text of the Kubernetes merge queue. */
const BY_A_ROBOT = /^(?:<!--|Automatic merge from submit-queue)/;

function firstBodyLine(message: string): string | null {
  const lines = message
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !BY_A_ROBOT.test(line));
  return first === undefined || NOT_A_TITLE.test(first) ? null : first;
}
