import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitError, gitOutput, pipeGit } from '../../src/collect/git/process.ts';
import { type BuiltRepository, buildRepository, HERE } from '../support/git-repository.ts';

/** Many times more than both pipes can buffer. */
const QUESTIONS = 60_000;

describe('a conversation with git', () => {
  let repository: BuiltRepository;
  beforeAll(() => {
    repository = buildRepository([]);
  });
  afterAll(() => repository.remove());

  async function ask(...args: readonly string[]): Promise<string> {
    const question = `${repository.git('rev-parse', 'HEAD')}\n`;
    const chunks: Buffer[] = [];
    const answers = pipeGit(
      args,
      Array.from({ length: QUESTIONS }, () => question),
      {
        environment: HERE,
        cwd: repository.directory,
      },
    );
    for await (const chunk of answers) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  }

  it('delivers every answer to many questions, without a warning from Node', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const answers = await ask('cat-file', '--batch-check');
    process.off('warning', onWarning);
    expect(answers.trim().split('\n')).toHaveLength(QUESTIONS);
    expect(warnings).toEqual([]);
  });

  it('ends if git exits before all questions are sent', async () => {
    expect(await ask('--version')).toMatch(/^git version/);
  });

  it('fails with git’s error, not with a closed pipe', async () => {
    await expect(ask('cat-file', '--no-such-option')).rejects.toThrow(GitError);
  });

  it('names the command in an error, even after settings', async () => {
    const options = { environment: HERE, cwd: repository.directory, settings: ['--literal-pathspecs', '-c', 'a.b=c'] };
    await expect(gitOutput(['log', '--no-such-option'], options)).rejects.toThrow(/^git log ended with/);
  });
});
