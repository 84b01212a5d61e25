import { describe, expect, it } from 'vitest';
import { namedCauses } from '../../src/reverts/named-cause.ts';
import { grow, idOf, land, type Step, start } from './story.ts';

const fix = (message: string, rest: Partial<Step> = {}): Step => ({
  message,
  files: { 'edge.tf': 'name = "edge"\nsize = 40\nzone = "a"\n' },
  ...rest,
});
const elsewhere = { files: { 'queue.tf': 'queue = 1\n' } };

/** The positions of the blamed changes, each with the words that blame it. */
function blamedBy(...steps: Step[]): string[] {
  return [...namedCauses(land(steps))].map(([change, { because }]) => `${change.position}: ${because}`);
}

describe('a named cause', () => {
  it.each([
    ['Fix regression introduced in #2 (#3)', 'regression introduced in #2'],
    ['Mend the edge, broken by #2 (#3)', 'broken by #2'],
    ['Mend the edge (#3)\n\nThe health check broke this in #2.', 'broke this in #2'],
    ['Fixes an issue created with the #2 PR (#3)', 'issue created with #2'],
    ['Fix the pipeline caused by PR #2 (#3)', 'caused by PR #2'],
    ['Mend the edge (#3)\n\nIt regressed to small\nsizes in #2.', 'regressed to small sizes in #2'],
  ])('is found in %j', (message, words) => {
    expect(blamedBy(start, grow, fix(message))).toEqual([`1: #3 says “${words}”`]);
  });

  it('is found by its id, in any file', () => {
    const message = `Mend the queue (#3)\n\nRegression introduced by commit\n${idOf(1)}.`;
    expect(blamedBy(start, grow, fix(message, elsewhere))).toEqual([
      '1: #3 says “Regression introduced by c0ffee0001”',
    ]);
  });

  it('is found by a Change-Id of Gerrit', () => {
    const id = `I0123${'4'.repeat(36)}`;
    const grown = { ...grow, message: `Grow the edge\n\nChange-Id: ${id}` };
    expect(blamedBy(start, grown, fix(`Mend the edge\n\nRegression introduced in ${id}.`))).toHaveLength(1);
  });

  it('is attributed to the first change that names it', () => {
    const twice = [fix('Broken by #2 (#3)'), fix('Mend it, broken by #2 (#4)', { files: { 'edge.tf': 'size = 3\n' } })];
    expect(blamedBy(start, grow, ...twice)).toEqual(['1: #3 says “Broken by #2”']);
  });

  it.each([
    ['a change that is not blamed', 'Mend the edge, not caused by #2'],
    ['an issue', 'Fix the issue in #2'],
    ['the origin of a setting', 'Use the size introduced in #2'],
    ['another number in the sentence', 'Fix what was broken by a typo, see #2'],
    ['its own number', 'Mend the edge, broken by #3'],
    ['a change that has not landed', 'Mend the edge, broken by #99'],
  ])('is not %s', (_, message) => {
    expect(blamedBy(start, grow, fix(`${message} (#3)`))).toEqual([]);
  });

  it('by number must have common paths, because another project may be meant', () => {
    expect(blamedBy(start, grow, fix('Broken by #2 (#3)', elsewhere))).toEqual([]);
  });

  it('is not read from a machine, which quotes other projects', () => {
    expect(blamedBy(start, grow, fix('Broken by #2 (#3)', { by: 'renovate[bot]' }))).toEqual([]);
  });
});
