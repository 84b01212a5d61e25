import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { detectReverts } from '../../src/reverts/detect.ts';
import { find, land, type Step } from './story.ts';

const was = 'name = "edge"\nsize = 2\n';
const became = 'name = "edge"\nsize = 40\n';
const start: Step = { message: 'Add the edge (#1)', files: { 'edge.tf': was } };
const grow: Step = { message: 'Grow the edge (#2)', files: { 'edge.tf': became } };
const back = (message: string, rest: Partial<Step> = {}): Step => ({ message, files: { 'edge.tf': was }, ...rest });

describe('the configuration', () => {
  const reasonFor = (title: string, planned: object, branch = 'topic') => {
    const merge = { ...grow, message: `Merge pull request #2 from acme/${branch}\n\n${title}` };
    const changes = land([start, merge, back(`Revert "${title}"`)]);
    return detectReverts(changes, configSchema.parse({ planned }))[0]?.planned;
  };

  it('can add words, which match whole words of a title or a branch', () => {
    const planned = { words: ['game day'] };
    expect(reasonFor('Game-day settings', planned)).toBe('“game day”, a word of the configuration');
    expect(reasonFor('Grow the edge', planned, 'game_day/edge')).toBe('“game day”, a word of the configuration');
    expect(reasonFor('Endgame days', planned)).toBeNull();
    expect(reasonFor('Game-day settings', {})).toBeNull();
  });

  it('can add symbols, which match literally', () => {
    const planned = { words: ['🚧'] };
    expect(reasonFor('🚧 Grow the edge', planned)).toBe('“🚧”, a word of the configuration');
    expect(reasonFor('Grow the edge', planned)).toBeNull();
    expect(reasonFor('…', planned)).toBeNull();
  });

  it('can remove built-in words', () => {
    expect(reasonFor('Grow the sandbox', {})).toBe('in a sandbox: “the sandbox”');
    expect(reasonFor('Grow the sandbox', { ignore: ['Sandbox'] })).toBeNull();
    expect(reasonFor('Grow the sandbox for now', { ignore: ['sandbox'] })).toBe('temporary: “for now”');
  });
});

describe('a planned undo', () => {
  it.each([
    ['closing', 'Shutter the edge (#2)', 'Revert "Shutter the edge (#2)" (#3)'],
    ['a title in quotes', '"Shutter the edge" (#2)', 'Revert ""Shutter the edge" (#2)" (#3)'],
    ['a tested branch', 'Deploy the edge from topic (#2)', 'Put the edge back on the main branch (#3)'],
    ['a rebuild', 'Take the edge out for the cluster rebuild (#2)', 'Put the edge back (#3)'],
    ['the end of a rebuild', 'Take the edge out (#2)', 'Revert "Take the edge out (#2)" (#3)\n\nAfter rebuild.'],
    ['an upgrade', 'Scale the edge down for DB upgrade (#2)', 'Revert "Scale the edge down for DB upgrade (#2)" (#3)'],
    [
      'trouble elsewhere',
      'Remove the edge to avoid a deploy failure',
      'Revert "Remove the edge to avoid a deploy failure"',
    ],
    [
      'the upgrade of a service',
      'Change the edge for mail-api database upgrade in staging',
      'Revert "Change the edge for mail-api database upgrade in staging"',
    ],
    ['a maintenance flag', 'Add MAINTENANCE_MODE to the edge (#2)', 'Revert "Add MAINTENANCE_MODE to the edge (#2)"'],
    ['a test', '[edge] testing larger sizes (#2)', 'Revert "[edge] testing larger sizes (#2)" (#3)'],
    ['“do not merge”', '[DO NOT MERGE] Grow the edge (#2)', 'Revert "[DO NOT MERGE] Grow the edge (#2)"'],
    ['scaling down', 'Scale down the edge (#2)', 'Revert "Scale down the edge (#2)" (#3)'],
    ['leaving HEAD for a branch', 'Pin the edge to topic (#2)', 'Switch back to edge HEAD (#3)'],
    ['a rehearsal', 'Dry run of the switch (#2)', 'Revert "Dry run of the switch (#2)" (#3)'],
    ['an announced end', 'Grow the edge (#2)', 'Revert "Grow the edge (#2)" (#3)\n\nThe sale is over.'],
    ['a misspelt word', 'Temporally grow the edge (#2)', 'Revert "Temporally grow the edge (#2)" (#3)'],
    ['“temporarily” in an apparent scope', 'temporarily comment out x: y', 'Revert "temporarily comment out x: y"'],
    ['a mode', 'Switch the edge to offline mode (#2)', 'Revert "Switch the edge to offline mode (#2)" (#3)'],
    ['read-only', 'edge read only (#2)', 'Revert "edge read only (#2)" (#3)'],
    ['a short time', 'Grow the edge briefly (#2)', 'Revert "Grow the edge briefly (#2)" (#3)'],
    ['the time of an upgrade', 'Grow the edge during upgrade', 'Revert "Grow the edge during upgrade"'],
    [
      'the upgrade of the same thing',
      'Remove the edge to upgrade it to 1.34',
      'Revert "Remove the edge to upgrade it to 1.34"',
    ],
    ['regeneration', 'Remove the token to regenerate it', 'Put the token back (#3)'],
    ['a load test', 'Grow the edge for load testing', 'Revert "Grow the edge for load testing"'],
    ['a demonstration', 'demo(edge): grow it', 'Revert "demo(edge): grow it"'],
    ['an assignment', 'Increase the edge for assignment 3', 'Debump the edge'],
    ['warming up', 'Warm up the edge (#2)', 'Revert "Warm up the edge (#2)" (#3)'],
    ['a workshop', 'Workshop prep (#2)', 'Revert "Workshop prep (#2)" (#3)'],
    ['the holidays', 'Shrink the edge for the winter break', 'Revert "Shrink the edge for the winter break"'],
    ['a proof of concept', 'Take it out to run a proof of concept', 'Revert "Take it out to run a proof of concept"'],
    ['a workaround', 'Workaround for the image (#2)', 'Revert "Workaround for the image (#2)"'],
  ])('is recognised by %s', (_, on, off) => {
    expect(find(start, { ...grow, message: on }, back(off))[0]).toMatch(/planned$/);
  });

  it.each([
    ['the target announces its end', 'Grow the edge\n\nWill be reverted once the sale is over.', ''],
    ['the target waits for something', 'Grow the edge\n\nUntil the image for it is fixed.', ''],
    ['the target disables something for now', 'Grow the edge\n\nSo we disable the check for now.', ''],
    ['the target pins a release', 'Grow the edge\n\nPins the role for the Newton release.', ''],
    ['the target will come back', 'Grow the edge\n\nThe old size will be put back when the sale is over.', ''],
    ['the target waits for a host', 'Grow the edge\n\nuntil the new host for it is integrated', ''],
    ['the target says “temporarily”', 'Grow the edge\n\nTemporarily increasing it for a while.', ''],
    [
      'the undo ends what was temporary',
      'Grow the edge',
      'Reverts the temporary size, which was causing throttled calls.',
    ],
    ['the undo comes after a renewal', 'Grow the edge', 'After API server certificate renewal.'],
    ['the target says “temporary”', 'Grow the edge\n\nThis is a temporary change.', ''],
    ['the target serves a demonstration', 'Grow the edge\n\nTo give a live demo of it.', ''],
    [
      'the undo says that it was temporary',
      'Grow the edge',
      'It was temporarily larger, after trouble with its supplier.',
    ],
    ['the target is for one night', 'Grow the edge\n\nThe big one is tonight.', ''],
    ['the undo says that a job is done', 'Grow the edge', 'We ran the job, so now we can shrink it.'],
    ['the undo says “no longer needed” over two lines', 'Grow the edge', 'It is no longer\nneeded.'],
    ['the undo comes after an event', 'Grow the edge', 'Down again after workshop.'],
    ['the undo names an event', 'Grow the edge', 'Revert workshop changes.'],
    ['the problem was fixed upstream', 'Grow the edge', 'Fixed upstream.'],
    ['the target was a temporary measure', 'Grow the edge', 'Taking out what we installed as a temporary measure.'],
    ['the target has a duration', 'Grow the edge\n\nFor the duration of the sale.', ''],
    ['the undo says why the target is now unnecessary', 'Grow the edge', 'Unnecessary now that the clients wait.'],
  ])('is recognised if %s', (_, on, because) => {
    const off = back(`Revert "Grow the edge"\n\n${because}`);
    expect(find(start, { ...grow, message: on }, off)).toEqual(['2 → 1 strong planned']);
  });

  it.each([
    ['the name of an option', 'Allow --sandbox at the edge'],
    ['the name of a thing', 'Add lines to test logger'],
    ['the name of an account', 'Add a role for test-admin-deploy'],
    ['the name of a window', 'Set MAINTENANCE_WINDOW of the edge'],
    ['the name of a host', 'Add records for test.example'],
    ['the name of a routine', 'chore(deps): lock file maintenance'],
    ['the name of an image', 'update image ghcr.io/bjw-s-labs/edge'],
    ['the name of a part', 'Grow the edge\n\nLog where the size is a guess (this is temporary for old clients).'],
    ['a subordinate clause', 'Grow the edge; keep the old image for now'],
  ])('is not recognised by %s', (_, title) => {
    expect(find(start, { ...grow, message: title }, back(`Revert "${title}"`))).toEqual(['2 → 1 strong']);
  });

  it('is recognised if it resumes automation, but not if it restores a feature', () => {
    const reverted = (title: string) =>
      find(start, { ...grow, message: title }, back(`Revert "${title}"`)).map((line) => line.endsWith('planned'));
    expect(reverted('Disable nightly sync of the edge')).toEqual([true]);
    expect(reverted('Stop deployments to the edge')).toEqual([true]);
    expect(reverted('Disable weak ciphers')).toEqual([false]);
  });

  it('is recognised by “return to normal”', () => {
    const off = back('Return the edge to normal (#3)\n\nIt was larger to deal with an incident.');
    expect(find(start, grow, off)).toEqual(['2 → 1 candidate planned']);
  });

  it('is not recognised by the duration of the undo', () => {
    const off = back('Revert "Grow the edge"\n\nUntil the bug is fixed');
    expect(find(start, grow, off)).toEqual(['2 → 1 strong']);
  });

  it.each(['Pools crash after the upgrade.', 'The shop was temporarily unavailable.'])(
    'is not recognised by the time of a problem: %s',
    (because) => {
      expect(find(start, grow, back(`Revert "Grow the edge"\n\n${because}`))).toEqual(['2 → 1 strong']);
    },
  );

  it('is not recognised if the undo mentions a failure', () => {
    const off = back('Revert "Dry run of the switch (#2)" (#3)\n\nIt broke the balancer');
    expect(find(start, { ...grow, message: 'Dry run of the switch (#2)' }, off)).toEqual(['2 → 1 certain']);
  });

  it.each([
    ['after the value', 'size = 2\n', 'size = 40 # revert after the sale\n', true],
    ['above the value', 'size = 2\n', '# Temporarily larger for the sale\nsize = 40\n', true],
    ['but not without an end', 'size = 2\n', 'size = 40 # wait until it is ready\n', false],
    ['but not among many new lines', '', `# temporary\n${'a\nb\nc\nd\n'}`, false],
  ])('is recognised by a removed comment %s', (_, before, after, isPlanned) => {
    const off = back('Revert "Grow the edge"', { files: { 'edge.tf': before } });
    const found = find(
      { ...start, files: { 'edge.tf': before } },
      { message: 'Grow the edge', files: { 'edge.tf': after } },
      off,
    );
    expect(found).toEqual([isPlanned ? '2 → 1 strong planned' : '2 → 1 strong']);
  });

  it('is recognised if a value was switched several times', () => {
    const off = back('Update edge.tf', { days: 20 });
    const on = { ...grow, message: 'Update edge.tf', days: 20 };
    const last = back('Revert "Update edge.tf"');
    expect(find(start, on, off, on, off, on, last).at(-1)).toBe('6 → 5 strong planned');
  });
});
