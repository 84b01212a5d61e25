import type { FileChange } from '../../src/history/change.ts';
import type { Component } from '../../src/history/component.ts';
import { DAY, formatInstant, HOUR, type Instant, WEEK } from '../../src/history/instant.ts';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import { completeWeeks, type Period } from '../../src/history/period.ts';
import type { Revert } from '../../src/history/revert.ts';
import type { RiskClass } from '../../src/history/weight.ts';
import { kpis } from '../../src/kpis/index.ts';
import type { SourceName, Sources } from '../../src/kpis/sources.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { at, change, config, idOf } from '../support/changes.ts';
import { checksOf, type IncidentPlan, incidentsOf, qualityOf } from './records.ts';

/** The Monday on which the golden reports are made: the newest complete week is 2026-W33. */
export const AS_OF = at('2026-08-17T06:23:00Z');

/** What happened in a team's weeks, oldest first. */
export interface Story {
  readonly people: readonly number[];
  readonly machines?: readonly number[];
  /** Changes that were reverted: the index of the week, the index of the change in it, and the days until its revert. */
  readonly failures?: readonly (readonly [week: number, place: number, days: number])[];
  readonly title?: (number: number) => string;
  readonly asOf?: string;
  /** Whether GitHub was read too, the source of pull requests, issues and checks. */
  readonly github?: boolean;
  readonly incidents?: readonly IncidentPlan[];
  /** About one landing in this many fails a check; 60 by default. */
  readonly rarity?: number;
  readonly components?: readonly Component[];
  readonly candidates?: number;
  readonly missing?: Partial<Record<SourceName, string>>;
  readonly config?: object;
  readonly repository?: Partial<Report['repository']>;
  readonly warnings?: readonly string[];
}

const TITLES = [
  'Move the ingress controllers to their own node pool',
  'Widen the private subnets of eu-west-1',
  'Let the payments role read its own secrets only',
  'Raise the connection limit of orders-db',
  'Add the staging cluster to the GitOps fleet',
  'Encrypt the log buckets with a key of their own',
  'Split the network module by region',
  'Drop the unused bastion host',
];
const PLACES = [
  'live/network/vpc.tf',
  'live/orders-db/main.tf',
  'clusters/prod/ingress.yaml',
  'modules/bucket/main.tf',
  'live/payments-db/main.tf',
];
const RISKS: readonly (readonly RiskClass[])[] = [['network'], [], ['identity', 'secrets'], ['production'], []];

/** The report of a story, built from its changes by the same code as a real report. */
export function reportOf(story: Story): Report {
  const landed = story.people.flatMap((count, week) => changesOfWeek(story, week, count, story.machines?.[week] ?? 0));
  const reverts = (story.failures ?? []).flatMap(([week, place, days]) => undo(landed, week, place, days, 'certain'));
  const candidates = Array.from({ length: story.candidates ?? 0 }, (_, index) =>
    undo(landed, 9 + (index % 2), 1 + index, 1, 'candidate'),
  ).flat();
  const counted = new Map(reverts.map((revert) => [revert.targets[0]?.sha, revert]));
  const changes = [
    ...landed.map((one) => withFailure(one, counted.get(one.sha))),
    ...[...reverts, ...candidates].map(
      (revert): JudgedChange => ({ ...revert.change, failure: null, overruled: null, blame: null, ...roleOf(revert) }),
    ),
  ].toSorted((one, other) => one.position - other.position);
  const asOf = story.asOf === undefined ? AS_OF : at(story.asOf);
  const written = config({ ...(story.people.length > 0 ? { weeks: story.people.length } : {}), ...story.config });
  const periods = completeWeeks(asOf, written.weeks);
  const always: Partial<Sources> = { changes, reverts: [...reverts, ...candidates], ...recordsOf(story, changes) };
  const { components, missing = {} } = story;
  const ofWeek = ({ start }: Period): Partial<Sources> => {
    const week = Math.round((start - firstWeek(story)) / WEEK);
    return components === undefined ? {} : { components, runbooks: { mentioned: true }, quality: qualityOf(week) };
  };
  return buildReport({ always, ofWeek, missing }, periods, kpis, written, {
    tool: { version: '1.0.0', definitions: '1' },
    asOf,
    repository: {
      name: 'acme/infrastructure',
      branch: 'main',
      head: idOf('head'),
      headAt: asOf - 2 * DAY,
      url: 'https://github.com/acme/infrastructure',
      ...story.repository,
    },
    config: { hash: 'c0ffee', file: '.github/infra-kpis.yml' },
    usage: { gitMs: 0, requests: 0, points: 0 },
    warnings: story.warnings ?? [],
  });
}

function weeksOf(story: Story): readonly Period[] {
  return completeWeeks(AS_OF, Math.max(1, story.people.length));
}

function firstWeek(story: Story): Instant {
  return weeksOf(story)[0]?.start ?? AS_OF;
}

/** The sources that only GitHub provides. */
function recordsOf(story: Story, changes: readonly JudgedChange[]): Partial<Sources> {
  const { github = false, incidents = [], rarity = 60, title } = story;
  if (!github) return {};
  return {
    pulls: true,
    incidents: incidentsOf(incidents, weeksOf(story), title),
    checks: checksOf(changes, rarity),
  };
}

function changesOfWeek(story: Story, week: number, people: number, machines: number): JudgedChange[] {
  const start = firstWeek(story) + week * WEEK + 9 * HOUR;
  const step = Math.floor((5 * DAY) / Math.max(1, people + machines));
  return Array.from({ length: people + machines }, (_, place) => {
    const number = numberOf(week, place);
    const isMachine = place >= people;
    const title = isMachine
      ? `Update chart grafana to 8.${week}.${place}`
      : (story.title?.(number) ?? TITLES[(week * 3 + place) % TITLES.length] ?? '');
    const landedAt = start + place * step;
    const made = change(`${title} ${number}`, {
      at: formatInstant(landedAt),
      number,
      by: isMachine ? 'a machine' : 'a person',
      ...startOf(story, formatInstant(landedAt - (2 + ((number * 7_919) % 61)) * HOUR), number),
      lines: 10 + ((number * 37) % 400),
      size: 1 + (number % 3),
      risks: isMachine ? ['versions'] : (RISKS[number % RISKS.length] ?? []),
    });
    const path = isMachine ? 'clusters/prod/grafana.yaml' : (PLACES[number % PLACES.length] ?? '');
    const files: FileChange[] = [{ path, kind: 'file', before: null, after: null, content: null, contentKind: null }];
    return {
      ...made,
      title,
      tools: [path.endsWith('.tf') ? 'terraform' : 'helm'],
      files,
      infraFiles: files,
    };
  });
}

/** The start of a change: with GitHub, the opening of its pull request; with git alone, known only if it was merged. */
function startOf({ github = false }: Story, startedAt: string, number: number) {
  if (github) return { opened: startedAt };
  return number % 5 === 0 ? {} : { written: [startedAt] };
}

/** The number of a change's pull request; each change has its own. */
function numberOf(week: number, place: number): number {
  return 400 + week * 2_000 + place;
}

function undo(
  landed: readonly JudgedChange[],
  week: number,
  place: number,
  days: number,
  tier: 'certain' | 'candidate',
): Revert[] {
  const target = landed.find((one) => one.number === numberOf(week, place));
  if (target === undefined) return [];
  const landedAt = target.landedAt + days * DAY;
  const title =
    tier === 'certain' ? `Revert "${target.title}"` : `Go back to the old ${target.title.split(' ').at(-1)}`;
  const because =
    tier === 'certain'
      ? `its message says “This reverts commit ${target.sha.slice(0, 10)}”`
      : 'its title says “go back”; the contents do not match';
  return [
    {
      change: {
        ...change(`${title} ${target.number}`, {
          at: formatInstant(landedAt),
          number: (target.number ?? 0) + 1_000,
          role: tier === 'certain' ? 'revert' : 'change',
        }),
        title,
        files: target.files,
        infraFiles: target.infraFiles,
      },
      reland: false,
      planned: null,
      targets: [
        {
          change: target,
          sha: target.sha,
          number: target.number,
          tier,
          signal: tier === 'certain' ? 'trailer' : 'wording',
          extent: 'full',
          because,
        },
      ],
    },
  ];
}

function withFailure(one: JudgedChange, revert: Revert | undefined): JudgedChange {
  if (revert === undefined) return one;
  const surfacedAt = revert.change.landedAt;
  const because = revert.targets[0]?.because ?? '';
  return {
    ...one,
    failure: {
      surfacedAt,
      after: surfacedAt - one.landedAt,
      cause: 'revert',
      by: revert.change,
      incident: null,
      because,
    },
  };
}

function roleOf({ targets }: Revert): Pick<JudgedChange, 'role'> {
  return { role: targets[0]?.tier === 'candidate' ? 'change' : 'revert' };
}

/** The same story, reported a week earlier. */
export function weekBefore(story: Story): Story {
  return { ...story, asOf: formatInstant(AS_OF - WEEK) };
}
