import { describe, expect, it } from 'vitest';
import { namedCauses } from '../../src/reverts/named-cause.ts';
import { grow, idOf, land, type Step, start } from './story.ts';

const mend = (message: string, rest: Partial<Step> = {}): Step => ({
  message,
  files: { 'edge.tf': 'name = "edge"\nsize = 40\nzone = "a"\n' },
  ...rest,
});
const elsewhere = { files: { 'queue.tf': 'queue = 1\n' } };

/** Places of what the last step blames, and what it says. */
function blamed(...steps: Step[]): string[] {
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
  ])('%j', (message, words) => {
    expect(blamed(start, grow, mend(message))).toEqual([`1: #3 says “${words}”`]);
  });

  it('is known by its id, wherever it is mended', () => {
    const message = `Mend the queue (#3)\n\nRegression introduced by commit\n${idOf(1)}.`;
    expect(blamed(start, grow, mend(message, elsewhere))).toEqual(['1: #3 says “Regression introduced by c0ffee0001”']);
  });

  it('is known by the Change-Id of Gerrit', () => {
    const id = `I0123${'4'.repeat(36)}`;
    const grown = { ...grow, message: `Grow the edge\n\nChange-Id: ${id}` };
    expect(blamed(start, grown, mend(`Mend the edge\n\nRegression introduced in ${id}.`))).toHaveLength(1);
  });

  it('is told by the first that says so', () => {
    const twice = [
      mend('Broken by #2 (#3)'),
      mend('Mend it, broken by #2 (#4)', { files: { 'edge.tf': 'size = 3\n' } }),
    ];
    expect(blamed(start, grow, ...twice)).toEqual(['1: #3 says “Broken by #2”']);
  });

  it.each([
    ['what is not blamed', 'Mend the edge, not caused by #2'],
    ['an issue', 'Fix the issue in #2'],
    ['what merely came with it', 'Use the size introduced in #2'],
    ['what stands elsewhere in the sentence', 'Fix what was broken by a typo, see #2'],
    ['its own number', 'Mend the edge, broken by #3'],
    ['a change that has not landed', 'Mend the edge, broken by #99'],
  ])('is not %s', (_, message) => {
    expect(blamed(start, grow, mend(`${message} (#3)`))).toEqual([]);
  });

  it('is not one that shares no path, where a number of another project may be meant', () => {
    expect(blamed(start, grow, mend('Broken by #2 (#3)', elsewhere))).toEqual([]);
  });

  it('is not told by a machine, which quotes notes of other projects', () => {
    expect(blamed(start, grow, mend('Broken by #2 (#3)', { by: 'renovate[bot]' }))).toEqual([]);
  });
});
