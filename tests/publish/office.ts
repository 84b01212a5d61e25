import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import { movedIssue } from '../../src/github/moved.ts';
import type { Publisher } from '../../src/publish/comments.ts';
import { weekMark } from '../../src/publish/marker.ts';
import { type Published, publish } from '../../src/publish/publish.ts';
import { type Destination, readPublished, type Survey } from '../../src/publish/survey.ts';
import type { Texts } from '../../src/publish/texts.ts';
import type { StandIn } from '../github/server.ts';
import type { Issue, Repository } from '../github/state.ts';

export const KEY = 'acme/infra';

export interface Edition {
  readonly week: string;
  readonly text?: string;
  readonly order?: Partial<Destination>;
  readonly pin?: boolean;
  /** What stands between this run and GitHub. */
  readonly through?: (client: GitHubClient) => GitHubClient;
}

/** One run: looks around, then publishes, as the Action does. No time passes in waiting. */
export async function issueReport(github: StandIn, edition: Edition): Promise<Published & { survey: Survey }> {
  const survey = await surveyOf(github, edition);
  const publisher = publisherOf(github, edition.through);
  const published = await publish(publisher, survey, textsFor(edition), { pin: edition.pin ?? false });
  return { ...published, survey };
}

export function surveyOf(github: StandIn, { week, order, through }: Edition): Promise<Survey> {
  const target = { owner: 'acme', name: 'infra' };
  return readPublished(publisherOf(github, through), {
    target,
    issue: null,
    week,
    source: target,
    allowPublic: false,
    movedTo: (issue) => movedIssue({ token: github.token, apiUrl: github.url, wait: async () => {} }, issue),
    ...order,
  });
}

function publisherOf(github: StandIn, through: Edition['through'] = (client) => client): Publisher {
  let clock = github.state.now * 1000;
  const client = createGitHubClient({
    token: github.token,
    apiUrl: github.url,
    now: () => clock,
    wait: async (ms) => {
      clock += ms;
    },
    deadline: github.deadline,
    log: () => undefined,
  });
  return { client: through(client), key: KEY, wait: async () => undefined };
}

function textsFor({ week, text = 'All is well.' }: Edition): Texts {
  const markdown = `Report of ${week}. ${text}`;
  return {
    week,
    title: `Infrastructure KPIs of ${KEY}, ${week.slice(0, 4)}`,
    markdown,
    comment: `${markdown}\n\n${weekMark(KEY, week, { week, text })}`,
    dashboard: ({ comments, previousIssue }) =>
      [
        `As of ${week}. ${text}`,
        ...comments.map((one) => `- ${one.week}: ${one.url}`),
        `Before: ${previousIssue}`,
      ].join('\n'),
  };
}

export function repositoryOf(github: StandIn): Repository {
  const [repository] = github.state.repositories;
  if (repository === undefined) throw new Error('the stand-in has a repository');
  return repository;
}

/** Issues and comments that carry this report's marks, whoever wrote them. */
export function marked(github: StandIn): { readonly issues: readonly Issue[]; readonly weeks: readonly string[] } {
  const issues = repositoryOf(github).issues.filter(({ body }) => body.includes(`<!-- infra-kpis report=${KEY} -->`));
  const weeks = repositoryOf(github).issues.flatMap(({ comments }) =>
    comments.flatMap(({ body }) => /report=acme\/infra week=(\S+)/.exec(body)?.[1] ?? []),
  );
  return { issues, weeks: weeks.toSorted() };
}

/** Operations that wrote, in order. */
export function writes(github: StandIn): string[] {
  return github.requests
    .filter(({ operation }) => operation.startsWith('mutation'))
    .map(({ operation }) => operation.replace('mutation ', ''));
}
