import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../support/weeks.ts';

const STACK = 'services:\n  web:\n    image: web:1\n    restart: unless-stopped\n';
const SWARM = 'services:\n  web:\n    image: web:1\n    deploy: {replicas: 2}\n';
/** Starts a program for its developers: nothing restarts it. */
const TRIAL = 'services:\n  db:\n    image: postgres:16\n';
const BUILT = 'services:\n  web:\n    build: .\n    restart: unless-stopped\n';
const TERRAFORM = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';

const each = (paths: readonly string[], text: string) => Object.fromEntries(paths.map((path) => [path, text]));
const namesOf = async (files: Record<string, string>) =>
  (await componentsOf(files)).map(({ name, instances }) => (instances > 1 ? `${name} ×${instances}` : name));

describe('stacks of Compose and Swarm', () => {
  it('are one for each folder, with its overrides and environments', async () => {
    const files = {
      ...each(['stacks/gitea/compose.yaml', 'stacks/gitea/compose.prod.yaml'], STACK),
      'stacks/gitea/compose.override.yaml': 'services:\n  web:\n    environment: {A: b}\n',
      ...each(['stacks/mail/prod/docker-compose.yml', 'stacks/mail/dev/docker-compose.yml'], STACK),
      'swarm/stacks/edge/stack-edge.yml': SWARM,
    };
    expect(await componentsOf(files)).toMatchObject([
      { name: 'edge', kind: 'compose-stack', paths: ['swarm/stacks/edge'] },
      { name: 'gitea', paths: ['stacks/gitea'], instances: 1 },
      { name: 'mail', instances: 2 },
    ]);
  });

  it('are kept running by a policy that they merge from an anchor, or whose default restarts them', async () => {
    const anchor = 'x-all: &all\n  restart: always\nservices:\n  web:\n    <<: *all\n    image: web:1\n';
    const policy = STACK.replace('unless-stopped', '$' + '{POLICY:-unless-stopped}');
    const files = { 'web/compose.yml': anchor, 'dns/compose.yml': policy, 'db/compose.yml': TRIAL };
    expect(await namesOf(files)).toEqual(['dns', 'web']);
  });

  it('are the files of other names in a folder of stacks', async () => {
    const files = { 'stacks/gitea.yml': STACK, 'stacks/mail.yml': SWARM, 'lists/news.yml': STACK };
    expect(await componentsOf(files)).toMatchObject([
      { name: 'gitea', paths: ['stacks/gitea.yml'] },
      { name: 'mail', paths: ['stacks/mail.yml'] },
    ]);
  });

  it('are one where a stack runs on many hosts, and one a host where it runs on two', async () => {
    const hosts = ['a', 'b', 'c', 'd'].map((host) => `hosts/${host}/exporter/compose.yml`);
    const files = each([...hosts, 'hosts/a/web/compose.yml', 'hosts/b/web/compose.yml'], STACK);
    expect(await namesOf(files)).toEqual(['a/web', 'b/web', 'exporter ×4']);
  });

  it('are the whole repository, named by the project or the repository, where nothing else is delivered', async () => {
    expect(await namesOf({ 'docker-compose.yml': STACK })).toEqual(['infra']);
    expect(await namesOf({ 'docker/compose/compose.yml': `name: shop\n${STACK}` })).toEqual(['shop']);
    expect(await namesOf({ 'compose.yml': STACK, 'stacks/mail/compose.yml': STACK })).toEqual(['infra', 'mail']);
    expect(await namesOf({ 'compose.yml': STACK, 'dns/main.tf': TERRAFORM })).toEqual(['dns']);
  });

  it('are no files that start a program for its developers or its tests', async () => {
    const files = {
      'shop/docker-compose.yml': STACK,
      'shop/package.json': '{}',
      'news/docker-compose.yml': BUILT,
      'mail/docker-compose.yml': TRIAL,
      'dns/docker-compose.test.yml': STACK,
      ...each(['dev/web/compose.yml', '.devcontainer/compose.yml', 'examples/web/compose.yml'], STACK),
      'roles/web/files/docker-compose.yml': STACK,
    };
    expect(await namesOf(files)).toEqual([]);
  });

  it('are all files in a folder of many stacks, but none whose services the others extend', async () => {
    const extending =
      'services:\n  web:\n    extends: {file: ../shared/compose.yml, service: web}\n    restart: always\n';
    const files = {
      ...each(['stacks/a/compose.yml', 'stacks/b/compose.yml'], extending),
      'stacks/built/compose.yml': BUILT,
      'stacks/plain/compose.yml': TRIAL,
      'stacks/shared/compose.yml': TRIAL,
    };
    expect(await namesOf(files)).toEqual(['a', 'b', 'built', 'plain']);
  });

  it('are no other documents with services', async () => {
    const files = {
      'stacks/ci/compose.yml': `${STACK}steps:\n  test:\n    image: node:20\n`,
      'stacks/app/compose.yml': 'services:\n  mailer:\n    class: Mailer\n    arguments: [" image: x"]\n',
    };
    expect(await namesOf(files)).toEqual([]);
  });
});
