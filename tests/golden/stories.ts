import type { Component } from '../../src/history/component.ts';
import type { Report } from '../../src/report/report.ts';
import { type Previous, snapshotOf } from '../../src/report/snapshot.ts';
import { at, component } from '../support/changes.ts';
import { reportOf, type Story, weekBefore } from './team.ts';

/** A golden report, and the state that the last posted report recorded. */
export interface Golden {
  readonly name: string;
  readonly report: Report;
  readonly previous: Previous;
}

const owned = (name: string, state: Component['runbook']['state'], owner: string, notes: string[] = []): Component => {
  const plain = component(name, state, 1);
  return {
    ...plain,
    owners: [owner],
    runbook: {
      ...plain.runbook,
      notes,
      updatedAt: at('2026-02-01'),
      target: state === 'none' ? null : `docs/runbooks/${name}.md`,
    },
  };
};

const COMPONENTS: readonly Component[] = [
  owned('network', 'current', '@acme/platform'),
  owned('ingress', 'current', '@acme/platform'),
  owned('orders-db', 'stale', '@acme/data', [
    'declared by its name',
    'stale since 31 July 2026, 180 days after it was last reviewed on 1 February 2026',
  ]),
  owned('payments-db', 'none', '@acme/payments'),
  owned('identity', 'external', '@acme/platform'),
];

const TYPICAL: Story = {
  github: true,
  people: [7, 9, 8, 6, 11, 8, 10, 7, 9, 8, 6, 9],
  machines: [4, 3, 5, 4, 6, 3, 4, 5, 4, 3, 6, 5],
  rarity: 120,
  failures: [
    [2, 3, 1],
    [4, 1, 3],
    [9, 4, 13],
    [11, 2, 1],
  ],
  candidates: 1,
  incidents: [
    [1, 'P2', 5],
    [3, 'P1', 0.6],
    [6, 'P1', 1.5],
    [11, 'P2', null],
  ],
  components: COMPONENTS,
  config: { events: [{ date: '2026-07-08', label: 'change freeze' }] },
};

const QUIET: Story = {
  ...TYPICAL,
  people: [3, 2, 4, 1, 3, 2, 0, 2, 3, 1, 2, 0],
  machines: [],
  failures: [[2, 1, 2]],
  candidates: 0,
  incidents: [[4, 'P2', 3]],
};

const BAD: Story = {
  ...TYPICAL,
  people: [8, 9, 8, 10, 9, 8, 9, 20, 24, 22, 23, 26],
  failures: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((week) =>
    [0, 1, 2, 3]
      .slice(0, week < 7 ? 1 : 4)
      .map((place) => [week, place, 0.2 + ((week * 5 + place * 7) % 11) / 4] as const),
  ),
  incidents: [7, 8, 9, 10, 11].flatMap((week) => [[week, 'P1', 3] as const, [week, 'P2', null] as const]),
  rarity: 12,
  components: COMPONENTS.map((one) => ({
    ...one,
    runbook: { ...one.runbook, state: one.name === 'network' ? 'current' : 'none', target: null, notes: [] },
  })),
};

const HOSTILE = [
  '@acme/everyone please look, fixes #1 and GH-2, see acme/other#3',
  'x | y ` z `` | <!-- hidden --> <script>alert(1)</script>',
  '](https://evil.example/) ![x](http://evil.example/p.png) www.evil.example',
  '\u202eright to left\u202c ```mermaid\n%%{init}%% "]',
  '::set-output name=x::y ##[error]no',
  `${'A very long title that does not end '.repeat(300)}`,
  '- [ ] **bold** _it_ ~~gone~~ $x$ :tada: 1. one',
  'deadbeefcafe0123456789abcdef0123456789ab user@0123456',
];

const HUGE_COMPONENTS = Array.from({ length: 900 }, (_, index) =>
  owned(`service-${String(index).padStart(3, '0')}`, index % 3 === 0 ? 'none' : 'current', '@acme/platform'),
);

const year = Array.from({ length: 52 });

let cached: readonly Golden[] | null = null;

/** Every golden report, in the order of the gallery. They are built once, because one of them has 10,000 changes. */
export function goldens(): readonly Golden[] {
  cached ??= buildGoldens();
  return cached;
}

function buildGoldens(): readonly Golden[] {
  const withoutLate = (story: Story): Story => ({
    ...story,
    failures: (story.failures ?? []).filter(([, , days]) => days < 13),
  });
  const before = (story: Story) => snapshotOf(reportOf(weekBefore(story)));
  return [
    { name: 'typical-week', report: reportOf(TYPICAL), previous: before(withoutLate(TYPICAL)) },
    { name: 'first-week', report: reportOf(TYPICAL), previous: 'none' },
    { name: 'quiet-week', report: reportOf(QUIET), previous: before(QUIET) },
    { name: 'bad-week', report: reportOf(BAD), previous: before(BAD) },
    {
      name: 'no-token',
      report: reportOf({ ...TYPICAL, github: false, config: {}, repository: { url: null, name: 'infrastructure' } }),
      previous: 'unknown',
    },
    {
      name: 'hostile-names',
      report: reportOf({
        ...TYPICAL,
        title: (number) => HOSTILE[number % HOSTILE.length] ?? '',
        components: COMPONENTS.map((one, index) => ({ ...one, name: HOSTILE[index] ?? one.name })),
        warnings: HOSTILE,
      }),
      previous: 'none',
    },
    {
      name: 'huge-repository',
      report: reportOf({
        ...TYPICAL,
        people: year.map((_, week) => 300 + ((week * 61) % 90)),
        machines: year.map((_, week) => 200 + ((week * 37) % 120)),
        components: HUGE_COMPONENTS,
      }),
      previous: 'none',
    },
    {
      name: 'everything-unavailable',
      report: reportOf({
        people: [],
        repository: { headAt: at('2026-01-20') },
        warnings: ['3 objects are missing from the clone'],
      }),
      previous: 'unknown',
    },
  ];
}
