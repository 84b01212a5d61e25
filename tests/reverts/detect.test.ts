import { describe, expect, it } from 'vitest';
import { back, became, find, grow, idOf, other, type Step, start, was } from './story.ts';

describe('a revert is certain if it names its target', () => {
  const certain = ['2 → 1 certain'];

  it.each([
    ['the trailer of git revert', `Revert "Grow the edge"\n\nThis reverts commit ${idOf(1)}.`],
    ['a short id', `Undo the growth\n\nThis reverts commit ${idOf(1).slice(0, 12)} as it was too much.`],
    ['a reverted merge', `Revert it\n\nThis reverts commit ${idOf(1)}, reversing\nchanges made to ${idOf(0)}.`],
    ['the number inside the quoted title', 'Revert "Grow the edge (#2)" (#3)'],
    ['a quoted title behind a prefix', 'fix(edge): revert "Grow the edge (#2)" (#3)'],
    ['a bare number', 'Revert PR #2 - grow the edge (#3)'],
    ['a body that reverts a number', 'Smaller again (#3)\n\nReverts #2'],
    ['a body that reverts a number of this repository', 'Smaller again (#3)\n\nReverts acme/infra#2'],
    ['a link', 'Smaller again (#3)\n\nReverts https://git.example.org/acme/infra/pull/2'],
    ['a merge request of GitLab', 'Smaller again (#3)\n\nThis reverts merge request !2'],
    ['the branch name of GitHub’s Revert button', 'Merge pull request #3 from acme/revert-2-grow\n\nSmaller again'],
  ])('by %s', (_, message) => {
    expect(find(start, grow, back(message, { days: 4 }))).toEqual(certain);
  });

  it('among several in one message', () => {
    const message = `Back to the old edge\n\nThis reverts commits ${idOf(1)} and ${idOf(2)}.`;
    const more = { message: 'Name it', files: { 'edge.tf': `${became}zone = 1\n` } };
    expect(find(start, grow, more, back(message))).toEqual(['3 → 1 certain', '3 → 2 certain']);
  });
});

describe('a revert is strong if its contents confirm it', () => {
  it.each([
    ['a quoted title without number', 'Revert "Grow the edge"'],
    ['a title that is cut short', 'Revert "Grow the ed…"'],
    ['a conventional header', 'revert: Grow the edge'],
    ['a bare title', 'reverting grow the edge'],
    ['a merge whose title is only in its body', 'Merge pull request #3 from acme/x\n\nRevert "Grow the edge"'],
    ['a word of undoing', 'Go back to the size that worked'],
    ['a downgrade in the body', 'Update edge.tf\n\nDowngrade the edge'],
  ])('with %s', (_, message) => {
    expect(find(start, grow, back(message, { days: 4 }))).toEqual(['2 → 1 strong']);
  });

  it('even if the chart’s own version increases', () => {
    const chart = (version: number) => ({ 'shop/Chart.yaml': `name: shop\nversion: 0.2.${version}\n` });
    const step = (one: Step, version: number): Step => ({ ...one, files: { ...one.files, ...chart(version) } });
    const undo = step(back('Move the edge back to its old size'), 3);
    expect(find(step(start, 1), step(grow, 2), undo)).toEqual(['2 → 1 strong']);
    const bump = (version: number) => ({ message: `Release ${version}`, files: chart(version) });
    expect(find(step(start, 1), bump(2), bump(3))).toEqual([]);
  });

  it('with a bare title after a scope in brackets', () => {
    const scoped = (title: string) => `[edge]: ${title}`;
    const part = { 'edge.tf': was, 'mail.tf': 'mail = 1\n' };
    const undo = { message: `${scoped('Revert grow the edge- #9')} (#9)`, files: part, days: 30 };
    expect(find(start, { ...grow, message: `${scoped('Grow the edge')} (#2)` }, undo)).toEqual(['2 → 1 strong']);
  });

  it('but not if it only removes what is unused', () => {
    expect(find(start, grow, back('Clean up unused sizes'))).toEqual(['2 → 1 candidate']);
  });

  it('even without a word of undoing within a day', () => {
    expect(find(start, grow, back('Update edge.tf'))).toEqual(['2 → 1 strong']);
  });

  it('but later only with a word of undoing or of trouble', () => {
    expect(find(start, grow, back('Update edge.tf', { days: 9 }))).toEqual(['2 → 1 candidate']);
    expect(find(start, grow, back('Size 2, since 40 broke the balancer', { days: 9 }))).toEqual(['2 → 1 strong']);
  });

  it('even later if a person undoes a machine’s change', () => {
    const bump = { ...grow, message: 'Bump the edge (#2)', by: 'renovate[bot]' };
    expect(find(start, bump, back('Keep the edge at 2', { days: 9 }))).toEqual(['2 → 1 strong']);
  });
});

describe('a version pin that moves back', () => {
  const pinned = (version: string, rest = ''): Record<string, string> => ({
    'chart.yaml': `name: ingress\nversion: ${version}\n${rest}`,
  });
  const first: Step = { message: 'Add ingress (#1)', files: pinned('4.8.2') };
  const bump: Step = { message: 'Bump ingress (#2)', files: pinned('4.10.0'), by: 'renovate[bot]' };

  it('is a revert if it moves to the old version or one between, even without a word of undoing', () => {
    expect(find(first, bump, { message: 'Ingress 4.8.2', files: pinned('4.8.2'), days: 20 })).toEqual(['2 → 1 strong']);
    expect(find(first, bump, { message: 'Ingress 4.9.1', files: pinned('4.9.1'), days: 20 })).toEqual(['2 → 1 strong']);
  });

  it('is not a revert by a machine, upwards, after three months or among other work', () => {
    const down = { message: 'Ingress 4.9.1', files: pinned('4.9.1'), days: 20 };
    expect(find(first, bump, { ...down, by: 'renovate[bot]' })).toEqual([]);
    expect(find(first, bump, { ...down, files: pinned('4.11.0') })).toEqual([]);
    expect(find(first, bump, { ...down, days: 100 })).toEqual([]);
    expect(find(first, bump, { ...down, files: pinned('4.9.1', 'a: 1\nb: 2\nc: 3\nd: 4\n') })).toEqual([]);
  });

  it('is not confused with a threshold or an address', () => {
    const limit = (value: string) => ({ 'alert.yaml': `limit: ${value}\n` });
    const steps = [limit('0.80.1'), limit('0.95.1'), limit('0.90.1')].map((files) => ({
      message: 'Tune',
      files,
      days: 9,
    }));
    expect(find(...steps)).toEqual([]);
  });
});

describe('a change is not a revert', () => {
  it.each([
    ['a branch named do-not-revert', 'Merge pull request #3 from acme/do-not-revert-2-edge\n\nTidy'],
    ['a title about how to revert', 'Describe how to revert "Grow the edge"'],
    ['“revert to” and a default', 'Revert to terraform init'],
    ['the id of an unknown commit', `Tidy\n\nThis reverts commit ${'ab12'.repeat(10)}.`],
    ['a number in another repository', 'Tidy\n\nReverts acme/other#2'],
    ['an announcement', 'Tidy\n\nWe can revert #2 later'],
  ])('with %s', (_, message) => {
    expect(find(start, grow, { ...other, message })).toEqual([]);
  });

  it('if it undoes a commit of its own pull request', () => {
    const inner = [
      'Try a thing',
      'Revert "Try a thing"\n\nThis reverts commit beef10dddddddddddddddddddddddddddddddddddd.',
    ];
    expect(find(start, { ...grow, inner })).toEqual([]);
  });

  it('without any difference', () => {
    expect(find(start, grow, { message: `Revert "Grow the edge"\n\nThis reverts commit ${idOf(1)}.` })).toEqual([]);
  });
});

describe('a re-land', () => {
  const revert = back('Revert "Grow the edge (#2)" (#3)');

  it.each([
    ['certain', 'Revert "Revert "Grow the edge (#2)" (#3)" (#4)'],
    ['certain', 'Reapply "Grow the edge (#2)" (#4)'],
    ['strong', 'Reland "Grow the edge"'],
    ['strong', 'Revert^2 "Grow the edge"'],
    ['strong', 'Readd "Grow the edge"'],
    ['strong', 'Grow the edge (#4)'],
  ])('is %s with the title “%s”', (tier, message) => {
    expect(find(start, grow, revert, { ...grow, message })).toEqual(['2 → 1 certain', `3 → 2 ${tier} again`]);
  });

  it('is not the revert of a change that only looked like a revert', () => {
    const added = back('Add back the small edge (#3)');
    const undo = { ...grow, message: 'Revert "Add back the small edge (#3)" (#4)' };
    const again = back('Reapply "Add back the small edge (#3)" (#5)');
    expect(find(start, grow, added, undo, again)).toEqual(['2 → 1 strong', '3 → 2 certain', '4 → 3 certain again']);
  });

  it('needs an earlier revert', () => {
    expect(find(start, grow, { ...other, message: 'Reapply "Grow the edge"' })).toEqual([]);
  });

  it('can be reverted like any change', () => {
    const again = { ...grow, message: `Reapply it\n\nThis reverts commit ${idOf(2)}.` };
    const thrice = back(`Revert "Reapply it"\n\nThis reverts commit ${idOf(3)}.`);
    expect(find(start, grow, revert, again, thrice)).toEqual(['2 → 1 certain', '3 → 2 certain again', '4 → 3 certain']);
  });
});
