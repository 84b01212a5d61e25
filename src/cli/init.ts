import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_PATH } from '../collect/config-file.ts';
import { listTree } from '../collect/git/tree.ts';
import { UserError } from '../errors.ts';
import { makeReport } from '../pipeline.ts';
import { progressOn, type Shell } from './shell.ts';
import { openSource, type Source, type SourceOptions } from './source.ts';
import { STARTER_WORKFLOW, starterConfig } from './starter.ts';

const WORKFLOW_PATH = '.github/workflows/infra-kpis.yml';

/**
 * Writes a commented configuration with what was found, and the workflow. Never overwrites a file; writes both or none.
 */
export async function runInit(dir: string, options: SourceOptions, shell: Shell): Promise<void> {
  const source = await openSource(dir, options, shell);
  try {
    const root = source.request.repository.workTree;
    if (root === null) throw noWorkTree(dir);
    await refuseToOverwrite(root);
    const config = await configFor(source, shell);
    shell.signal.throwIfAborted();
    await writeAll(root, { [CONFIG_PATH]: config, [WORKFLOW_PATH]: STARTER_WORKFLOW });
  } finally {
    await source.close();
  }
  shell.stdout.write(
    `Wrote ${CONFIG_PATH} and ${WORKFLOW_PATH}. Look them over and commit them. Once they are on the\ndefault branch the report comes every Monday; the first at once by Actions → Infra KPIs → Run workflow.\n`,
  );
}

async function configFor({ request }: Source, shell: Shell): Promise<string> {
  const progress = progressOn(shell.stderr);
  try {
    const { components } = await makeReport({ ...request, progress: progress.step });
    const files = new Set((await listTree(request.repository, request.tip)).map((entry) => entry.path));
    return starterConfig(components, (file) => files.has(file));
  } finally {
    progress.done();
  }
}

async function refuseToOverwrite(root: string): Promise<void> {
  for (const file of ['.github', '.github/workflows']) {
    const found = await lstat(path.join(root, file)).catch(() => null);
    if (found !== null && !found.isDirectory()) {
      throw new UserError(`${file} is not a folder (links are not followed).`, { remedy: 'Nothing was written.' });
    }
  }
  for (const file of [CONFIG_PATH, WORKFLOW_PATH]) {
    if ((await lstat(path.join(root, file)).catch(() => null)) === null) continue;
    throw new UserError(`${file} exists already; nothing was written.`, {
      remedy: 'Move it away first, or edit it: `infra-kpis check` says what it matches.',
    });
  }
}

/** Creates the files and never replaces one. If one cannot be created, those already created are removed again. */
async function writeAll(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  const made: string[] = [];
  try {
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(root, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text, { flag: 'wx' });
      made.push(target);
    }
  } catch (error) {
    for (const target of made) await rm(target, { force: true });
    throw new UserError(`Nothing was written: ${error instanceof Error ? error.message : error}`, {
      remedy: 'Run it in a clone where you may write.',
      cause: error,
    });
  }
}

function noWorkTree(dir: string): UserError {
  return new UserError(`${dir} is a bare clone: there is no work tree to write to.`, {
    remedy: 'Run it in a clone with a work tree.',
  });
}
