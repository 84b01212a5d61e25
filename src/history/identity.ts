/** What a landing's message says of the pull request (or merge or change request) that it landed. */
export interface Identity {
  readonly number: number | null;
  readonly branch: string | null;
  readonly title: string;
}

interface Form {
  readonly pattern: RegExp;
  /** Whether the title stands in the body, because the first line is the merge's own. */
  readonly titleInBody: boolean;
}

/** First lines by which hosts land a pull request. Named groups: `number`, `branch`, `title`. */
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
  // GitLab: the number stands in the body's last line
  { pattern: /^Merge branch '(?<branch>[^']+)'(?: into '?[^']+'?)?$/, titleInBody: true },
  // Gerrit, Zuul
  { pattern: /^Merge "(?<title>.+)"(?: into \S+)?$/, titleInBody: false },
  // squash merge
  { pattern: /^(?<title>.*\S)\s+\(#(?<number>\d+)\)$/, titleInBody: false },
  { pattern: /^(?<title>.*\S)\s+\(!(?<number>\d+)\)$/, titleInBody: false },
];

const GITLAB_NUMBER = /^See merge request (?:[\w./-]*)!(\d+)$/m;

/** Reads number, branch and title out of a landing's message; whatever it does not say is `null`. */
export function identityOf(title: string, message: string): Identity {
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

/** What git and hosts write of a merge into its body by themselves: which files conflicted, comments, GitLab's number. */
const NOT_A_TITLE = /^(?:#? ?Conflicts:|See merge request )/;

/** Above the title: comments of a template, and the merge queue of Kubernetes. */
const BY_A_ROBOT = /^(?:<!--|Automatic merge from submit-queue)/;

function firstBodyLine(message: string): string | null {
  const lines = message
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !BY_A_ROBOT.test(line));
  return first === undefined || NOT_A_TITLE.test(first) ? null : first;
}
