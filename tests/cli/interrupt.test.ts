import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { infraKpis, temporaryFolder } from '../support/command.ts';
import { isPosix } from '../support/platform.ts';

const made: string[] = [];

function folder(): string {
  const fresh = temporaryFolder();
  made.push(fresh);
  return fresh;
}

afterEach(() => {
  for (const each of made.splice(0)) rmSync(each, { recursive: true, force: true });
});

/** A PATH with a git that sends Ctrl-C to its parent at a certain command, and then hangs. */
function interruptingPath(command: string): string {
  const bin = folder();
  const real = (process.env['PATH'] ?? '').replaceAll("'", '');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh\nPATH='${real}'\nfor word in "$@"; do\n  if [ "$word" = ${command} ]; then kill -INT $PPID; exec sleep 600; fi\ndone\nexec git "$@"\n`;
  writeFileSync(path.join(bin, 'git'), script);
  chmodSync(path.join(bin, 'git'), 0o755);
  return `${bin}:${process.env['PATH']}`;
}

test.runIf(isPosix).each(['fast-import', 'rev-list', 'log', 'cat-file'])(
  'Ctrl-C during git %s leaves no files behind',
  async (command) => {
    const TMPDIR = folder();
    const target = folder();
    const out = path.join(target, 'report.md');
    const outcome = await infraKpis(['demo', '--out', out], { env: { TMPDIR, PATH: interruptingPath(command) } });
    expect(outcome).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(readdirSync(TMPDIR)).toEqual([]);
    expect(readdirSync(target)).toEqual([]);
  },
);
