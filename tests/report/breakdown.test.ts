import { describe, expect, it } from 'vitest';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import { byArea, byTool } from '../../src/report/breakdown.ts';
import { change } from '../support/changes.ts';

const touching = (title: string, paths: readonly string[], facts: Partial<JudgedChange> = {}): JudgedChange => ({
  ...change(title),
  infraFiles: paths.map((path) => ({
    path,
    kind: 'file',
    before: null,
    after: null,
    content: null,
    contentKind: null,
  })),
  ...facts,
});
const never = () => false;

describe('the breakdown by area', () => {
  it('starts in the directory that most changes share', () => {
    const changes = ['a', 'b', 'c', 'd', 'e'].map((name) => touching(name, [`terraform/live/${name}/main.tf`]));
    expect(byArea(changes, never).map(({ name }) => name)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `terraform/live/${name}/`),
    );
  });

  it('counts a change in each of its areas, separately for people and machines', () => {
    const changes = [
      touching('one', ['network/a.tf', 'dns/b.tf']),
      touching('two', ['dns/c.tf'], { machine: true }),
      touching('three', ['README.md']),
    ];
    expect(byArea(changes, never)).toMatchObject([
      { name: 'dns/', people: 1, machines: 1 },
      { name: '(top level)', people: 1, machines: 0 },
      { name: 'network/', people: 1, machines: 0 },
    ]);
  });
});

describe('the breakdown by tool', () => {
  it('leaves reverts out and counts failures', () => {
    const changes = [
      touching('one', [], { tools: ['helm'] }),
      touching('two', [], { tools: ['helm', 'terraform'] }),
      touching('three', [], { tools: ['helm'], role: 'revert' }),
    ];
    expect(byTool(changes, ({ title }) => title === 'two')).toMatchObject([
      { name: 'helm', people: 2, failed: 1 },
      { name: 'terraform', people: 1, failed: 1 },
    ]);
  });
});
