import { expect, it } from 'vitest';
import { temporaryComments } from '../../src/iac/temporary-comments.ts';

it('comments that call a line temporary are listed as added or removed', () => {
  const added = ['enabled: false # while working on #12', 'size = 4 // revert once the sale is over'];
  const removed = ['# Temporary, see #9', 'size = 2'];
  expect(temporaryComments(added, removed)).toEqual({
    added: ['while working on #12', 'revert once the sale is over'],
    removed: ['Temporary, see #9'],
  });
});

it.each([
  'name = "temporary"',
  '# Wait until the pod is ready',
  'url: https://example.org/#temporary',
  '# The size of the edge',
])('%j does not call a line temporary', (line) => {
  expect(temporaryComments([line], [])).toBeNull();
});
