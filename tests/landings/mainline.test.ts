import { describe, expect, it } from 'vitest';
import { isSyncMerge } from '../../src/landings/mainline.ts';

const isSync = (message: string, defaultBranch = 'main', parents = ['a', 'b']) =>
  isSyncMerge({ title: message.split('\n')[0] ?? '', message, parents }, defaultBranch);

describe('a merge', () => {
  it.each([
    ["Merge branch 'main' of https://example.org/acme/infra", 'main'],
    ["Merge branch 'main' of example.org:acme/infra into main", 'main'],
    ["Merge branch 'main' into add-dns", 'main'],
    ["Merge remote-tracking branch 'origin/main'", 'main'],
    ["Merge remote-tracking branch 'upstream/main' into add-dns", 'main'],
    ["Merge branch 'production' of https://example.org/acme/infra", 'production'],
    ["Merge branch 'release/2' into add-dns", 'release/2'],
    ["Merge branch 'master' of https://example.org/acme/infra", 'main'],
  ])('of the default branch into a local branch is not a change: %j (%s)', (message, branch) => {
    expect(isSync(message, branch)).toBe(true);
  });

  it.each([
    ["Merge branch 'main' into production", 'production'],
    ["Merge branch 'main' of example.org:acme/infra into production", 'production'],
    ["Merge remote-tracking branch 'origin/main' into production", 'production'],
    ["Merge branch 'main' into 'main'\n\nAdd DNS\n\nSee merge request acme/infra!1", 'main'],
    ["Merge branch 'hotfix/main' into 'main'", 'main'],
    ["Merge branch 'add-dns'", 'main'],
    ['Merge pull request #12 from kim/main\n\nAdd DNS', 'main'],
  ])('into the default branch is a change: %j (%s)', (message, branch) => {
    expect(isSync(message, branch)).toBe(false);
  });

  it('of the default branch has two parents', () => {
    expect(isSync("Merge branch 'main' of https://example.org/acme/infra", 'main', ['a'])).toBe(false);
  });
});
