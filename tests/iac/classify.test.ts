import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/schema.ts';
import type { InnerCommit, Landing } from '../../src/history/change.ts';
import { classify } from '../../src/iac/classify.ts';

const robin = { name: 'Robin', email: 'robin@example.org' };
const inner = (message: string): InnerCommit => ({ sha: message, authoredAt: 0, author: robin, message });

function landing(parts: Partial<Landing>): Landing {
  const base = {
    sha: 's',
    parents: ['p'],
    position: 0,
    landedAt: 0,
    authoredAt: 0,
    author: robin,
    files: [],
    inner: [],
  };
  const title = parts.title ?? 'Change';
  return { ...base, title, message: title, sideLine: 0, ...parts };
}

const classified = (...landings: Landing[]) =>
  classify(landings, { config: defaultConfig, defaultBranch: 'main', roots: new Map(), pulls: new Map() });

describe('a change', () => {
  it('is neither the root commit nor a merge of the default branch into itself', () => {
    expect(classified(landing({ parents: [] }))).toEqual([]);
    expect(
      classified(landing({ parents: ['p', 'q'], title: "Merge branch 'main' of example.org:team/infra" })),
    ).toEqual([]);
  });

  it('has the title of its only commit if the merge has no body', () => {
    const title = 'Merge pull request #7 from team/fix-dns';
    const [change] = classified(
      landing({ parents: ['p', 'q'], title, inner: [inner('Fix DNS of the shop\n\nIt was wrong.')] }),
    );
    expect(change?.title).toBe('Fix DNS of the shop');
    expect(change?.number).toBe(7);
  });

  it('has the branch name as title if the merge has several commits and no body', () => {
    const title = 'Merge pull request #7 from team/fix-dns';
    const [change] = classified(landing({ parents: ['p', 'q'], title, inner: [inner('a'), inner('b')] }));
    expect(change?.title).toBe('fix dns');
  });

  it('is infrastructure if one of its files is', () => {
    const file = (path: string) => ({
      path,
      kind: 'file' as const,
      before: null,
      after: 'a',
      content: null,
      contentKind: null,
    });
    const [change] = classified(landing({ files: [file('README.md'), file('src/app.ts'), file('net/main.tf')] }));
    expect([change?.infra, change?.tools]).toEqual([true, ['terraform']]);
    expect(classified(landing({ files: [file('README.md'), file('src/app.ts')] }))[0]?.infra).toBe(false);
  });
});
