import { countBelow, fileStem, pathIn } from '../../lib/paths.ts';
import type { NomadFact } from './facts.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

type Job = Placed<NomadFact>;

/** Beginnings of the names of jobs that nobody runs; `nomad job init` writes a job called `example`. */
const SAMPLE = /^_*(?:example|sample|template)/i;

/** Nomad jobs that keep running or start again by themselves, other than samples and templates. */
export function nomadSightings(tree: TreeFacts): readonly Sighting[] {
  const jobs = placed(tree, 'nomad').filter((job) => !isSample(job));
  const jobsBelow = countBelow(jobs.map(({ path }) => path));
  return jobs.map((job) => jobSighting(job, jobsBelow.get(job.directory) === 1));
}

function isSample(job: Job): boolean {
  return isInSupportFolder(job.path) || SAMPLE.test(fileStem(job.path)) || SAMPLE.test(nameOfJob(job));
}

/** A job has the whole folder if no other job is in it or below it, else only its file. */
function jobSighting(job: Job, isAlone: boolean): Sighting {
  const { path, directory } = job;
  const name = nameOfJob(job);
  const paths = [isAlone ? directory : path];
  return sighting('nomad-job', path, pathIn(directory, name), { name, paths });
}

function nameOfJob({ path, fact }: Job): string {
  return fact.name ?? fileStem(path);
}
