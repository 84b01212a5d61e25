import { describe, expect, it } from 'vitest';
import { back, find, grow, idOf, other, type Step, start, was } from './story.ts';

describe('commits of one push', () => {
  const direct: Step = { ...grow, message: 'Grow the edge' };
  const pushed = (message: string, minutes: number, size: string): Step => ({
    message,
    days: minutes / 1_440,
    files: { 'edge.tf': size },
  });

  it('are not reverts of each other by contents alone', () => {
    expect(find(start, direct, pushed('Tidy the edge', 1, was))).toEqual([]);
    expect(find(start, direct, pushed('Tidy the edge', 60, was))).toEqual(['2 → 1 strong']);
  });

  it('are reverts if a message says so', () => {
    expect(find(start, direct, pushed('Revert "Grow the edge"', 1, was))).toEqual(['2 → 1 strong']);
  });
});

describe('a partial revert', () => {
  const file = (size: number, zone: string) =>
    `name = "edge"\nsize = ${size}\nzone = "${zone}"\nkind = "${zone}-edge"\n`;
  const first: Step = { message: 'Add the edge (#1)', files: { 'edge.tf': file(2, 'a') } };
  const many: Step = { message: 'Rework zones (#2)', files: { 'edge.tf': file(40, 'b') } };
  const part = (message: string, days: number): Step => ({ message, days, files: { 'edge.tf': file(2, 'b') } });

  it('is found if it does nothing else', () => {
    expect(find(first, many, part('Revert the size', 30))).toEqual(['2 → 1 strong']);
    expect(find(first, many, part('Put the size back', 1))).toEqual(['2 → 1 strong']);
    expect(find(first, many, part('edge: back to the size that worked', 1))).toEqual(['2 → 1 strong']);
  });

  it('with vague words is found only in the next days', () => {
    expect(find(first, many, part('Put the size back', 30))).toEqual([]);
  });

  it('that adds something again is found for two weeks, also after a ticket id', () => {
    expect(find(first, many, part('Re-add the size', 9))).toEqual(['2 → 1 strong']);
    expect(find(first, many, part('[OPS-7] Restore the size', 9))).toEqual(['2 → 1 strong']);
    expect(find(first, many, part('OPS-7 adding back the size', 9))).toEqual(['2 → 1 strong']);
    expect(find(first, many, part('Re-add the size', 20))).toEqual([]);
    expect(find(first, many, part('Re-enable the size', 9))).toEqual([]);
  });

  it('is not found by a word about the circumstances', () => {
    expect(find(first, many, part('Set the size for the cluster downgrade', 1))).toEqual([]);
  });
});

describe('a plain word of undoing, soon after the change,', () => {
  const lines = (zone: string, kind: string, extra = '') =>
    `name = "edge"\nzone = "${zone}"\nkind = "${kind}"\nclass = "${kind}"\n${extra}`;
  const first: Step = { message: 'Add the edge (#1)', files: { 'edge.tf': lines('a', 'small') } };
  const wide: Step = {
    message: 'Rework it (#2)',
    files: { 'edge.tf': lines('b', 'large'), 'more.tf': Array.from({ length: 40 }, (_, at) => `a = ${at}\n`).join('') },
  };
  const undo = (message: string, extra: string, days = 1) =>
    find(first, wide, { message, days, files: { 'edge.tf': lines('b', 'small', extra) } });

  it('gives a strong revert if most of the change goes back, and a candidate if half of it does', () => {
    expect(undo('Revert the class', 'note = "see OPS-1"\n')).toEqual(['2 → 1 strong']);
    expect(undo('Semi-revert the class', 'note = "see OPS-1"\n')).toEqual(['2 → 1 strong']);
    expect(undo('Revert the class', 'note = "1"\nlink = "2"\nteam = "3"\n')).toEqual(['2 → 1 candidate']);
  });

  it('gives no target if the title names an unknown change', () => {
    const again = 'Revert "Revert "Add the zone of Paris""';
    expect(undo(again, 'note = "see OPS-1"\n')).toEqual(['2 → ? candidate again']);
    expect(undo(again, 'note = "1"\nlink = "2"\nteam = "3"\n')).toEqual(['2 → ? candidate again']);
  });

  it('gives a candidate without a target if less goes back, or later', () => {
    const many = Array.from({ length: 9 }, (_, at) => `note${at} = "${at}"\n`).join('');
    expect(undo('Revert the class', many)).toEqual(['2 → ? candidate']);
    expect(undo('Revert the class', 'note = "1"\nlink = "2"\nteam = "3"\n', 30)).toEqual(['2 → ? candidate']);
  });
});

describe('a word of undoing is ignored', () => {
  const unlike: Step = {
    message: 'Set a zone',
    files: { 'edge.tf': 'name = "edge"\nsize = 40\nzone = "b"\n' },
    days: 5,
  };
  const findFor = (message: string) => find(start, grow, { ...unlike, message });

  it('if it is part of a name', () => {
    expect(findFor('Change back-office zones')).toEqual([]);
    expect(findFor('Move Back Office to zone b')).toEqual([]);
    expect(findFor('Ensure undo system is set up properly')).toEqual([]);
    expect(findFor('Move back to zone b')).toEqual(['2 → ? candidate']);
  });

  it('if it describes how to roll this change back', () => {
    const bump: Step = { message: 'Size of the edge', files: { 'edge.tf': was }, days: 20 };
    expect(find(start, grow, { ...bump, message: 'Size 2\n\nRollback: set the size to 40.' })).toEqual([]);
    expect(find(start, grow, { ...bump, message: 'Size 2\n\nRolled back, the pool hangs.' })).toEqual(['2 → 1 strong']);
  });
});

describe('the target of a revert is found by', () => {
  const changeId = `I${'7ac0'.repeat(10)}`;

  it('a Change-Id, which belongs to the change with that trailer', () => {
    const target = { ...grow, message: `Grow the edge\n\nChange-Id: ${changeId}` };
    expect(find(start, target, back(`Smaller again\n\nRevert ${changeId} to fix the pool`))).toEqual(['2 → 1 certain']);
  });

  it('its contents if the named id is wrong', () => {
    const steps = [start, other, grow, back(`Back out ${idOf(1).slice(0, 12)} since the pool hangs`)];
    expect(find(...steps)).toEqual(['3 → 2 strong']);
  });

  it('an id at the end of a long list', () => {
    const filler = Array.from(
      { length: 12 },
      (_, index) => `- ${'0123456789ab'.repeat(3)}${1000 + index} Something else`,
    );
    const listed = (...more: string[]) =>
      back(`Smaller\n\nThis reverts commits:\n\n${[...filler, ...more].join('\n')}`);
    expect(find(start, grow, listed(`- ${idOf(1)} Grow the edge`))).toEqual(['2 → 1 certain']);
    expect(find(start, other, grow, listed('That is all', `- ${idOf(1)} another`))).toEqual(['3 → 2 strong']);
  });

  it('the number of the change that removed something, in the body', () => {
    const gone: Step = { message: 'Drop sizes (#2)', files: { 'edge.tf': 'name = "edge"\n' } };
    const restored = back(
      'Restore the size\n\nIt was removed in [1].\n\n[1]: https://git.example.org/acme/infra/pull/2',
    );
    expect(find(start, gone, { ...restored, days: 30 })).toEqual(['2 → 1 certain']);
  });

  it('its contents if the body names another change as an example', () => {
    const off = back('Revert the edge\n\nRevert to the usual size (matching the queue in #7).');
    expect(find(start, other, grow, off)).toEqual(['3 → 2 strong']);
    expect(find(start, other, grow, back('Go back\n\nRevert to what was there before #2.'))).toEqual(['3 → 2 certain']);
  });

  it('the number of the change that broke something, in the body', () => {
    const fixed = back('Fix the edge\n\nClients broke after #2. Revert to the old size until they can wait.');
    expect(find(start, { ...grow, message: 'Grow the edge (#2)' }, { ...fixed, days: 30 })).toEqual(['2 → 1 certain']);
  });

  it('its title, not by other reverts that the body mentions', () => {
    const undo = back('Revert "Grow the edge (#2)" (#3)');
    const half = {
      message: `Revert "Name it (#1)" (#4)\n\nThe edge's half of #2, both of which were\nreverted in #3.`,
    };
    const steps = [start, { ...grow, message: 'Grow the edge (#2)' }, undo];
    expect(find(...steps, { ...half, files: { 'edge.tf': null } })).toEqual(['2 → 1 certain', '3 → 0 certain']);
  });

  it('its contents together with “rollback” in the branch name', () => {
    const message = 'Merge pull request #3 from acme/rollback-edge\n\nTidy the edge';
    expect(find(start, grow, back(message, { days: 9 }))).toEqual(['2 → 1 strong']);
  });

  it('its contents together with the end of the branch name', () => {
    const from = (branch: string) => back(`Merge pull request #3 from acme/${branch}\n\nTidy the edge`, { days: 9 });
    expect(find(start, grow, from('edge-size-revert'))).toEqual(['2 → 1 strong']);
    expect(find(start, grow, from('revert2'))).toEqual(['2 → 1 strong']);
    expect(find(start, grow, from('edge-size-reverted'))).toEqual(['2 → 1 candidate']);
  });
});

describe('switching off and on', () => {
  it('is only a candidate by contents alone', () => {
    const off = { ...grow, message: 'Disable the edge' };
    expect(find(start, off, back('Enable the edge'))).toEqual(['2 → 1 candidate']);
    expect(find(start, off, back('Deploy the edge'))).toEqual(['2 → 1 candidate']);
  });

  it('is a revert if the message says so', () => {
    expect(find(start, { ...grow, message: 'Enable the edge' }, back('Roll back the edge'))).toEqual(['2 → 1 strong']);
  });
});

describe('a change of white space', () => {
  it('cannot be undone', () => {
    const aligned = { ...grow, message: 'Align (#2)', files: { 'edge.tf': 'name  = "edge"\nsize  = 2\n' } };
    const more = { message: 'Add a zone (#3)', files: { 'edge.tf': `${was}zone = 1\n` } };
    expect(find(start, aligned, more)).toEqual([]);
  });
});

describe('a merge of one commit', () => {
  it('uses the message of that commit', () => {
    const message = 'Merge pull request #3 from acme/edge\n\nSize of the edge';
    const inner = ['Size of the edge\n\nIt turns out that the pool breaks at 40'];
    expect(find(start, grow, { ...back(message, { days: 9 }), inner })).toEqual(['2 → 1 strong']);
    const two = [...inner, 'Format'];
    expect(find(start, grow, { ...back(message, { days: 9 }), inner: two })).toEqual(['2 → 1 candidate']);
  });
});

describe('a single line that returns with vague words', () => {
  it('is a revert only if a changed value returns', () => {
    const base = 'name = "edge"\nsize = 2\nlimit = 5\n';
    const rework: Step = {
      message: 'Rework probes (#2)',
      files: { 'edge.tf': 'name = "edge"\nsize = 9\nkind = "x"\na = 1\nb = 2\nc = 3\nd = 4\n' },
    };
    const story: Step[] = [{ message: 'Add the edge (#1)', files: { 'edge.tf': base } }, rework];
    const line = (text: string): Step => ({
      message: 'Add the old setting back',
      files: { 'edge.tf': text },
      days: 0.05,
    });
    expect(
      find(...story, line('name = "edge"\nsize = 9\nkind = "x"\na = 1\nb = 2\nc = 3\nd = 4\nlimit = 5\n')),
    ).toEqual([]);
    expect(find(...story, line('name = "edge"\nsize = 2\nkind = "x"\na = 1\nb = 2\nc = 3\nd = 4\n'))).toEqual([
      '2 → 1 strong',
    ]);
  });
});

describe('an explicit downgrade', () => {
  it('undoes every change that raised one of its versions', () => {
    const at = (version: string) => `chart:\n  version: ${version}\n`;
    const lines = Array.from({ length: 20 }, (_, index) => `  - 10.0.${index}.0/24`).join('\n');
    const both = { ...start, files: { 'east.yaml': at('1.19.4'), 'west.yaml': at('1.19.4') } };
    const west = { message: 'Correct the ranges', files: { 'west.yaml': at('1.19.5'), 'ranges.yaml': lines } };
    const east = { message: 'Update the mesh in the east', files: { 'east.yaml': at('1.19.5') } };
    const down = { ...both, message: 'Downgrade the mesh to 1.19.4, it has a regression', days: 3 };
    expect(find(both, west, east, down).sort()).toEqual(['3 → 1 strong', '3 → 2 strong']);
  });
});
