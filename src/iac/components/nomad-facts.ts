import { hasPlaceholder } from '../go-template.ts';
import type { NomadFact } from './facts.ts';

const JOB = /^job +(?:"([^"\n]+)"|([\w-]+)) *\{/m;
const BATCH = /^[ \t]*type *= *"(?:sys)?batch"/m;
const RECURS = /^[ \t]*(?:periodic|parameterized) *\{/m;

/**
 * The fact of a Nomad job, read by its lines alone: the HCL parser is the expensive part of reading a tree. A batch job
 * that neither a schedule nor a dispatch starts again ends after its first run, so it has none.
 */
export function nomadFacts(text: string): readonly NomadFact[] {
  const job = JOB.exec(text);
  const name = job?.[1] ?? job?.[2];
  if (name === undefined || (BATCH.test(text) && !RECURS.test(text))) return [];
  return [{ about: 'nomad', name: isFilledIn(name) ? null : name }];
}

/** Whether a file holds a Nomad job. */
export function isNomadJob(text: string): boolean {
  return JOB.test(text);
}

/** Whether a template of Go, Nomad Pack or Levant fills in the name. */
function isFilledIn(name: string): boolean {
  return hasPlaceholder(name) || name.includes('[[');
}
