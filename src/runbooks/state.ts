import type { RunbookChain, RunbookState } from '../history/component.ts';
import { DAY, type Instant, longDay, type Seconds } from '../history/instant.ts';
import type { ComponentHistory } from './component-changes.ts';
import type { Declaration } from './declared.ts';
import { type GuideFacts, isStub, RUNBOOK_PARTS } from './guide.ts';

/** Everything beside the declarations that decides a runbook's state at the end of a week (`now`). */
export interface RunbookContext {
  readonly now: Instant;
  /** How long a review is valid if the text sets no term of its own. */
  readonly term: Seconds;
  readonly guideOf: (path: string) => GuideFacts | null;
  /** Last change of the text at a path, without moves, white space and link edits; `null`: unknown. */
  readonly changedAt: (path: string) => Instant | null;
  readonly history: ComponentHistory | null;
  /** Whether the link check found that a URL does not answer. */
  readonly isDead: (url: string) => boolean;
}

const BEST_FIRST: readonly RunbookState[] = ['current', 'external', 'stale', 'stub', 'target-missing', 'none'];

/** State of a component's runbook: the best one of all that are declared. */
export function chainOf(declared: readonly Declaration[], context: RunbookContext): RunbookChain {
  const chains = declared.map((declaration) => follow(declaration, context));
  const best = BEST_FIRST.flatMap((state) => chains.filter((chain) => chain.state === state))[0];
  return best ?? undated('none', null, ['no file, link or configuration declares a runbook']);
}

function undated(state: RunbookState, target: string | null, notes: readonly string[]): RunbookChain {
  return { state, target, updatedAt: null, notes };
}

function follow({ target, by }: Declaration, context: RunbookContext): RunbookChain {
  const declared = `declared by ${by}`;
  if (target.kind === 'generic') {
    return undated('none', null, [declared, `${target.url} is another project's page and does not cover this service`]);
  }
  if (target.kind === 'external') {
    return context.isDead(target.url)
      ? undated('target-missing', target.url, [declared, 'the link does not answer'])
      : undated('external', target.url, [declared, 'age unknown']);
  }
  if (!target.exists) return undated('target-missing', target.path, [declared, 'there is no such file']);
  return followFile(target.path, declared, context);
}

function followFile(path: string, declared: string, context: RunbookContext): RunbookChain {
  const guide = context.guideOf(path);
  const updatedAt = guide?.reviewedAt ?? context.changedAt(path);
  if (guide !== null && isStub(guide)) {
    const missing = RUNBOOK_PARTS.filter((part) => !guide.parts.includes(part));
    const note = `${guide.words} words; says nothing of ${missing.join(', ')}`;
    return { state: 'stub', target: path, updatedAt, notes: [declared, note] };
  }
  const { stale, note } = ageOf(updatedAt, guide?.term ?? context.term, context);
  return { state: stale ? 'stale' : 'current', target: path, updatedAt, notes: [declared, note] };
}

/**
 * Whether a runbook is stale: its review term has passed, or its component has changed substantially since. A smaller
 * change is only noted.
 */
function ageOf(
  updatedAt: Instant | null,
  term: Seconds,
  { now, history }: RunbookContext,
): { readonly stale: boolean; readonly note: string } {
  if (updatedAt === null) return { stale: true, note: 'last reviewed before the history that was read' };
  const reviewed = `reviewed on ${longDay(updatedAt)}`;
  const due = updatedAt + term;
  if (due <= now) {
    const after = `${Math.round(term / DAY)} days after it was last ${reviewed}`;
    return { stale: true, note: `stale since ${longDay(due)}, ${after}` };
  }
  const substantial = history?.substantial.find(({ at }) => at > updatedAt);
  if (substantial !== undefined) {
    const against = `“${substantial.title}” (${substantial.sha.slice(0, 10)})`;
    return { stale: true, note: `stale since ${longDay(substantial.at)}, when the component changed with ${against}` };
  }
  const lags = history !== null && history.changedAt > updatedAt;
  return {
    stale: false,
    note: lags ? `${reviewed}, the component changed on ${longDay(history.changedAt)}` : reviewed,
  };
}
