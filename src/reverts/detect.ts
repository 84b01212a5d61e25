import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import type { Revert } from '../history/revert.ts';

/** Finds every change that undoes earlier ones, and which ones. `changes` are in first-parent order, oldest first. */
export function detectReverts(changes: readonly Change[], _config: Config): Revert[] {
  const bySha = new Map(changes.flatMap((change) => change.commits.map((sha) => [sha, change] as const)));
  return changes.flatMap((change): Revert[] => {
    const ids = [...change.message.matchAll(/This reverts commit ([0-9a-f]{40})/g)].map((match) => match[1] ?? '');
    const targets = ids.flatMap((id) => {
      const target = bySha.get(id);
      return target !== undefined && target.position < change.position ? [target] : [];
    });
    if (targets.length === 0) return [];
    return [
      {
        change,
        reland: /^(Reapply|Reland|Revert "Revert)/.test(change.title),
        planned: null,
        targets: targets.map((target) => ({
          change: target,
          sha: target.sha,
          number: target.number,
          tier: 'certain',
          signal: 'trailer',
          extent: 'full',
          because: `its message says “This reverts commit ${target.sha.slice(0, 10)}”`,
        })),
      },
    ];
  });
}
