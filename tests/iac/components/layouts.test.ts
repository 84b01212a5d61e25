import { expect, it } from 'vitest';
import { componentsOf } from '../../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const UNIT = 'include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "x"\n}\n';
const OVERLAY = 'resources: [../base]\n';
const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';
const FETCHES = `dependencies:
${['owner', 'queue', 'cache'].map((name) => `  - {name: ${name}, version: 1.x, repository: "oci://x.example/all"}\n`).join('')}
  - {name: redis, version: 1.x, repository: "https://other.example"}
`;
const STACK = 'Resources:\n  Queue: {Type: "AWS::SQS::Queue"}\n';
const PARAMETERS = '[{"ParameterKey": "Size", "ParameterValue": "1"}]';
const PLAY = '- hosts: web\n  roles: [web]\n';
const application = (name: string, path: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec:\n  source: {repoURL: https://x.example/r, path: ${path}}\n`;
const each = (paths: readonly string[], text: string) => Object.fromEntries(paths.map((path) => [path, text]));

const RELEASES = 'releases:\n  - name: web\n    chart: stable/web\n';
const BICEP = "resource queue 'Microsoft.ServiceBus/namespaces@2022-10-01-preview' = {}\n";
const HOSTS = 'all:\n  hosts:\n    a.example.org:\n';
const overlays = (app: string) =>
  each([`${app}/base/kustomization.yaml`, `${app}/overlays/prod/kustomization.yaml`], 'resources: [../../base]\n');

/** A layout, its files, and each component as its name with all its paths. */
type Layout = readonly [string, Record<string, string>, Record<string, readonly string[]>];

it.each<Layout>([
  [
    'regions in environments',
    each(
      ['envs/prod/eu-west-1/app/main.tf', 'envs/staging/eu-west-1/app/main.tf', 'envs/prod/us-east-2/dns/main.tf'],
      ROOT,
    ),
    { app: ['envs/prod/eu-west-1/app', 'envs/staging/eu-west-1/app'], dns: ['envs/prod/us-east-2/dns'] },
  ],
  [
    'environments with a region in one name',
    each(['live/prod-eu-west-1/web/main.tf', 'live/prod-us-east-1/web/main.tf', 'live/pre-prod/web/main.tf'], ROOT),
    { web: ['live/pre-prod/web', 'live/prod-eu-west-1/web', 'live/prod-us-east-1/web'] },
  ],
  [
    'parts that an overlay lists',
    {
      ...overlays('mail'),
      'mail/overlays/prod/kustomization.yaml': 'resources: [../../base, storage, issuers, users]\n',
      ...each(
        ['storage', 'issuers', 'users'].map((part) => `mail/overlays/prod/${part}/kustomization.yaml`),
        'resources: [x.yaml]\n',
      ),
    },
    { mail: ['mail/overlays/prod'] },
  ],
  [
    'overlays named after clusters, of which one builds on no base',
    {
      'web/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'web/overlays/one/kustomization.yaml': 'resources: [../../base]\n',
      'web/overlays/two-prod/kustomization.yaml': 'resources: [secret.yaml]\n',
    },
    { web: ['web/overlays/one', 'web/overlays/two-prod'] },
  ],
  [
    'a chart that Terraform installs',
    {
      'platform/main.tf': `${ROOT}resource "helm_release" "web" {\n  chart = "\${path.module}/charts/web"\n}\n`,
      'platform/charts/web/Chart.yaml': CHART,
    },
    { platform: ['platform'] },
  ],
  [
    'a chart that a list of folders shares',
    {
      'services/a/web/values.yaml': 'a: 1\n',
      'services/b/mail/values.yaml': 'a: 1\n',
      'shared/service/Chart.yaml': CHART,
      'apps.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: services}
spec:
  generators: [{git: {directories: [{path: services/*/*}]}}]
  template: {metadata: {name: '{{path.basename}}'}, spec: {source: {path: shared/service}}}
`,
    },
    { mail: ['services/b/mail', 'apps.yaml'], web: ['services/a/web', 'apps.yaml'] },
  ],
  [
    'a chart that several applications share',
    {
      ...Object.fromEntries(
        ['dns', 'mail', 'queue'].map((name) => [`apps/${name}.yaml`, application(name, 'shared/service')]),
      ),
      'shared/service/Chart.yaml': CHART,
    },
    { dns: ['apps/dns.yaml'], mail: ['apps/mail.yaml'], queue: ['apps/queue.yaml'] },
  ],
  [
    'a template with parameters in JSON',
    {
      'infra/dns.bicep': BICEP,
      'infra/dns.parameters.json':
        '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"}',
    },
    { dns: ['infra/dns.bicep', 'infra/dns.parameters.json'] },
  ],
  [
    'a module that units apply by an included file',
    {
      'live/prod/dns/terragrunt.hcl': 'include "common" {\n  path = "x"\n}\n',
      'live/_envcommon/dns.hcl':
        'terraform {\n  source = "${dirname(find_in_parent_folders("cloud.hcl"))}/../..//components/dns"\n}\n',
      'components/dns/main.tf': 'resource "aws_vpc" "main" {}\n',
      'components/dns/.terraform.lock.hcl': '',
    },
    { dns: ['live/prod/dns'] },
  ],
  [
    'units by account, region and environment',
    each(
      [
        'live/acme-prod/eu-west-1/prod/app/terragrunt.hcl',
        'live/acme-non-prod/eu-west-1/qa/app/terragrunt.hcl',
        'live/111122223333/_global/dns/terragrunt.hcl',
      ],
      UNIT,
    ),
    {
      app: ['live/acme-non-prod/eu-west-1/qa/app', 'live/acme-prod/eu-west-1/prod/app'],
      dns: ['live/111122223333/_global/dns'],
    },
  ],
  [
    'overlays, including the base',
    {
      ...each(
        [
          'app/overlays/base/kustomization.yaml',
          'app/overlays/prod/kustomization.yaml',
          'app/overlays/staging/kustomization.yaml',
        ],
        OVERLAY,
      ),
      ...overlays('web'),
    },
    { app: ['app/overlays/prod', 'app/overlays/staging'], web: ['web/overlays/prod'] },
  ],
  [
    'values of a chart',
    { 'charts/app/Chart.yaml': CHART, 'charts/app/values.yaml': 'a: 1\n', 'charts/app/values-prod.yaml': 'a: 2\n' },
    { web: ['charts/app'] },
  ],
  [
    'environments of a helmfile',
    {
      'helmfile.yaml': `environments:\n  prod: {values: [environments/prod.yaml]}\n---\n${RELEASES}`,
      'environments/prod.yaml': 'a: 1\n',
      'edge/helmfile.yaml': RELEASES.replace('name: web', 'name: proxy-{{ .Environment.Name }}'),
    },
    { proxy: ['edge/helmfile.yaml'], web: ['helmfile.yaml'] },
  ],
  [
    'a release of a chart in the folder of its helmfile',
    { 'helmfile/helmfile.yaml': RELEASES.replace('stable/web', 'charts/web'), 'helmfile/charts/web/Chart.yaml': CHART },
    { web: ['helmfile/charts/web', 'helmfile/helmfile.yaml'] },
  ],
  [
    'scaffolds',
    each(['_scaffold/_skel/Chart.yaml', 'apps/_example_/Chart.yaml', 'roles/x/src/test/web/Chart.yaml'], CHART),
    {},
  ],
  [
    'regions in the folders of several accounts',
    each(['iac/acme/gcs/us/main.tf', 'iac/acme-staging/gcs/us/main.tf', 'iac/acme/gke/us/main.tf'], ROOT),
    { gcs: ['iac/acme-staging/gcs/us', 'iac/acme/gcs/us'], gke: ['iac/acme/gke/us'] },
  ],
  [
    'a helmfile per environment',
    each(['environments/prod/helmfile.yaml', 'environments/staging/helmfile.yaml'], RELEASES),
    { web: ['environments/prod/helmfile.yaml', 'environments/staging/helmfile.yaml'] },
  ],
  [
    'variables of one root module',
    { 'web/main.tf': ROOT, 'web/prod.tfvars': 'a = 1\n', 'web/env/staging.tfvars': 'a = 2\n' },
    { web: ['web'] },
  ],
  [
    'applications by cluster',
    {
      'clusters/prod/app.yaml': application('app-prod', 'elsewhere'),
      'clusters/staging/app.yaml': application('app-staging', 'elsewhere'),
      'clusters/prod/web.yaml': application('web', 'apps/web/overlays/prod'),
      'clusters/staging/web.yaml': application('web', 'apps/web/overlays/staging'),
      ...overlays('apps/web'),
    },
    {
      app: ['clusters/prod/app.yaml', 'clusters/staging/app.yaml'],
      web: ['apps/web', 'clusters/prod/web.yaml', 'clusters/staging/web.yaml'],
    },
  ],
  [
    'playbooks for the steps of a set-up',
    each(
      ['net-0-install', 'net-1a-up', 'net-9-down', 'play--dns-0-initialize', 'mail-2'].map((name) => `ops/${name}.yml`),
      PLAY,
    ),
    {
      'mail-2': ['ops/mail-2.yml'],
      net: ['ops/net-0-install.yml', 'ops/net-1a-up.yml'],
      'play--dns-0-initialize': ['ops/play--dns-0-initialize.yml'],
    },
  ],
  [
    'units with a conditional source and shared settings',
    {
      'env/terragrunt.hcl': 'terraform {\n}\ngenerate "provider" {\n  path = "provider.tf"\n}\n',
      'env/prod/dns/terragrunt.hcl':
        'include {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "${var.x ? "git::https://x.example//aws/dns" : "../../../aws//dns"}"\n}\n',
      'aws/dns/main.tf': ROOT,
    },
    { dns: ['env/prod/dns'] },
  ],
  [
    'charts on which three others depend, and a chart with the name of an external dependency',
    Object.fromEntries(
      ['shop', 'mail', 'news', 'owner', 'queue', 'cache', 'redis'].map((name) => [
        `charts/${name}/Chart.yaml`,
        `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${['shop', 'mail', 'news'].includes(name) ? FETCHES : ''}`,
      ]),
    ),
    { mail: ['charts/mail'], news: ['charts/news'], redis: ['charts/redis'], shop: ['charts/shop'] },
  ],
  [
    'parameters of Bicep in the same or another folder',
    {
      'web/main.bicep': BICEP,
      'web/main.prod.bicepparam': "using 'main.bicep'\n",
      'infra/dns.bicep': BICEP,
      'infra/params/dns.prod.bicepparam': "using '../dns.bicep'\n",
    },
    {
      dns: ['infra/dns.bicep', 'infra/params/dns.prod.bicepparam'],
      web: ['web/main.bicep', 'web/main.prod.bicepparam'],
    },
  ],
  [
    'modules of Bicep that only tests use, and a template with parameters',
    {
      'avm/cache/main.bicep': BICEP,
      'avm/cache/tests/e2e/defaults/main.test.bicep': "module test '../../../main.bicep' = {}\n",
      'web/main.bicep': BICEP,
      'web/main.prod.bicepparam': "using 'main.bicep'\n",
      'web/tests/main.test.bicep': "module test '../main.bicep' = {}\n",
    },
    { web: ['web/main.bicep', 'web/main.prod.bicepparam'] },
  ],
  [
    'a repository of one Bicep template',
    { 'main.bicep': BICEP, 'main.prod.bicepparam': "using 'main.bicep'\n" },
    { infra: [''] },
  ],
  [
    'templates and parameters of CloudFormation',
    {
      ...each(['templates/web.yaml', 'templates/dns.yaml', 'roles/x/templates/inner.yaml'], STACK),
      ...each(['params/prod/web.json', 'params/web-staging.json', 'params/dns/prod.json'], PARAMETERS),
    },
    {
      dns: ['templates/dns.yaml', 'params/dns/prod.json'],
      web: ['templates/web.yaml', 'params/prod/web.json', 'params/web-staging.json'],
    },
  ],
  [
    'inventories of playbooks',
    {
      ...each(['playbooks/web.yml', 'db/site.yml'], PLAY),
      ...each(['inventories/prod/hosts.yml', 'inventories/staging/hosts.yml'], HOSTS),
    },
    { db: ['db/site.yml'], web: ['playbooks/web.yml'] },
  ],
  [
    'inventories of one site',
    { 'site.yml': PLAY, 'roles/web/tasks/main.yml': '- debug: {}\n', 'inventories/prod/hosts.yml': HOSTS },
    { infra: [''] },
  ],
])('components are distinguished from their environments: %s', async (_layout, files, expected) => {
  const found = await componentsOf(files);
  expect(Object.fromEntries(found.map(({ name, paths }) => [name, paths]))).toEqual(expected);
});
