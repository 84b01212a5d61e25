import { describe, expect, it } from 'vitest';
import { clip, clipMiddle, clipWords } from '../../src/report/escape.ts';

describe('shortening', () => {
  it('marks the cut with an ellipsis, at the end or in the middle', () => {
    expect(clip('one two three', 8)).toBe('one two…');
    expect(clipMiddle('terraform/deployments/grafana.tf', 16)).toBe('terra…grafana.tf');
    expect(clipMiddle('short', 16)).toBe('short');
  });

  it('never exceeds the given length', () => {
    for (const length of [5, 16, 17, 18]) expect([...clipMiddle('x'.repeat(99), length)]).toHaveLength(length);
  });

  it('shortens only very long words', () => {
    const long = `https://git.example.org/${'very/'.repeat(20)}long.md`;
    expect(clipWords(`see ${long} there`)).toMatch(/^see https:\S+…\S+long\.md there$/);
    expect(clipWords('every word is short')).toBe('every word is short');
  });
});
