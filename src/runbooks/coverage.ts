import type { Config } from '../config/schema.ts';
import type { Component } from '../history/component.ts';
import { DAY, type Instant, type Seconds } from '../history/instant.ts';
import type { JudgedChange } from '../history/revert.ts';
import { ComponentChanges } from './component-changes.ts';
import type { GuideFacts } from './guide.ts';
import { chainOf } from './state.ts';
import type { WeekFindings } from './week.ts';

/** What decides the states of all weeks, beside the trees. */
export interface CoverageInput {
  readonly config: Config;
  readonly changes: readonly JudgedChange[];
  readonly factsOf: (path: string, blob: string) => GuideFacts | null;
  /** When a text last really changed before an instant; `null`: unknown. */
  readonly changedAt: (path: string, before: Instant) => Instant | null;
  readonly isDead: (url: string) => boolean;
}

/** The components of one week, each with the chain of its runbook as it stood at the week's end. */
export interface WeekCoverage {
  readonly components: readonly Component[];
  readonly runbooks: { readonly declared: boolean };
}

/** Decides every chain of every week, by the week's id. Equal components of neighbouring weeks are one object. */
export function coverageOf(weeks: readonly WeekFindings[], input: CoverageInput): ReadonlyMap<string, WeekCoverage> {
  const changes = new ComponentChanges(input.changes, input.config.weights.size[1] ?? 100);
  let before = new Map<string, Component>();
  return new Map(
    weeks.map((week) => {
      changes.advance(week.period.end, week.components);
      const components = week.components.map((found) => {
        const { declared: _, ...rest } = found;
        const calledOutBy = week.calledOut.get(found.name) ?? null;
        const history = changes.historyOf(found.name);
        const runbook = chainOf(week.declared.get(found.name) ?? [], {
          now: week.period.end,
          term: termOf(found.tier, input.config),
          guideOf: (path) => input.factsOf(path, week.guideBlobs.get(path) ?? ''),
          changedAt: (path) => input.changedAt(path, week.period.end),
          history,
          isDead: input.isDead,
        });
        return shared(before.get(found.name), {
          ...rest,
          calledOutBy,
          changedAt: history?.changedAt ?? null,
          runbook,
        });
      });
      before = new Map(components.map((component) => [component.name, component]));
      return [week.period.id, { components, runbooks: { declared: week.speaksOfRunbooks } }] as const;
    }),
  );
}

/** 180 days for tier 1, a year for the rest, unless configured. */
function termOf(tier: number | null, { runbooks }: Config): Seconds {
  const ages = runbooks['max-age'];
  return (ages[String(tier)] ?? ages['default'] ?? 365) * DAY;
}

function shared(before: Component | undefined, now: Component): Component {
  if (before === undefined || before.paths !== now.paths || before.changedAt !== now.changedAt) return now;
  if (before.calledOutBy !== now.calledOutBy) return now;
  const [old, chain] = [before.runbook, now.runbook];
  const isSame = old.state === chain.state && old.target === chain.target && old.updatedAt === chain.updatedAt;
  return isSame && old.notes.join() === chain.notes.join() ? before : now;
}
