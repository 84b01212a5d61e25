import { UserError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { type IssueAddress, movedIssue } from '../github/moved.ts';
import type { Desk } from '../publish/comments.ts';
import type { Place } from '../publish/issues.ts';
import { reportKey } from '../publish/marker.ts';
import { lookAround, type Survey } from '../publish/survey.ts';
import { readSnapshot, type Texts, textsOf } from '../publish/texts.ts';
import { lastWeek } from '../report/page/week.ts';
import type { Report } from '../report/report.ts';
import type { Previous } from '../report/snapshot.ts';
import type { Job } from './job.ts';
import type { Source } from './source.ts';

/** A report that is ready to be published, or why it cannot be. */
export interface Publication {
  readonly desk: Desk | null;
  readonly survey: Survey | null;
  /** Why GitHub could not be asked what is there already. */
  readonly problem: UserError | null;
  readonly previous: Previous;
  readonly texts: Texts;
}

/** Looks at what was posted before, and writes the texts accordingly. Nothing is written to GitHub. */
export async function preparePublication(
  job: Job,
  source: Source,
  report: Report,
  client: GitHubClient | null,
): Promise<Publication> {
  const { config } = source.config;
  const key = reportKey(source.name, config.publish.key);
  const desk = client === null ? null : { client, key, wait: job.clock.wait };
  const { survey, problem } = desk === null ? NOT_ASKED : await ask(desk, job, source, report);
  const previous = previousOf(survey);
  return { desk, survey, problem, previous, texts: textsOf(report, { key, notify: config.notify, previous }) };
}

const NOT_ASKED = { survey: null, problem: null };

/** A report is worth having even where it cannot be published, so a refusal waits. */
async function ask(
  desk: Desk,
  job: Job,
  source: Source,
  report: Report,
): Promise<Pick<Publication, 'survey' | 'problem'>> {
  const order = {
    place: placeOf(source.config.config.publish.repository ?? job.runner.repository),
    issue: job.inputs.issue,
    week: lastWeek(report).id,
    source: source.isOnServer ? placeOf(source.name) : null,
    allowPublic: source.config.config.publish['allow-public'],
    movedTo: (issue: IssueAddress) => movedIssue({ token: job.inputs.token ?? '', apiUrl: job.runner.api }, issue),
  };
  try {
    return { survey: await lookAround(desk, order), problem: null };
  } catch (error) {
    if (error instanceof UserError) return { survey: null, problem: error };
    throw error;
  }
}

function previousOf(survey: Survey | null): Previous {
  if (survey === null) return 'unknown';
  return survey.previous === null ? 'none' : (readSnapshot(survey.previous.data) ?? 'unknown');
}

/** Takes `owner/name` apart. */
export function placeOf(name: string): Place {
  const [owner = '', repository = ''] = name.split('/');
  return { owner, name: repository };
}
