import type { Config } from '../config/schema.ts';
import type { Component } from '../history/component.ts';
import { DAY, type Instant, type Seconds } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import { ComponentChanges } from './component-changes.ts';
import type { GuideFacts } from './guide.ts';
import { chainOf } from './state.ts';
import type { WeekFindings } from './week.ts';

/** Everything beside the weekly trees that decides the state of the runbooks. */
export interface CoverageInput {
  readonly config: Config;
  readonly changes: readonly JudgedChange[];
  readonly factsOf: (path: string, blob: string) => GuideFacts | null;
  /** Last change of a text before an instant, without moves, white space and link edits; `null`: unknown. */
  readonly changedAt: (path: string, before: Instant) => Instant | null;
  readonly isDead: (url: string) => boolean;
}

/** The components of one week, each with the state of its runbook at the week's end. */
export interface WeekCoverage {
  readonly components: readonly Component[];
  readonly runbooks: { readonly mentioned: boolean };
}

/**
 * Runbook state of every component in every week, by the week's id. A component unchanged since the week before is the
 * same object, which saves memory.
 */
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
        return reuseIfEqual(before.get(found.name), {
          ...rest,
          calledOutBy,
          changedAt: history?.changedAt ?? null,
          runbook,
        });
      });
      before = new Map(components.map((component) => [component.name, component]));
      return [week.period.id, { components, runbooks: { mentioned: week.mentionsRunbooks } }] as const;
    }),
  );
}

/** How long a review is valid for a tier: by default 180 days for tier 1 and 365 days for all others. */
function termOf(tier: number | null, { runbooks }: Config): Seconds {
  const ages = runbooks['max-age'];
  return (ages[String(tier)] ?? ages['default'] ?? 365) * DAY;
}

function reuseIfEqual(before: Component | undefined, now: Component): Component {
  if (before === undefined || before.paths !== now.paths || before.changedAt !== now.changedAt) return now;
  if (before.calledOutBy !== now.calledOutBy) return now;
  const [old, chain] = [before.runbook, now.runbook];
  const isSame = old.state === chain.state && old.target === chain.target && old.updatedAt === chain.updatedAt;
  return isSame && old.notes.join() === chain.notes.join() ? before : now;
}
