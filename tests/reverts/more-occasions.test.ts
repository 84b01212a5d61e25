import { describe, expect, it } from 'vitest';
import { back, find, grow, start } from './story.ts';

const undone = (target: string, undo: string) => find(start, { ...grow, message: target }, back(undo));

describe('an undo is planned', () => {
  it.each([
    ['a rehearsed roll-back', 'Practicing the move of the edge', 'Revert "Practicing the move of the edge"'],
    ['a teardown', 'Teardown of the edge for VIP change', 'Restore the edge'],
    ['a rebuild under another verb', 'Remove the edge (#2)', 'Recreate the edge\n\nReverts #2'],
    ['a new installation', 'Remove resolver-1 while reinstalling', 'Revert "Remove resolver-1 while reinstalling"'],
    ['a forced run', 'Forcing flux to re-deploy', 'Revert "Forcing flux to re-deploy"'],
    ['a validation', 'Release the edge for dev validation', 'Revert "Release the edge for dev validation"'],
    ['prepared data', 'Change the period for data prep', 'Revert "Change the period for data prep"'],
    ['an event with a date', 'Add users for the forum next week', 'Revert "Add users for the forum next week"'],
    ['a downtime', 'Enable full site downtime', 'Revert "Enable full site downtime"'],
    ['a fault made on purpose', 'Use an intentionally wrong size', 'Revert "Use an intentionally wrong size"'],
    ['a Japanese word', 'edgeを一時的に停止', 'Revert "edgeを一時的に停止"'],
    ['a Korean word', '배치 임시 중단', 'Revert "배치 임시 중단"'],
    ['a German word', 'Edge vorübergehend vergrößern', 'Revert "Edge vorübergehend vergrößern"'],
    ['an investigation', 'Grow the edge\n\nSo that it holds while we investigate.', 'Revert "Grow the edge"'],
    ['a cause that should be gone', 'Grow the edge', 'Revert "Grow the edge"\n\nThe issue should now be resolved.'],
    ['a need that should be gone', 'Grow the edge', 'Revert "Grow the edge"\n\nIt shouldn\'t be necessary.'],
    ['an improvement elsewhere', 'Grow the edge', 'Revert #2 after load limit evaluation was improved'],
    ['a workaround', 'Grow the edge (#2)', 'Revert OPS-7 workaround: size of the edge\n\nReverts #2'],
    ['a pin', 'Forcing the edge to 2', 'Revert "Forcing the edge to 2"\n\nrevert pinning'],
    ['a job that ran', 'Reinstall the edge (#2)', 'Drop the edge reinstall job\n\nReverts #2'],
  ])('after %s', (_, target, undo) => {
    expect(undone(target, undo)).toEqual([expect.stringMatching(/^2 → 1 \w+ planned$/)]);
  });

  it('if the title that it quotes says so, whatever the merge says', () => {
    const merge = 'Merge pull request #2 from acme/topic';
    expect(undone(merge, 'Revert "Remove resolver-1 while reinstalling"\n\nReverts #2')).toEqual([
      '2 → 1 certain planned',
    ]);
  });
});

describe('an undo is not planned', () => {
  it.each([
    ['a version that goes down', 'Enable scale-out clustering (#2)', 'Downgrade the edge\n\nReverts #2'],
    ['a name with “debug” in it', 'Add debug-pr-lobby to the edge', 'Revert "Add debug-pr-lobby to the edge"'],
    ['a product called a lab', 'Update galaxy lab sizes', 'Revert "Update galaxy lab sizes"'],
    ['less downtime', 'Grow the edge without downtime', 'Revert "Grow the edge without downtime"'],
    [
      'a workaround that fails',
      'Workaround for sizes',
      'Revert "Workaround for sizes"\n\nIt doesn\'t solve the issue.',
    ],
  ])('because of %s', (_, target, undo) => {
    expect(undone(target, undo)[0]).not.toContain('planned');
  });
});

describe('a title undoes', () => {
  it.each([
    'Whoops, back to the size that worked',
    'Drop the edge size back down to 2',
    'Switched the size back from 40',
    'Use the older version',
    'Patch back the size',
    'The other way arround',
    'Back edge to 2',
  ])('by the words of %j', (title) => {
    expect(undone('Grow the edge', title)).toEqual(['2 → 1 strong']);
  });

  it.each([
    'Change the size. Revert if any issue happened',
    'Adjust sizes, revert if you run into problems',
    'Fix downgrade tests of the edge',
    'downgrade: skip the step for now',
  ])('nothing by the words of %j', (title) => {
    const other = { message: title, files: { 'queue.tf': 'queue = 1\n' } };
    expect(find(start, grow, other)).toEqual([]);
  });
});

describe('a job of Kubernetes', () => {
  const job = { 'jobs/reinstall.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: reinstall\n' };
  const gone = { 'jobs/reinstall.yaml': null };
  const add = { message: 'Perform the dance (#2)', files: job };

  it('that is removed after it ran did not fail', () => {
    expect(find(start, add, { message: 'Clear the dance (#3)', files: gone })).toEqual(['2 → 1 candidate planned']);
  });

  it('that is reverted in words did', () => {
    const undo = { message: 'Revert "Perform the dance (#2)" (#3)', files: gone };
    expect(find(start, add, undo)).toEqual(['2 → 1 certain']);
  });
});
