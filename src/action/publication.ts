import { repositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { type IssueAddress, movedIssue } from '../github/moved.ts';
import type { Publisher } from '../publish/comments.ts';
import { reportKey } from '../publish/marker.ts';
import { readPublished, type Survey } from '../publish/survey.ts';
import { readSnapshot, type Texts, textsOf } from '../publish/texts.ts';
import { lastWeek } from '../report/page/select.ts';
import type { Report } from '../report/report.ts';
import type { Previous } from '../report/snapshot.ts';
import type { Source } from './checkout.ts';
import type { Job } from './job.ts';

/** A report that is ready to be published, or why it cannot be. */
export interface Publication {
  readonly publisher: Publisher | null;
  readonly survey: Survey | null;
  /** Why earlier reports on GitHub could not be read; `null`: they were read, or there is no token. */
  readonly problem: UserError | null;
  readonly previous: Previous;
  readonly texts: Texts;
}

/** Reads what was posted before and renders the texts accordingly. Writes nothing to GitHub. */
export async function preparePublication(
  job: Job,
  source: Source,
  report: Report,
  client: GitHubClient | null,
): Promise<Publication> {
  const { config } = source.config;
  const key = reportKey(source.name, config.publish.key);
  const publisher = client === null ? null : { client, key, wait: job.clock.wait };
  const { survey, problem } = publisher === null ? NOT_ASKED : await ask(publisher, job, source, report);
  const previous = previousOf(survey);
  return { publisher, survey, problem, previous, texts: textsOf(report, { key, notify: config.notify, previous }) };
}

const NOT_ASKED = { survey: null, problem: null };

/**
 * Reads the state on GitHub. A `UserError` is returned instead of thrown, because the report's files are worth writing
 * even if the report cannot be published.
 */
async function ask(
  publisher: Publisher,
  job: Job,
  source: Source,
  report: Report,
): Promise<Pick<Publication, 'survey' | 'problem'>> {
  const destination = {
    target: repositoryName(source.config.config.publish.repository ?? job.runner.repository),
    issue: job.inputs.issue,
    week: lastWeek(report).id,
    source: source.isOnServer ? repositoryName(source.name) : null,
    allowPublic: source.config.config.publish['allow-public'],
    movedTo: (issue: IssueAddress) =>
      movedIssue({ token: job.inputs.token ?? '', apiUrl: job.runner.api, wait: job.clock.wait }, issue),
  };
  try {
    return { survey: await readPublished(publisher, destination), problem: null };
  } catch (error) {
    if (error instanceof UserError) return { survey: null, problem: error };
    throw error;
  }
}

function previousOf(survey: Survey | null): Previous {
  if (survey === null) return 'unknown';
  return survey.previous === null ? 'none' : (readSnapshot(survey.previous.data) ?? 'unknown');
}
