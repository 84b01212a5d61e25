import { describe, expect, it } from 'vitest';
import { pullNamedIn } from '../../src/messages/merge-message.ts';

const identity = (message: string) => pullNamedIn(message.split('\n')[0] ?? '', message);

describe('number, branch and title of a pull request', () => {
  it.each([
    ['Merge pull request #12 from team/fix-dns\n\nFix DNS', { number: 12, branch: 'fix-dns', title: 'Fix DNS' }],
    ['Fix DNS (#12)', { number: 12, branch: null, title: 'Fix DNS' }],
    ['Revert "Fix DNS (#12)" (#13)', { number: 13, branch: null, title: 'Revert "Fix DNS (#12)"' }],
    [
      "Merge branch 'fix-dns' into 'main'\n\nFix DNS\n\nSee merge request ops/infra!7",
      { number: 7, branch: 'fix-dns', title: 'Fix DNS' },
    ],
    ["Merge pull request 'Fix DNS' (#5) from fix-dns into main", { number: 5, branch: 'fix-dns', title: 'Fix DNS' }],
    [
      "Merge pull request 'Fix DNS' (#5) from kim:fix-dns into main",
      { number: 5, branch: 'fix-dns', title: 'Fix DNS' },
    ],
    ['Merged in fix-dns (pull request #3)\n\nFix DNS', { number: 3, branch: 'fix-dns', title: 'Fix DNS' }],
    ['Merged PR 88: Fix DNS', { number: 88, branch: null, title: 'Fix DNS' }],
    ['Auto merge of #9 - kim:fix-dns, r=robin\n\nFix DNS', { number: 9, branch: 'fix-dns', title: 'Fix DNS' }],
    ['Merge "Fix DNS"', { number: null, branch: null, title: 'Fix DNS' }],
    ['Fix DNS', { number: null, branch: null, title: 'Fix DNS' }],
    [
      "Merge branch 'fix-dns'\n\n# Conflicts:\n#\tinfra/main.tf",
      { number: null, branch: 'fix-dns', title: "Merge branch 'fix-dns'" },
    ],
    [
      'Merge pull request #12 from team/fix-dns\n\n<!-- Thank you! -->\nFix DNS',
      { number: 12, branch: 'fix-dns', title: 'Fix DNS' },
    ],
    [
      "Merge branch 'topic'\n\n* topic: (2 commits)\n  Fix DNS\n  Fix it again",
      { number: null, branch: 'topic', title: "Merge branch 'topic'" },
    ],
    ['Close #12', { number: null, branch: null, title: 'Close #12' }],
  ])('are read from %j', (message, expected) => {
    expect(identity(message)).toEqual(expected);
  });
});
