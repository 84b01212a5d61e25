import { describe, expect, it } from 'vitest';
import { pinMoves } from '../../src/iac/pins.ts';

const sha = (digit: string) => digit.repeat(40);

describe('a changed version pin is found', () => {
  it.each([
    [
      'in the ref of a module',
      '  source = "git::https://x/y?ref=v1.2.0"',
      '  source = "git::https://x/y?ref=v1.1.0"',
      'v1.2.0',
      'v1.1.0',
    ],
    ['in the id of a machine image', 'ami = "ami-0abc1234"', 'ami = "ami-0def5678"', '0abc1234', '0def5678'],
    ['with a new comment', 'tool==2.4.1', 'tool==2.3.1  # held back: leaks', '2.4.1', '2.3.1'],
    ['with another alignment', 'version    = "4.2.0"', 'version = "4.1.0"', '4.2.0', '4.1.0'],
    [
      'in the commit id of an action',
      `uses: a/b@${sha('a')} # v4.1.0`,
      `uses: a/b@${sha('b')} # v4.0.2`,
      'v4.1.0',
      'v4.0.2',
    ],
    [
      'in the tag of an image with a digest',
      `image: a:1.9@sha256:${sha('a')}`,
      `image: a:1.8@sha256:${sha('b')}`,
      '1.9',
      '1.8',
    ],
    ['in an image tag that is a commit id', 'tag: 7ff4b7aed351', 'tag: 9c359f859a43', '7ff4b7aed351', '9c359f859a43'],
    [
      'in an image tag of Kustomize that is a commit id',
      '  newTag: "0aa11bb"',
      '  newTag: "9cc88dd"',
      '0aa11bb',
      '9cc88dd',
    ],
    ['in an image tag that contains a commit id', 'tag: sha-9ca1e4f', 'tag: sha-df13a40', '9ca1e4f', 'df13a40'],
    ['in a digest alone', `digest: sha256:${sha('a')}`, `digest: sha256:${sha('b')}`, sha('a'), sha('b')],
  ])('%s', (_, removed, added, from, to) => {
    expect(pinMoves([removed], [added])).toMatchObject([{ from, to }]);
  });

  it('for lines with the same key, in their order', () => {
    const moves = pinMoves(['tag: 1.1', 'tag: 2.1'], ['tag: 1.0', 'tag: 2.0']);
    expect(moves.map(({ from, to }) => `${from} to ${to}`)).toEqual(['1.1 to 1.0', '2.1 to 2.0']);
  });

  it('with a mark if the tag now belongs to another image', () => {
    const was = ['repository: ghcr.io/acme/edge-beta', 'tag: 1.2'];
    expect(pinMoves(was, ['repository: ghcr.io/acme/edge', 'tag: 1.1'])).toMatchObject([{ isElsewhere: true }]);
    expect(pinMoves(was.slice(1), ['tag: 1.1'])).toMatchObject([{ isElsewhere: false }]);
  });

  it('but not if more than the version differs, or only the comment', () => {
    expect(pinMoves(['edge: 1.1'], ['mail: 1.0'])).toEqual([]);
    expect(pinMoves(['tool==1.0'], ['tool==1.0 # held back'])).toEqual([]);
  });
});
