import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StandIn } from '../github/server.ts';

const ENTRY = path.resolve(import.meta.dirname, '../../dist/action.js');
const preload = (file: string) => `--import=${pathToFileURL(path.resolve(import.meta.dirname, file)).href}`;

/** A runner with one job. Its folders persist until it is removed, as between the steps of a job. */
export interface JobRunner {
  readonly workspace: string;
  readonly temp: string;
  run(step: Step): Promise<StepOutcome>;
  remove(): void;
}

export interface Step {
  readonly github: StandIn;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables in addition to those of the runner; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Time at which the step runs. */
  readonly at?: string;
  readonly node?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

export interface StepOutcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The job's log without the commands by which the runner learns what to mask. */
  readonly log: string;
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Host names that were looked up; every lookup fails. */
  readonly lookups: readonly string[];
}

export function createRunner(): JobRunner {
  const folder = mkdtempSync(path.join(tmpdir(), 'infra-kpis-runner-'));
  const workspace = mkdtempSync(path.join(folder, 'workspace-'));
  const temp = mkdtempSync(path.join(folder, 'temp-'));
  return {
    workspace,
    temp,
    run: (step) => runStep(step, { workspace, temp, folder }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runStep(
  step: Step,
  { workspace, temp, folder }: { readonly workspace: string; readonly temp: string; readonly folder: string },
): Promise<StepOutcome> {
  const { github, inputs = {}, at = '2026-08-24T05:17:00Z', node = process.execPath } = step;
  const [outputFile, summaryFile, eventFile] = ['output', 'summary', 'event'].map((name) => path.join(folder, name));
  if (!outputFile || !summaryFile || !eventFile) throw new Error('three files were named');
  const lookupsFile = path.join(folder, 'lookups');
  for (const file of [outputFile, summaryFile, lookupsFile]) writeFileSync(file, '');
  writeFileSync(eventFile, JSON.stringify({ repository: { full_name: 'acme/infra', default_branch: 'main' } }));
  const given = { token: github.token, 'dry-run': 'false', ...inputs };
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    NODE_OPTIONS: `${preload('fixed-clock.mjs')} ${preload('no-lookups.mjs')}`,
    LOOKUPS: lookupsFile,
    TEST_NOW: at,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.env,
  };
  const child = spawn(node, [ENTRY], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  step.onStart?.(child);
  const printed = await new Promise<{ text: string; code: number | null; signal: NodeJS.Signals | null }>(
    (resolve, reject) => {
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
      }
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ text, code, signal }));
    },
  );
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const lines = printed.text.split('\n');
  return {
    code: printed.code,
    signal: printed.signal,
    log: lines.filter((line) => !isMask(line)).join('\n'),
    masks: lines.filter(isMask).map((line) => line.slice('::add-mask::'.length)),
    outputs: outputsIn(readFileSync(outputFile, 'utf8')),
    summary: existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '',
    lookups: readFileSync(lookupsFile, 'utf8').split('\n').slice(0, -1),
  };
}

/** Parses outputs of the form `name<<DELIMITER`, the value, `DELIMITER`. */
function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value]));
}
