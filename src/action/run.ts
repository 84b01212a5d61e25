import { repositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { makeReport } from '../pipeline.ts';
import { type Published, publish } from '../publish/publish.ts';
import type { Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { Source } from './checkout.ts';
import { missedTargets } from './fail-on.ts';
import type { Job } from './job.ts';
import { setPublishedOutputs, setReportOutputs, writeFiles, writeSummary } from './outputs.ts';
import { type Publication, preparePublication } from './publication.ts';
import { openSource } from './source.ts';

/**
 * Measures the repository and publishes the report. If the runner's summary or output file cannot be written, or a
 * target is missed, the step fails only after everything else is written.
 */
export async function runJob(job: Job): Promise<void> {
  const { inputs, runner, clock, log } = job;
  const client = await clientOf(job);
  log.step('Opening the repository');
  const source = await openSource({ ...job, asOf: inputs.asOf ?? clock.now, wait: clock.wait });
  const report = await measure(job, source, await clientOf(job));
  log.step('Publishing the report');
  const publication = await preparePublication(job, source, report, client);
  const { texts, previous } = publication;
  const files = await writeFiles(runner.temp, report, clock.now, texts.markdown);
  const outputsRefused = await errorOf("the job's outputs", () => setReportOutputs(report, files));
  const summaryRefused = runner.hasSummary
    ? await errorOf("the job's summary", () => writeSummary(report, previous))
    : null;
  const published = inputs.dryRun ? null : await post(publication, source);
  const linksRefused = await errorOf("the job's outputs", () => setPublishedOutputs(published));
  const refused = outputsRefused ?? summaryRefused ?? linksRefused;
  logOutcome(job, publication, published);
  log.endStep();
  if (refused !== null) throw refused;
  const missed = missedTargets(report, inputs.failOn);
  if (missed !== null) throw missed;
}

/** Calls `write` and returns its failure as an error with advice; `null`: it succeeded. */
async function errorOf(what: string, write: () => unknown): Promise<UserError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return new UserError(`The report was made, but ${what} could not be written: ${because}`, {
      remedy:
        'Let the user of the step write the files that GITHUB_STEP_SUMMARY and GITHUB_OUTPUT name; in a container it may be another one.',
      cause: error,
    });
  }
}

/**
 * Creates a client with a budget of its own. Reading and publishing get one each, so reading cannot use up the budget
 * for publishing. `null`: a dry run without a token.
 */
async function clientOf({ inputs, runner, clock, log }: Job): Promise<GitHubClient | null> {
  if (inputs.token !== null) {
    const { createGitHubClient } = await import('../github/client.ts');
    const { milliseconds: now, wait } = clock;
    const budget = inputs.maxWait === null ? {} : { waitMs: inputs.maxWait };
    return createGitHubClient({ token: inputs.token, apiUrl: runner.api, now, wait, log: log.info, budget });
  }
  if (inputs.dryRun) return null;
  throw new UserError('There is no token to publish the report with.', {
    remedy:
      'Leave the input `token` out, so that the job gives its own, with `issues: write` in its `permissions`; or set `dry-run: true`.',
  });
}

async function measure({ inputs, clock, log }: Job, source: Source, client: GitHubClient | null): Promise<Report> {
  const { repository, branch, config, name, url } = source;
  const { checkLinks } = await import('../collect/link-check.ts');
  try {
    return await makeReport({
      repository,
      name,
      url,
      branch: branch.name,
      tip: branch.tip,
      asOf: inputs.asOf ?? clock.now,
      config: config.config,
      configHash: config.hash,
      configFile: config.file,
      version: VERSION,
      progress: log.step,
      elapsedMs: clock.elapsedMs,
      checkLinks,
      ...(client === null || !source.isOnServer ? {} : { github: { client, ...repositoryName(name) } }),
    });
  } finally {
    await repository.close();
  }
}

async function post({ publisher, survey, problem, texts }: Publication, source: Source): Promise<Published> {
  if (problem !== null) throw problem;
  if (publisher === null || survey === null) throw new Error('without a token nothing can be published');
  return publish(publisher, survey, texts, { pin: source.config.config.publish.pin });
}

function logOutcome({ inputs, log }: Job, { survey, problem }: Publication, published: Published | null): void {
  for (const notice of published?.notices ?? []) log.notice(notice);
  if (published !== null) {
    log.info(`Comment ${published.outcome}: ${published.commentUrl}`);
    return;
  }
  const why = inputs.asOf === null ? 'This is a dry run' : 'A past instant is replayed';
  log.notice(`${why}: nothing was written to GitHub. The report is in the job's summary and outputs.`);
  const obstacle = problem ?? survey?.obstacle ?? null;
  if (obstacle !== null) log.info(`A real run would stop here: ${obstacle.message} ${obstacle.remedy}`);
}
