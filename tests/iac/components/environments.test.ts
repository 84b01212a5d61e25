import { describe, expect, it } from 'vitest';
import { withoutEnvironment } from '../../../src/iac/components/environments.ts';
import { namingSegments } from '../../../src/iac/components/naming-segments.ts';
import { isInSupportFolder } from '../../../src/iac/components/support-folders.ts';

describe('the path of a component', () => {
  it.each([
    ['live/prod/eu-west-1/payments', 'payments'],
    ['stacks/acme-non-prod/eu-west-1-prod/web', 'stacks/acme/web'],
    ['accounts/111122223333/dns', 'dns'],
    ['prod/us-east-1/prod/mysql', 'mysql'],
    ['components/backup/overlays/staging', 'components/backup'],
    ['terraform/backup-prod', 'terraform/backup'],
    ['terraform/backup-staging', 'terraform/backup'],
    ['clusters/westeurope/dns', 'dns'],
    ['components/integration/production', 'components/integration'],
    ['rings/ring-1/kueue', 'kueue'],
    ['non-prod/account', 'account'],
  ])('%s without environments is %s', (path, identity) => {
    expect(namingSegments(path).join('/')).toBe(identity);
  });

  it('keeps a name that is only an environment', () => {
    expect(withoutEnvironment('prod')).toBe('prod');
    expect(withoutEnvironment('dev-desktops')).toBe('desktops');
    expect(withoutEnvironment('backup-eu-prod')).toBe('backup-eu');
  });

  it.each([
    'modules/vpc/main.tf',
    'charts/a/templates/x.yaml',
    'examples/simple/main.tf',
    'a/{{name}}/main.tf',
    'test/x/main.tf',
  ])('%s is in a folder of modules, templates, examples or tests', (path) => {
    expect(isInSupportFolder(path)).toBe(true);
  });

  it.each(['live/test/vpc/main.tf', 'terraform/dns/main.tf', 'main.tf'])('%s is not in such a folder', (path) => {
    expect(isInSupportFolder(path)).toBe(false);
  });
});
