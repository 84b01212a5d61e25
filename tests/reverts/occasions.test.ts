import { describe, expect, it } from 'vitest';
import { back, find, grow, start, was } from './story.ts';

const reverted = (title: string, because = '') =>
  find(start, { ...grow, message: title }, back(`Revert "${title.split('\n', 1)[0]}"\n\n${because}`))[0];

describe('an undo is planned', () => {
  it.each([
    ['Put the edge on the new host', 'Reason for revert: Reverting at the end of the day as planned.'],
    ['Drain the edge', 'Planned maintenance complete'],
    ['Grow the edge', 'Reverting experiment before the weekend.'],
    ['Grow the edge', 'Latency and utilization have returned to normal.'],
    ['Take the edge away', 'This is sorted, we can remove this.'],
    ['Take the edge away\n\nAt the request of the provider.', 'Received all-clear from the provider.'],
    ['Take the edge away\n\nTo facilitate router moves.', 'The associated routers have been moved.'],
    ['Take the edge away', 'The issues plaguing it seem to have subsided.'],
    ['Take the edge away', 'The underlying problem has hopefully been corrected.'],
    ['Take the edge away\n\nIt blocks us. We’ll see.\n\nWe will re-enable it later.', ''],
    ['Move the edge\n\nThe change will be reverted on 3 September.', ''],
    ['Tmp: Include the new version', ''],
    ['Allow all users for the spring workshop', ''],
    ['Prepare to upgrade the edge', ''],
    ['Remove edge-01 from the Application Gateway', ''],
    ['Remove edge-01 for K8s 1.33 upgrade', ''],
    ['Grow the edge', 'Added back after successful upgrade.'],
    ['Set the eastern edges offline', ''],
    ['edge-3 offline', ''],
    ['store: put the database into read-only', ''],
    ['denylist: snooze the mount', ''],
    ['Skip flaky edge tests', ''],
    ['AB#354 test the new positions', ''],
    ['Add the edge', 'The experiment is concluded and we are reverting.'],
  ])('with the title %j and the reason %j', (title, because) => {
    expect(reverted(title, because)).toBe('2 → 1 strong planned');
  });

  it('if its own title says so', () => {
    const undo = (message: string, on = 'Pin the edge to 2') => find(start, { ...grow, message: on }, back(message))[0];
    expect(undo('Remove version pin of the edge\n\nSo that it did not accidentally upgrade.')).toMatch(/planned$/);
    expect(undo('test: downgrade the edge to try the updates', 'Grow the edge')).toMatch(/planned$/);
    expect(undo('toggle the edge back on', 'toggle the edge')).toMatch(/planned$/);
  });

  it('or no undo at all if it is a step of the same ticket', () => {
    const first = { ...grow, message: 'OSD-33 Step 2 - Upsert mode' };
    expect(find(start, first, back('OSD-33 - roles - Step 4 - sync mode', { by: 'Robin' }))).toEqual([]);
  });
});

describe('an undo is not planned', () => {
  it.each([
    ['Change how auth is done', ''],
    ['Grow the edge', 'The original change was not required to keep it apart.'],
    ['Grow the edge', 'This change was not necessary.'],
    ['Grow the edge', 'After the concerns are fixed we can merge this back in.'],
    ['Set the path for test Docker image', ''],
    ['Subnav: until desktop add search bar', ''],
    ['Add a builder to the image used for testing', ''],
    ['Use pnpm for frozen lockfile installs', ''],
    ['Remove references to temp in staging', ''],
    ['Disable "long-job-names" warning', ''],
    ['Switch the edge for testing and staging to the newest', ''],
    ['Enable training on larger machines', ''],
    ['Rename log groups for SIEM migration', ''],
    ['Use a readonly root filesystem', ''],
    ['Skip the cache of the edge', ''],
  ])('with the title %j and the reason %j', (title, because) => {
    expect(reverted(title, because)).toBe('2 → 1 strong');
  });

  it('if it lowers a version, but an update by a bot is no undo', () => {
    const at = (tag: string) => ({ 'edge.yaml': `image:\n  tag: ${tag}\n` });
    const raise = { message: 'Use the newest build', files: at('4.08.0') };
    const lower = (message: string) => find({ ...start, files: at('4.5.0') }, raise, { message, files: at('4.7.0') });
    expect(lower('Move the image')).toEqual(['2 → 1 strong']);
    expect(lower('chore(deps): update edge docker tag to v4.7.0')).toEqual([]);
  });

  it('if it lowers a pinned version', () => {
    const pin = { ...start, files: { 'edge.tf': 'version = "2.0.46"\n' } };
    const raise = { message: 'Pin the edge to version 2.0.47', files: { 'edge.tf': 'version = "2.0.47"\n' } };
    const lower = { message: 'rollback the edge version', files: { 'edge.tf': 'version = "2.0.46"\n' } };
    expect(find(pin, raise, lower)).toEqual(['2 → 1 strong']);
  });
});

describe('a word of undoing', () => {
  it('in a name or a side note is ignored', () => {
    const named = { message: 'revert-risk: deploy the new model', files: { 'model.yaml': 'a: 1\n' } };
    const real = { message: 'Revert "revert-risk: deploy the new model"', files: { 'model.yaml': null } };
    expect(find(start, named, real)).toEqual(['2 → 1 strong']);
    expect(find(start, { ...grow, message: 'Support upgrade/downgrade of the edge' })).toEqual([]);
    expect(find(start, { ...grow, message: 'Grow the edge (revert after migration)' })).toEqual([]);
  });

  it('in a title that is a branch name is found', () => {
    expect(find(start, grow, back('EDGE-1/reverting-to-the-old-size'))).toEqual(['2 → 1 strong']);
    expect(find(start, grow, back('the-edge-revert'))).toEqual(['2 → 1 strong']);
  });

  it.each([
    'bounce back to the original size',
    'reverte the size of the edge',
    'EDGE-12 - restore the edge',
    'We had trouble\n\nWe had issues, so we revert back to what it was',
  ])('is found in %j', (message) => {
    expect(find(start, grow, back(message))[0]).toMatch(/^2 → 1 strong/);
  });

  it('is ignored if the title repeats another with a counter', () => {
    const zoned = (zone: string) => ({ 'edge.tf': `${was}zone = "${zone}"\n` });
    const first = { message: 'Restore the zone of the edge', files: zoned('b') };
    expect(find(start, first, { message: 'Restore the zone of the edge (2)', files: zoned('c') })).toEqual([]);
    expect(find(start, first, { message: 'Restore the zones of it', files: zoned('c') })).toEqual(['2 → 1 strong']);
  });

  it('is found in the re-land of a corrected change', () => {
    const tables = 'a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = 6\n';
    const use = { message: 'Use the new tables (#2)', files: { 'tables.tf': tables } };
    const undo = { message: 'Revert "Use the new tables (#2)" (#3)', files: { 'tables.tf': null } };
    const again = {
      message: 'Use the new tables (again) (#4)',
      files: { 'tables.tf': `${tables.slice(0, 24)}g = 7\n` },
    };
    expect(find(start, use, undo, again).at(-1)).toBe('3 → 2 strong again');
  });
});

describe('a version is not a revert', () => {
  const pins = (text: string) => ({ files: { 'edge.spec': text } });

  it('if only its spelling changes', () => {
    const steps = ['tag: 0.5.3-debug\n', 'tag: 0.5.4.debug\n', 'tag: 0.5.4-debug\n'];
    const [one, two, three] = steps.map((text, index) => ({
      message: `Use image ${index}`,
      files: { 'a.yaml': text },
    }));
    expect(one && two && three && find(one, two, three)).toEqual([]);
  });

  it('if a forgotten “v” is added', () => {
    const steps = ['tag: v1.1\n', 'tag: v1.2\n', 'tag: 1.3\n', 'tag: v1.3\n'];
    expect(find(...steps.map((text, index) => ({ message: `Use image ${index}`, ...pins(text) })))).toEqual([]);
  });

  it('if it belongs to another image, unless the message says so', () => {
    const image = (name: string, tag: string) => pins(`repository: acme/${name}\ntag: ${tag}\n`);
    const steps = (title: string) => [
      { message: 'Use the beta', ...image('edge-beta', '1.2') },
      { message: 'Raise the beta', ...image('edge-beta', '1.4') },
      { message: title, ...image('edge', '1.3') },
    ];
    expect(find(...steps('Take the stable one'))).toEqual([]);
    expect(find(...steps('Revert to the older edge'))).toEqual(['2 → 1 strong']);
  });

  it('if its release number starts again', () => {
    const old = { message: 'Begin 3.10', ...pins('Version: 3.10.0\nRelease: 0.1.0\n') };
    const more = { message: 'Release 63', ...pins('Version: 3.10.0\nRelease: 0.63.0\n') };
    const next = { message: 'bump to 3.11', ...pins('Version: 3.11.0\nRelease: 0.0.0\n') };
    expect(find(old, more, next)).toEqual([]);
  });
});
