import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSample, SAMPLE_NAME } from '../demo/build.ts';
import { SAMPLE_AS_OF } from '../demo/timeline.ts';
import { type OutputOptions, reportOn } from './report.ts';
import type { Shell } from './shell.ts';
import { openSource } from './source.ts';

export type DemoOptions = OutputOptions & { readonly weeks?: number };

/** Rebuilds the sample history as a real repository in a temporary folder and reports on it. */
export async function runDemo(options: DemoOptions, shell: Shell): Promise<void> {
  const directory = await mkdtemp(path.join(shell.temp, 'infra-kpis-demo-'));
  try {
    await buildSample(directory, shell);
    const source = await openSource(directory, { ...options, asOf: SAMPLE_AS_OF }, shell);
    const request = { ...source.request, name: SAMPLE_NAME };
    await reportOn({ ...source, request }, options, shell);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  if (shell.stderr.isTerminal) {
    shell.stderr.write('\nThis was an invented team. For a clone of yours: infra-kpis report DIR\n');
  }
}
