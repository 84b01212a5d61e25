import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/history/instant.ts';
import type { Revert } from '../../src/history/revert.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { reportOf, type Story } from '../golden/team.ts';
import { at, component, revertOf } from '../support/changes.ts';

const TWELVE = Array.from({ length: 12 });
const STEADY: Story = { people: TWELVE.map(() => 10) };
const page = (story: Partial<Story>) => renderMarkdown(reportOf({ ...STEADY, ...story })).replaceAll('\u00a0', ' ');
const section = (story: Partial<Story>, title: string) => {
  const [, rest = ''] = page(story).split(title);
  return rest.split(/\n(?:###|<\/details>)/)[0] ?? '';
};

it('a report counts only changes in the window, not in the look-back', () => {
  const report = reportOf(STEADY);
  const [first] = report.changes;
  const older = first && { ...first, sha: 'f'.repeat(40), landedAt: (report.periods[0]?.start ?? 0) - 1 };
  const text = (changes: typeof report.changes) => renderMarkdown({ ...report, changes });
  expect(text([...report.changes, ...(older === undefined ? [] : [older])])).toBe(text(report.changes));
  expect(text(report.changes)).toMatch(/Read: 120 changes, of which 120 touch infrastructure/);
});

it('a report names the configured labels, or else a line in a commit message', () => {
  const report = reportOf({ ...STEADY, candidates: 1 });
  const failed = { failed: ['broke-it'], 'not-a-failure': [], planned: ['drill'] };
  expect(renderMarkdown({ ...report, labels: failed })).toContain('decides: `broke-it` or `drill`.');
  const none = { failed: [], 'not-a-failure': [], planned: [] };
  expect(renderMarkdown({ ...report, labels: none })).toContain('A line in the message of a later commit decides');
});

describe('what to do', () => {
  const todo = (story: Partial<Story>) => section(story, '### What to do');

  it('says nothing about a rate with too few changes', () => {
    expect(todo({ people: TWELVE.map(() => 1), failures: [[0, 0, 1]] })).not.toContain('failed');
  });

  it('lists a possible failure only if a label could change the rate', () => {
    const report = reportOf({ ...STEADY, candidates: 1 });
    expect(renderMarkdown(report)).toMatch(/\*\*Decide 1 possible failure\*\* \(\[#.{1,120}\)\) with a label/);
    const lost = report.reverts.map((revert) => ({
      ...revert,
      targets: revert.targets.map((target) => ({ ...target, change: null, sha: null, number: null })),
    }));
    const text = renderMarkdown({ ...report, reverts: lost });
    expect(text).toContain('Possible failures that were not counted (1)');
    expect(text).toContain('| not found |');
    expect(text).not.toContain('**Decide');
  });

  it('lists a change that a later one blames', () => {
    const report = reportOf(STEADY);
    const [first, by] = report.changes;
    if (first === undefined || by === undefined) throw new Error('the story is empty');
    const blamed = { ...first, blame: { by, because: '#2 says “broken by #1”' } };
    const text = (change: typeof first) => renderMarkdown({ ...report, changes: [change, ...report.changes.slice(1)] });
    expect(text(blamed)).toContain('Possible failures that were not counted (1)');
    expect(text(blamed)).toContain('says “broken by');
    expect(text({ ...blamed, infra: false })).not.toContain('Possible failures');
    expect(text({ ...blamed, overruled: 'label “kpi: not-a-failure”' })).not.toContain('Possible failures');
  });

  it('suggests a line in a commit message if there is no pull request for a label', () => {
    const report = reportOf({ ...STEADY, candidates: 1 });
    const pushed = <T extends { readonly number: number | null }>(one: T): T => ({ ...one, number: null });
    const reverts = report.reverts.map((revert) => ({
      ...revert,
      change: pushed(revert.change),
      targets: revert.targets.map((target) => ({ ...target, change: target.change && pushed(target.change) })),
    }));
    const text = renderMarkdown({ ...report, changes: report.changes.map(pushed), reverts });
    expect(text).toMatch(/\*\*Decide 1 possible failure\*\* \(.{1,120}\) with a line in a later commit/);
    expect(text).toContain('A line in the message of a later commit decides: `Caused-by:');
  });

  it('suggests tiers if every component counts without them', () => {
    const untiered = ['orders', 'billing'].map((name) => component(name, 'none', null));
    expect(todo({ components: untiered })).toContain('none has a tier, so all 2 count');
    expect(todo({ components: [component('orders', 'none', 1)] })).not.toContain('tiers');
    expect(todo({ components: [component('orders', 'none', null)] })).not.toContain('tiers');
  });

  it('lists every owner', () => {
    const owned = { ...component('orders', 'none', 1), owners: ['@acme/orders', '@acme/shop'] };
    expect(todo({ components: [owned] })).toContain('Owners: `@acme/orders`, `@acme/shop`');
  });
});

describe('the report of a repository with little infrastructure', () => {
  const mostly = (file: string | null) => {
    const report = reportOf({ ...STEADY, people: [...TWELVE.slice(1).map(() => 0), 2] });
    const [one] = report.changes;
    if (one === undefined) throw new Error('nothing landed');
    const others = Array.from({ length: 98 }, (_, index) => ({ ...one, infra: false, sha: `other${index}` }));
    return renderMarkdown({ ...report, config: { ...report.config, file }, changes: [...report.changes, ...others] });
  };

  it('says how much is measured, until there is a configuration', () => {
    const words = '2 of 100 changes that landed are known as infrastructure';
    expect(mostly(null)).toContain(words);
    expect(mostly(null)).toContain('`paths: ["+folder/**"]` in the configuration adds others');
    expect(mostly('.github/infra-kpis.yml')).not.toContain(words);
    expect(page({})).not.toContain('known as infrastructure');
  });
});

describe('a missed target', () => {
  it('of checks and of code comes with the number and kind of shortfalls', () => {
    const report = reportOf(STEADY);
    const reading = { state: 'measured', value: 0.8, numerator: 80, denominator: 100, n: 100 } as const;
    const kpis = report.kpis.map((row) => ({
      ...row,
      ...(['validation-pass-rate', 'iac-quality'].includes(row.id) ? { verdict: 'misses' as const } : {}),
      headline: { ...row.headline, ...reading },
      parts: [
        {
          name: 'pins',
          target: null,
          isDefaultTarget: true,
          verdict: null,
          headline: { ...row.headline, ...reading, numerator: 85 },
        },
      ],
    }));
    const text = renderMarkdown({ ...report, kpis });
    expect(text).toContain('**See which checks fail after landing**: they did for 20 of 100 changes.');
    expect(text).toContain(
      '**Fix what IaC quality finds**: 20 of 100 checks fail, 15 of them for versions that are not pinned.',
    );
  });
});

describe('the headline', () => {
  it('names KPIs with an unclear verdict, and the table says why', () => {
    const text = page({ people: TWELVE.map(() => 3), failures: [[0, 0, 1]] });
    expect(text).toContain('Whether change failure rate meets its target is unclear.');
    expect(text).toContain('Unclear: the target lies within that range.');
  });
});

describe('targets', () => {
  it('are called defaults until one is configured', () => {
    const words = 'All targets are defaults';
    const report = reportOf(STEADY);
    expect(renderMarkdown(report)).toContain(words);
    const kpis = report.kpis.map((row, index) => ({ ...row, isDefaultTarget: index > 0 }));
    expect(renderMarkdown({ ...report, kpis })).not.toContain(words);
  });
});

describe('failures after the horizon', () => {
  it('are listed with the others, but counted separately', () => {
    const report = reportOf({ ...STEADY, failures: [[0, 0, 1]] });
    const late = (days: number) => ({
      ...report,
      changes: report.changes.map((change) =>
        change.failure === null ? change : { ...change, failure: { ...change.failure, after: days * DAY } },
      ),
    });
    expect(renderMarkdown(late(1))).toContain('Failed changes (1)');
    expect(renderMarkdown(late(20))).toContain('Failed changes (0; 1 more after 14\u00a0d, not in the rate)');
  });
});

describe('a state at the end of a week', () => {
  it('is reported as changed without a statistical test', () => {
    const report = reportOf({ ...STEADY, components: [component('orders', 'none', 1)] });
    const kpis = report.kpis.map((row) => {
      const [first, ...rest] = row.series;
      const was = first && { ...first, state: 'measured' as const, value: 1, numerator: 1, denominator: 1, n: 1 };
      return row.id === 'runbook-coverage' && was ? { ...row, series: [was, ...rest] } : row;
    });
    expect(renderMarkdown({ ...report, kpis })).toContain('down from 100\u00a0% (1/1) in W22');
  });
});

describe('the table of numbers', () => {
  it('shows for a state how it changed', () => {
    expect(section({ components: [component('orders', 'none', 1)] }, '### Numbers')).toMatch(
      /0 % \(0\/1\) \| unchanged \|/,
    );
  });

  it('shows people’s failure rate separately if machines landed most changes', () => {
    const machines = TWELVE.map(() => 30);
    expect(page({ machines })).toContain('machines landed most of these changes; for people’s alone: 0 % (0/100;');
    expect(page({})).not.toContain('machines landed most');
  });
});

describe('the chart of the failure rate', () => {
  it('starts after four weeks', () => {
    const [, rate = ''] = page({}).split('Change failure rate, four settled weeks together');
    expect(rate).toContain('x-axis ["W25", "W26"');
  });

  it('is left out with too few changes', () => {
    expect(page({ people: TWELVE.map(() => 1) })).not.toContain('four settled weeks together');
  });
});

describe('the table of components without a runbook', () => {
  it('has no columns for tiers and owners if there are none', () => {
    const table = section(
      { components: [component('orders', 'none', null)] },
      'Components without a current runbook (1)',
    );
    expect(table).toContain('| Component | Missing | Lately |');
    expect(table).not.toMatch(/Tier|Owner/);
  });
});

describe('planned undos', () => {
  it('are listed with the reason why they are not failures', () => {
    const report = reportOf(STEADY);
    const [first] = report.changes;
    if (first === undefined) throw new Error('the story has no change');
    const text = (undo: Revert) => renderMarkdown({ ...report, reverts: [undo] });
    const planned = revertOf(first, { at: '2026-06-03', planned: 'temporary: “for now”' });
    expect(text(planned)).toContain('Planned undos, which are not failures (1)');
    expect(text(planned)).toContain('temporary: “for now”');
    expect(text({ ...planned, planned: null })).not.toContain('Planned undos');
  });
});

describe('the share of components with a runbook', () => {
  it('is always shown with its links of unknown age', () => {
    const text = page({ components: [component('orders', 'external', 1)] });
    expect(text).toContain(
      '1 of 1 critical components have a current runbook (100 %, of them 1 external, age unknown).',
    );
    expect(text).toContain('100 % (1/1, 1 external) |');
    expect(page({ components: [component('orders', 'current', 1)] })).not.toContain('external');
  });

  it('dates the last failure and change of a component as its evidence does', () => {
    const orders = { ...component('orders', 'none', 1), changedAt: at('2026-06-09') };
    const report = reportOf({ ...STEADY, components: [orders] });
    const { evidence = [] } = report.kpis.find(({ id }) => id === 'runbook-coverage') ?? {};
    expect(evidence.map(({ note }) => note)).toEqual(['orders: no runbook; tier 1; changed on 9 June 2026']);
    expect(renderMarkdown(report)).toContain('| no runbook | last changed 9 June 2026 |');
  });
});

describe('the smallest change that would be detected', () => {
  it('is also given for a KPI with a median of 0', () => {
    const text = page({ people: [4, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0] });
    expect(text).toMatch(/newest third of the weeks reads throughput [1-9][\d.]* a week/);
  });
});
