import { execFileSync, type StdioOptions } from 'node:child_process';
import { expect, it } from 'vitest';
import { setScene } from './scene.ts';

/** Path of a Node 24, which the runner uses: this process's, or one from the npm registry; `null` if there is neither. */
function findNode24(): string | null {
  if (process.version.startsWith('v24.')) return process.execPath;
  try {
    const script = ['-y', '-p', 'node@24', 'node', '-p', 'process.execPath'];
    const env = { ...process.env, npm_config_ignore_scripts: 'false' };
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('npx', script, { encoding: 'utf8', timeout: 120_000, stdio, env, cwd: '/' }).trim();
  } catch {
    return null;
  }
}

const node = findNode24();
if (node === null) console.warn('Node 24 is not available: the Action was not tested with it.');

it.runIf(node !== null)('the Action runs under Node 24', { timeout: 120_000 }, async () => {
  const scene = await setScene();
  try {
    expect(execFileSync(node ?? '', ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
    const { code, log } = await scene.runner.run({ github: scene.github, node: node ?? '' });
    expect(log).toContain('Comment created');
    expect(code).toBe(0);
  } finally {
    await scene.end();
  }
});
