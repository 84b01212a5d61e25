import { describe, expect, it } from 'vitest';
import { find, idOf, type Step } from './story.ts';

/** A file that one step changes and a later one changes back. */
const pool = (size: number) => ({
  'modules/pool/main.tf': `resource "pool" "web" {\n  size = ${size}\n  zone = "b"\n}\n`,
});
const first: Step = { message: 'Create the web pool (#40)', files: pool(3) };
const widen: Step = { message: 'Widen the web pool to nine (#41)', files: pool(9) };
const narrow = (message: string, rest: Partial<Step> = {}): Step => ({ message, files: pool(3), days: 5, ...rest });
const elsewhere: Step = { message: 'Rename the mail host (#42)', files: { 'mail/host.yaml': 'host: mx2\n' } };

describe('a revert is recognised in', () => {
  it.each([
    ['the message of GitLab', `Revert "Widen the web pool to nine"\n\nThis reverts commit ${idOf(1)}`],
    [
      'a merge commit of GitLab',
      `Merge branch 'revert-${idOf(1).slice(0, 12)}' into 'main'\n\nRevert "Widen the web pool to nine"\n\nSee merge request acme/infra!43`,
    ],
    ['a merge request of GitLab', 'Narrow the pool\n\nThis reverts merge request acme/infra!41'],
    ['the message of Azure DevOps, by number', `Merged PR 43: Revert 'Widen the web pool to nine'\n\nReverts !41`],
    [
      'the message of Azure DevOps, by link',
      'Merged PR 43: Narrow\n\nReverts https://dev.azure.com/acme/ops/_git/infra/pullrequest/41',
    ],
    ['a merge by Prow', `Merge pull request #43 from sam/revert-41-pool\n\nRevert "Widen the web pool to nine"`],
    ['a merge by bors', `Merge #43\n\n43: Revert "Widen the web pool to nine (#41)" r=kim a=sam\n\nReverts #41`],
    ['a merge by homu', 'Auto merge of #43 - sam:revert-pool, r=kim\n\nNarrow the pool\n\nThis reverts #41.'],
    [
      'a squash by a merge queue',
      `Revert "Widen the web pool to nine (#41)" (#43)\n\n* Revert "Widen the web pool to nine (#41)"`,
    ],
    ['a branch name with time and id', `Merge pull request #43 from acme/revert-1700000000-${idOf(1)}\n\nNarrow`],
    ['a link to Gerrit', 'Narrow the pool\n\nReverts https://review.example.org/c/acme/infra/+/41'],
  ])('%s', (_, message) => {
    const found = find(first, widen, narrow(message));
    expect(found.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(['2 → 1']);
    expect(found[0]).toMatch(/certain|strong/);
  });

  it('an abbreviated Change-Id of Gerrit', () => {
    const target = { ...widen, message: `Widen the web pool\n\nChange-Id: I${'5eed'.repeat(10)}` };
    expect(find(first, target, narrow('Narrow again\n\nReverts I5eed5eed5e since nodes swap'))).toEqual([
      '2 → 1 certain',
    ]);
  });

  it('a cherry-picked revert with an unknown id', () => {
    const message = `Revert "Widen the web pool to nine"\n\nThis reverts commit ${'9d'.repeat(20)}.\n\n(cherry picked from commit ${'7e'.repeat(20)})`;
    expect(find(first, widen, narrow(message))).toEqual(['2 → 1 strong']);
  });

  it('a revert among the commits of a squash', () => {
    const message = `Settle the pool (#43)\n\n* Revert "Widen the web pool to nine (#41)"\n\nThis reverts commit ${idOf(1)}.\n\n* Format`;
    expect(find(first, widen, narrow(message))).toEqual(['2 → 1 certain']);
  });

  it('a truncated title that continues in the body', () => {
    const long = { ...widen, message: 'Widen the web pool to nine nodes for the autumn sales of every shop (#41)' };
    const message = 'Revert "Widen the web pool to nine nodes for the autumn sales of e… (#43)\n\n…very shop"';
    expect(find(first, long, narrow(message))).toEqual(['2 → 1 strong']);
  });

  it.each([
    ['quoted with its title', 'Revert "Widen the web pool to nine (#41)"'],
    ['quoted, with the number in the body', 'Revert "Widen the web pool to nine"\n\nReverts #41'],
  ])('a number that several commits name, %s', (_, message) => {
    const sameIssue: Step = {
      message: 'Widen the mail pool as well (#41)',
      files: { 'mail/host.yaml': 'host: mx2\n' },
    };
    expect(find(first, widen, sameIssue, narrow(message))).toEqual(['3 → 1 certain']);
  });

  it('a title that several changes have, for the newest that fits', () => {
    const again = { ...widen, message: 'Widen the web pool', files: pool(12) };
    const once = { ...widen, message: 'Widen the web pool' };
    expect(find(first, once, again, narrow('Revert "Widen the web pool"', { files: pool(9) }))).toEqual([
      '3 → 2 strong',
    ]);
  });
});

describe('a re-land is recognised', () => {
  const undo = narrow('Revert "Widen the web pool to nine (#41)" (#43)');

  it.each([
    ['by its number', 'Reland #41 with a longer grace period (#44)'],
    ['by an id in the body', `Nine nodes, second attempt (#44)\n\nThis reapplies ${idOf(1)}.`],
    ['by the words “another take”', 'Nine nodes (#44)\n\n#41 was reverted in #43. This is another take of it.'],
    ['by its number and words', 'Nine nodes (#44)\n\nRe-applies what #41 did, which was reverted in #43.'],
    ['by the word “restores”', 'Nine nodes (#44)\n\nRestores what #41 did and had to be taken out.'],
  ])('%s', (_, message) => {
    expect(find(first, widen, undo, { ...widen, message })[1]).toMatch(/^3 → 2 (certain|strong) again$/);
  });

  it('by the nested reverts in its title, even if the target is unknown', () => {
    const title = (layers: number) => `${'Revert "'.repeat(layers)}Shrink the pool${'"'.repeat(layers)}`;
    expect(find(first, widen, narrow(title(2)))).toEqual(['2 → 1 strong']);
    expect(find({ ...elsewhere, message: title(1) })).toEqual(['0 → ? candidate']);
    expect(find({ ...elsewhere, message: title(2) })).toEqual(['0 → ? candidate again']);
    expect(find({ ...elsewhere, message: title(3) })).toEqual(['0 → ? candidate']);
  });

  it('with the revert as target: `Revert "Revert "x (#12)""` undoes the revert of #12', () => {
    const undone = narrow('Revert "Widen the web pool to nine (#41)"');
    const again = { ...widen, message: 'Revert "Revert "Widen the web pool to nine (#41)""' };
    expect(find(first, widen, undone, again)).toEqual(['2 → 1 certain', '3 → 2 certain again']);
  });

  it('but not if it reverts a “change back” without a target', () => {
    const steps = [first, widen, { ...elsewhere, message: 'Change back to the generic mail host' }];
    const reverted = { message: 'Revert "Change back to the generic mail host"', files: { 'mail/host.yaml': null } };
    expect(find(...steps, reverted)).toEqual(['2 → ? candidate', '3 → 2 strong']);
  });

  it('but not if it reverts a partial revert with other work', () => {
    const mixed: Step = {
      message: `Split the pool (#44)\n\nPartly reverts #41`,
      files: { ...pool(3), 'modules/pool/b.tf': 'a = 1\nb = 2\nc = 3\nd = 4\n' },
    };
    const wide = { ...widen, files: { ...pool(9), 'modules/pool/c.tf': 'e = 5\nf = 6\ng = 7\n' } };
    const back: Step = { message: 'Revert "Split the pool" (#45)', files: { ...pool(9), 'modules/pool/b.tf': null } };
    expect(find(first, wide, mixed, back).at(-1)).toBe('3 → 2 strong');
  });
});

describe('a version pin', () => {
  const pin = (line: string) => ({ 'deploy/app.yaml': `app: shop\n${line}\n` });
  const bump = (line: string, by = 'renovate[bot]'): Step => ({
    message: `Update shop to ${line}`,
    files: pin(line),
    by,
    days: 2,
  });

  it('that moves back over several updates undoes the one that left the version', () => {
    const story = [bump('image: shop:2.3.0'), bump('image: shop:2.4.0'), bump('image: shop:2.5.1')];
    expect(find(...story, { message: 'shop 2.3.0', files: pin('image: shop:2.3.0') })).toEqual(['3 → 1 strong']);
  });

  it.each([
    ['machine images', 'ami: ami-0aaa1111bbbb2222c', 'ami: ami-0bbb3333cccc4444d', 'ami: ami-0ccc5555dddd6666e'],
    ['image tags that are commit ids', 'tag: 2473619f4ff3', 'tag: e77c5494d7b1', 'tag: 7c511313a0b1'],
    [
      'the ref of a module',
      `source: x?ref=${'a1'.repeat(20)}`,
      `source: x?ref=${'b2'.repeat(20)}`,
      `source: x?ref=${'c3'.repeat(20)}`,
    ],
    [
      'actions',
      `uses: a/b@${'a1'.repeat(20)} # v3.1.0`,
      `uses: a/b@${'b2'.repeat(20)} # v3.2.0`,
      `uses: a/b@${'c3'.repeat(20)} # v4.0.0`,
    ],
  ])('without a version order moves back by its history: %s', (_, one, two, three) => {
    const story = [bump(one, 'Kim'), bump(two, 'Kim'), bump(three, 'Kim')];
    expect(find(...story, { message: 'Settle on what worked', files: pin(one), days: 9 })).toEqual(['3 → 1 strong']);
  });

  it('that a machine moves back is not a revert', () => {
    const story = [bump('tag: "20260101-1"'), bump('tag: "20260102-1"')];
    expect(find(...story, bump('tag: "20260101-1"'))).toEqual([]);
  });
});

describe('contents that return', () => {
  const nodes = (count: number, days: number, message: string, by?: string): Step => ({
    message,
    files: pool(count),
    days,
    ...(by === undefined ? {} : { by }),
  });

  it('are not a revert if a schedule scales up and down', () => {
    const story = [6, 2, 6, 2].map((count) => nodes(count, 0.5, `Scale web to ${count}`, 'scaler[bot]'));
    expect(find(first, ...story)).toEqual([]);
  });

  it('are not a revert if a list is regenerated daily', () => {
    const list = (date: string, count: number) => nodes(count, 1, `Refresh inventory ${date}`);
    expect(find(first, list('2026-03-01', 9), list('2026-03-02', 3))).toEqual([]);
  });

  it('are not a revert if a canary is rolled out', () => {
    const canary: Step = {
      message: 'web: canary on node 1',
      files: { 'hosts/node1.yaml': 'version: next\nring: one\n' },
    };
    expect(find(first, canary, { message: 'web: next for all', files: { 'hosts/node1.yaml': null } })).toEqual([]);
  });

  it.each([
    ['Rebuild the pool v1', 'Rebuild the pool v2', []],
    ['Move web, part 1', 'Move web, part 2', []],
    ['Move web, step1', 'Move web, step2', []],
    ['Move web to v2', 'Move web to v1', ['2 → 1 strong']],
    ['Move web to v1.2', 'Move web to v1.3', ['2 → 1 strong']],
    ['Add cert validation for web', 'Remove the record of web', []],
  ])('(%s, then %s) are a revert, unless the titles are steps of one task', (one, next, found) => {
    expect(find(first, nodes(9, 1, one), nodes(3, 0.1, next))).toEqual(found);
  });

  it('are only a candidate if something is switched off and on', () => {
    const story = [nodes(9, 1, 'Undeploy the sampler'), nodes(3, 0.1, 'Deploy the sampler')];
    expect(find(first, ...story)).toEqual(['2 → 1 candidate']);
  });
});

describe('a change is not a revert', () => {
  it.each([
    ['“revert to” and a default', 'Revert to platform defaults where nothing is set'],
    ['rollback scripts', 'Add rollback scripts for the web pool'],
    ['a rollback runbook', 'Add a rollback runbook for the web pool'],
    ['a branch named no-revert', 'Merge pull request #43 from sam/no-revert-41-please\n\nRename the mail host'],
    ['the word “reversion”', 'Mention the reversion of rights in the licence'],
    ['an option named revert', 'Set revert_on_failure for the deploy job'],
    ['documentation about rolling back', 'Document how to roll back #41'],
    ['an unknown number', 'Rename the mail host\n\nReverts #9041'],
    ['automatic rollback', 'Turn on automatic rollback of failed releases'],
  ])('with %s', (_, message) => {
    expect(find(first, widen, { ...elsewhere, message }).filter((line) => !line.includes('candidate'))).toEqual([]);
  });
});
