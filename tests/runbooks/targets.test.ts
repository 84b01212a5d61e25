import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../src/runbooks/targets.ts';

const here = { url: 'https://git.example/acme/infra', has: (path: string) => path === 'runbooks/dns.md' };
const onGitHub = { ...here, url: 'https://github.com/acme/infra' };

describe('a declared runbook', () => {
  it('can be a file of this repository, by path or by address', () => {
    const file = { kind: 'file', path: 'runbooks/dns.md', exists: true };
    expect(resolveTarget('runbooks/dns.md', 'live/dns/catalog-info.yaml', here)).toEqual(file);
    expect(resolveTarget('../../runbooks/dns.md#steps', 'live/dns/README.md', here)).toEqual(file);
    expect(resolveTarget('https://git.example/acme/infra/blob/main/runbooks/dns.md#x', 'a', here)).toEqual(file);
    expect(resolveTarget('https://git.example/acme/infra/blob/a/b/runbooks/dns.md', 'a', here)).toEqual(file);
  });

  it('can be a folder, which means its README', () => {
    const has = (path: string) => path === 'docs/dns/README.md';
    const file = { kind: 'file', path: 'docs/dns/README.md', exists: true };
    for (const declared of ['docs/dns/', '../docs/dns', 'https://github.com/acme/infra/tree/main/docs/dns#steps']) {
      expect(resolveTarget(declared, 'live/a.yaml', { ...onGitHub, has })).toEqual(file);
    }
    expect(resolveTarget('docs', 'a.yaml', { ...onGitHub, has })).toMatchObject({ path: 'docs', exists: false });
  });

  it('cannot be the front page of the repository', () => {
    for (const end of ['', '/', '.git', '/tree/main', '/blob/main/']) {
      expect(resolveTarget(`https://github.com/acme/infra${end}`, 'a.tf', onGitHub)).toBeNull();
    }
  });

  it('is missing if the file does not exist', () => {
    expect(resolveTarget('runbooks/gone.md', 'a.yaml', here)).toMatchObject({ kind: 'file', exists: false });
    expect(resolveTarget('https://git.example/acme/infra/blob/main/gone.md', 'a', here)).toMatchObject({
      exists: false,
    });
  });

  it('is external at another address, except another project’s', () => {
    expect(resolveTarget('https://wiki.acme.example/dns', 'a', onGitHub)).toMatchObject({ kind: 'external' });
    expect(resolveTarget('go.acme.example/dns', 'a', onGitHub)).toEqual({
      kind: 'external',
      url: 'https://go.acme.example/dns',
    });
    expect(resolveTarget('https://example.com/runbook', 'a', onGitHub)).toBeNull();
    expect(resolveTarget('https://github.com/acme/wiki/blob/main/dns.md', 'a', onGitHub)).toMatchObject({
      kind: 'external',
    });
    expect(resolveTarget('https://github.com/upstream/mixin/blob/main/runbook.md#alert', 'a', onGitHub)).toMatchObject({
      kind: 'generic',
    });
  });

  it.each([
    'https://github.com/your-org/runbooks/dns',
    'https://github.com/<org>/dns',
    'https://wiki.your-company.com/dns',
  ])('%s is a placeholder', (declared) => expect(resolveTarget(declared, 'a', onGitHub)).toBeNull());

  it('is a page of this repository, whose address nobody knows, if that is there', () => {
    const unknown = { url: null, has: (path: string) => path === 'docs/runbooks/dns.md' };
    const page = (path: string) => resolveTarget(`https://github.com/acme/infra/blob/main/${path}`, 'a', unknown);
    expect(page('docs/runbooks/dns.md')).toEqual({ kind: 'file', path: 'docs/runbooks/dns.md', exists: true });
    expect(page('docs/runbooks/mail.md')).toMatchObject({ kind: 'external' });
  });

  it.each(['', '#here', 'mailto:a@example.org', 'javascript:alert(1)', '//host/x', 'https://[', '../../../etc/passwd'])(
    'cannot be %j',
    (declared) => expect(resolveTarget(declared, 'a/b.md', here)).toBeNull(),
  );
});
