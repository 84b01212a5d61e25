import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.ts';
import { temporaryFolder } from '../support/command.ts';
import { isPosix } from '../support/platform.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (file: string) => path.join(folder, file);

test('a file is created or replaced, and no other files are left behind', async () => {
  await writeWhole(at('report.md'), 'one');
  await writeWhole(at('report.md'), 'two');
  expect(readFileSync(at('report.md'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['report.md']);
});

describe.runIf(isPosix)('a symbolic link is followed', () => {
  test('to an existing file', async () => {
    writeFileSync(at('report.md'), 'one');
    symlinkSync('report.md', at('link.md'));
    await writeWhole(at('link.md'), 'two');
    expect(readFileSync(at('report.md'), 'utf8')).toBe('two');
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
  });

  test('to a new file, through another link and another folder', async () => {
    mkdirSync(at('site'));
    symlinkSync('site/link.md', at('link.md'));
    symlinkSync('../report.md', at('site/link.md'));
    await writeWhole(at('link.md'), 'one');
    expect(readFileSync(at('report.md'), 'utf8')).toBe('one');
    expect([at('link.md'), at('site/link.md')].every((file) => lstatSync(file).isSymbolicLink())).toBe(true);
  });

  test('but not into a missing folder, or in a circle', async () => {
    symlinkSync('gone/report.md', at('astray.md'));
    symlinkSync('circle.md', at('circle.md'));
    await expect(writeWhole(at('astray.md'), 'one')).rejects.toThrow(/astray\.md could not be written/);
    await expect(writeWhole(at('circle.md'), 'one')).rejects.toThrow(/circle\.md could not be written/);
    expect(readdirSync(folder).sort()).toEqual(['astray.md', 'circle.md']);
  });
});
