import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/schema.ts';
import type { Change } from '../../src/history/change.ts';
import { detectReverts } from '../../src/reverts/detect.ts';
import { collectRulings } from '../../src/reverts/rulings.ts';
import { idOf, land, type Step } from './story.ts';

const FILES = ['edge.tf', 'queue.tf', 'mail.tf'];
const WORDS = ['Grow', 'Update', 'Revert "Grow"', 'Roll back', 'Undo', 'Reapply "Grow"', 'Revert^2 "Update"', 'Fix'];

/** A landing in a small repository, which may have a word of undoing, name another step or restore contents. */
const anyStep: fc.Arbitrary<Step> = fc.record({
  message: fc
    .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...FILES), fc.option(fc.nat(30)), fc.option(fc.nat(30)))
    .map(([verb, file, id, number]) =>
      [
        `${verb} ${file}`,
        ...(id === null ? [] : [`This reverts commit ${idOf(id)}.`]),
        ...(number === null ? [] : [`Reverts #${number}`]),
      ].join('\n\n'),
    ),
  files: fc.dictionary(
    fc.constantFrom(...FILES),
    fc.array(fc.constantFrom('a = 1', 'b = 2', 'c = 3', 'd = 4'), { maxLength: 4 }).map((lines) => lines.join('\n')),
    { minKeys: 1 },
  ),
  days: fc.nat(20),
});
const anyStory = fc.array(anyStep, { maxLength: 30 }).map((steps) => steps.map(numbered));

function numbered(step: Step, place: number): Step {
  const [title = '', ...rest] = step.message.split('\n');
  return { ...step, message: [`${title} (#${place})`, ...rest].join('\n') };
}

function pairs(changes: readonly Change[]): string[] {
  return detectReverts(changes, defaultConfig).flatMap(({ change, reland, targets }) =>
    targets.map((target) => `${change.message} → ${target.change?.message} ${target.tier} ${target.signal} ${reland}`),
  );
}

describe('in any history', () => {
  it('the laws below are tested on many reverts', () => {
    const found = fc.sample(anyStory, { seed: 11, numRuns: 300 }).flatMap((steps) => {
      return detectReverts(land(steps), defaultConfig);
    });
    expect(found.length).toBeGreaterThan(100);
  });

  it('a revert never targets itself or a later change', () => {
    fc.assert(
      fc.property(anyStory, (steps) => {
        for (const { change, targets } of detectReverts(land(steps), defaultConfig)) {
          for (const { change: target } of targets) expect(target?.position ?? -1).toBeLessThan(change.position);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('a revert and its target are listed once, and a change has at most one entry per kind of undoing', () => {
    fc.assert(
      fc.property(anyStory, (steps) => {
        const found = detectReverts(land(steps), defaultConfig);
        const keys = found.map(({ change, reland, planned }) => `${change.sha}${reland}${planned !== null}`);
        expect(new Set(keys).size).toBe(keys.length);
        const named = found.flatMap(({ change, targets }) => targets.map((target) => `${change.sha}>${target.sha}`));
        expect(new Set(named).size).toBe(named.length);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('unrelated commits change no result', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(30), (steps, where) => {
        const changes = land(steps);
        const stranger = land([{ message: 'Paint the bike shed', files: { 'shed/colour.txt': 'green\n' } }])[0];
        const at = Math.min(where, changes.length);
        const added = stranger === undefined ? [] : [{ ...stranger, sha: 'f'.repeat(40), commits: ['f'.repeat(40)] }];
        const more = [...changes.slice(0, at), ...added, ...changes.slice(at)];
        expect(pairs(more.map((change, position) => ({ ...change, position })))).toEqual(pairs(changes));
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('a git revert of any change is found with certainty', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(29), (steps, which) => {
        const plain = steps.map((step, place) => ({
          ...step,
          message: `Step ${place}`,
          files: { [`${place}.tf`]: `v = ${place}` },
        }));
        const place = plain.length === 0 ? 0 : which % plain.length;
        const last: Step = {
          message: `Revert "Step ${place}"\n\nThis reverts commit ${idOf(place)}.`,
          files: { [`${place}.tf`]: null },
        };
        const found = detectReverts(land([...plain, last]), defaultConfig);
        if (plain.length > 0)
          expect(found.at(-1)?.targets).toMatchObject([{ sha: idOf(place), tier: 'certain', extent: 'full' }]);
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});

describe('a hostile message', () => {
  it.each([
    ['verbs', 'revert '.repeat(9_000)],
    ['prefixes', `${'a('.repeat(20_000)}: revert "x"`],
    ['quotes', 'Revert "'.repeat(8_000)],
    ['numbers', `Reverts ${'#1 '.repeat(20_000)}`],
    ['ids', `This reverts commit ${'abcdef1 '.repeat(8_000)}`],
    ['spaces', `Revert${' '.repeat(60_000)}"x"`],
    ['comments', '<!--'.repeat(15_000)],
    ['trailers', 'Caused-by: '.repeat(5_000)],
    ['trailers on lines of their own', 'Caused-by: acme/infra#1 abcdef1\n'.repeat(2_000)],
    ['trailers with nested groups', `Caused-by: ${'a/'.repeat(190)}\n`.repeat(150)],
  ])('with many %s is read within two seconds', (_, message) => {
    const steps: Step[] = [
      { message: 'x (#1)', files: { 'edge.tf': 'size = 2\n' } },
      { message: `${message.slice(0, 1_000)}\n\n${message}`, files: { 'edge.tf': 'size = 3\n' } },
    ];
    const [changes, started] = [land(steps), process.cpuUsage()];
    detectReverts(changes, defaultConfig);
    collectRulings(changes, new Map(), { incidents: [], names: ['acme/infra'], config: defaultConfig });
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });

  it('with thousands of trailers is ruled by the last one', () => {
    const message = `${'Caused-by: #1\n'.repeat(2_000)}Not-a-failure: #1`;
    const changes = land([
      { message: 'x (#1)', files: { 'edge.tf': 'size = 2\n' } },
      { message: `y\n\n${message}`, files: { 'edge.tf': 'size = 3\n' } },
    ]);
    const rulings = collectRulings(changes, new Map(), { incidents: [], names: [], config: defaultConfig });
    expect([...rulings.values()]).toMatchObject([
      { failure: null, because: expect.stringContaining('Not-a-failure: #1') },
    ]);
  });
});
