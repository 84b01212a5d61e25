import { describe, expect, it } from 'vitest';
import type { Author, Landing } from '../../src/history/change.ts';
import { isMachineWork, KNOWN_MACHINES, MACHINE_WORDS, machineTest } from '../../src/landings/machine.ts';

const isMachine = machineTest(['Deploy Robot']);
const author = (name: string, email = 'x@example.org'): Author => ({ name, email });

function landing(by: Author, inner: readonly (readonly [Author, string])[] = []): Landing {
  const commits = inner.map(([who, message], index) => ({ sha: `${index}`, authoredAt: 0, author: who, message }));
  const rest = { sha: 's', parents: [], position: 0, landedAt: 0, authoredAt: 0, title: '', message: '', files: [] };
  return { ...rest, author: by, inner: commits, sideLine: 0 };
}

describe('a machine', () => {
  it('is not listed if its name ends with a machine word anyway', () => {
    const machineWord = new RegExp(`(^|[\\s._-])(${MACHINE_WORDS.join('|')})$`);
    expect(KNOWN_MACHINES.filter((name) => machineWord.test(name))).toEqual([]);
  });

  it('is an account with a machine word, a known one, or a configured one', () => {
    expect(isMachine(author('renovate[bot]'))).toBe(true);
    expect(isMachine(author('Somebody', '49699333+dependabot[bot]@users.noreply.example.org'))).toBe(true);
    expect(isMachine(author('Renovate Bot'))).toBe(true);
    expect(isMachine(author('deploy robot'))).toBe(true);
    expect(isMachine(author('pyup.io bot'))).toBe(true);
    expect(isMachine(author('Platform Service Account'))).toBe(true);
    expect(isMachine(author('Ops', 'acme-ci@users.noreply.example.org'))).toBe(true);
    expect(isMachine(author('acme-robot'))).toBe(true);
    expect(isMachine(author('Abbott'))).toBe(false);
    expect(isMachine(author('Leonardo Vinci'))).toBe(false);
  });

  it('is the author of a merge if it wrote every inner commit, whoever merged it', () => {
    expect(isMachineWork(landing(author('Kim'), [[author('renovate[bot]'), 'Bump']]), isMachine)).toBe(true);
    expect(isMachineWork(landing(author('mergify[bot]'), [[author('Kim'), 'Fix']]), isMachine)).toBe(false);
    expect(
      isMachineWork(
        landing(author('Kim'), [
          [author('renovate[bot]'), 'Bump'],
          [author('Kim'), 'Adapt'],
        ]),
        isMachine,
      ),
    ).toBe(false);
  });

  it('remains the author if a person updated its branch', () => {
    const inner = [
      [author('renovate[bot]'), 'Bump'],
      [author('Kim'), "Merge branch 'main' into renovate/x"],
    ] as const;
    expect(isMachineWork(landing(author('Kim'), inner), isMachine)).toBe(true);
  });
});
