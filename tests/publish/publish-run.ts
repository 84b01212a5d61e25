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

export interface Run {
  readonly week: string;
  readonly text?: string;
  readonly destination?: Partial<Destination>;
  readonly pin?: boolean;
  /** Wraps the client of this run, for example to let it fail. */
  readonly wrapClient?: (client: GitHubClient) => GitHubClient;
}

/** Surveys, then publishes, as a run of the Action does. Waiting takes no time. */
export async function publishReport(github: StandIn, run: Run): Promise<Published & { survey: Survey }> {
  const survey = await surveyOf(github, run);
  const publisher = publisherOf(github, run.wrapClient);
  const published = await publish(publisher, survey, textsFor(run), { pin: run.pin ?? false });
  return { ...published, survey };
}

export function surveyOf(github: StandIn, { week, destination, wrapClient }: Run): Promise<Survey> {
  const target = { owner: 'acme', name: 'infra' };
  return readPublished(publisherOf(github, wrapClient), {
    target,
    issue: null,
    week,
    source: target,
    allowPublic: false,
    movedTo: (issue) => movedIssue({ token: github.token, apiUrl: github.url, wait: async () => {} }, issue),
    ...destination,
  });
}

function publisherOf(github: StandIn, wrapClient: Run['wrapClient'] = (client) => client): Publisher {
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
  return { client: wrapClient(client), key: KEY, wait: async () => undefined };
}

function textsFor({ week, text = 'All is well.' }: Run): Texts {
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
  if (repository === undefined) throw new Error('the stand-in has no repository');
  return repository;
}

/** The issues and the weeks of the comments that have this report's marks, whoever wrote them. */
export function marked(github: StandIn): { readonly issues: readonly Issue[]; readonly weeks: readonly string[] } {
  const issues = repositoryOf(github).issues.filter(({ body }) => body.includes(`<!-- infra-kpis report=${KEY} -->`));
  const weeks = repositoryOf(github).issues.flatMap(({ comments }) =>
    comments.flatMap(({ body }) => /report=acme\/infra week=(\S+)/.exec(body)?.[1] ?? []),
  );
  return { issues, weeks: weeks.toSorted() };
}

/** The mutations so far, in order. */
export function writes(github: StandIn): string[] {
  return github.requests
    .filter(({ operation }) => operation.startsWith('mutation'))
    .map(({ operation }) => operation.replace('mutation ', ''));
}
