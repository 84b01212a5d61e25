import { describe, expect, it } from 'vitest';
import { back, find, grow, idOf, type Step, start } from './story.ts';

const UNKNOWN = 'd'.repeat(40);
const trailer = (id: string) => `\n\nThis reverts commit ${id}.`;

describe('a revert that names a commit which was not read', () => {
  it('is listed without a target, and no later change is held responsible', () => {
    const part: Step = { message: `Revert "Add sizes"${trailer(UNKNOWN)}`, files: { 'edge.tf': 'name = "edge"\n' } };
    expect(find(start, grow, part)).toEqual(['2 → ? certain']);
  });

  it('undoes the change whose exact inverse it is, which landed under another id', () => {
    expect(find(start, grow, back(`Revert "Grow the edge"${trailer(UNKNOWN)}`))).toEqual(['2 → 1 strong']);
  });

  it('may re-land something instead', () => {
    const again = find(start, grow, back(`Revert "Revert "Add sizes""${trailer(UNKNOWN)}`));
    expect(again).not.toContain('2 → ? certain');
  });
});

describe('a revert that names a commit and quotes its title', () => {
  it('undoes the commit alone, not an earlier change of the same title', () => {
    const again: Step = { message: 'Bump it (#3)', files: { 'edge.tf': 'name = "edge"\nsize = 60\n' } };
    const first: Step = { ...grow, message: 'Bump it (#2)' };
    const undo = back(`Revert "Bump it"${trailer(idOf(2))}`);
    expect(find(start, first, again, undo)).toEqual(['3 → 2 certain']);
  });
});
