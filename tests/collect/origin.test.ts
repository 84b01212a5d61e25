import { expect, test } from 'vitest';
import { parseOrigin } from '../../src/collect/git/origin.ts';

test.each([
  ['https://github.com/acme/infra.git', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['https://github.com/acme/infra/', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  [
    'https://me:secret@ghe.acme.test:8443/acme/infra',
    'ghe.acme.test:8443',
    'acme/infra',
    'https://ghe.acme.test:8443/acme/infra',
  ],
  ['git@github.com:acme/infra.git', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['ssh://git@github.com:22/acme/infra.git', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['ssh://git@ssh.github.com:443/acme/infra.git', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['git@github.com-work:acme/infra.git', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['ssh://git@ghe.acme.test:2222/acme/infra', 'ghe.acme.test', 'acme/infra', 'https://ghe.acme.test/acme/infra'],
  ['work:acme/infra.git', 'work', 'acme/infra', null],
  ['git://github.com/acme/infra', 'github.com', 'acme/infra', 'https://github.com/acme/infra'],
  ['https://gitlab.com/acme/platform/infra.git', 'gitlab.com', 'acme/platform/infra', null],
  ['git@bitbucket.org:acme/infra.git', 'bitbucket.org', 'acme/infra', null],
])('the origin %s is parsed', (address, host, name, url) => {
  expect(parseOrigin(address)).toEqual({ host, name, url });
});

test.each([
  null,
  '',
  '/srv/git/infra.git',
  '../infra',
  'C:/git/infra',
  'file:///srv/git/infra',
  'https://host.test/infra',
])('the origin %j has no owner', (address) => {
  expect(parseOrigin(address)).toBeNull();
});
