import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const STEPS = '# Infra\n\n## Runbook\n\nSymptoms: 5xx. Diagnosis: logs. Rollback: revert. Escalation: on-call.\n';
const MODULE = 'resource "aws_vpc" "main" {}\n';
const namesOf = async (files: Record<string, string>, settings: object = {}) =>
  (await componentsOf(files, settings)).map(({ name, instances }) => (instances > 1 ? `${name} ×${instances}` : name));

const application = (name: string, path: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec:\n  source: {path: ${path}}\n`;
const chart = (name: string, more = '') => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;

describe('components of Terraform', () => {
  it('are root modules, not called modules, examples and templates', async () => {
    const files = {
      'live/dns/main.tf': ROOT,
      'live/web/main.tf': `${ROOT}module "x" {\n  source = "../../parts/x"\n}\n`,
      'parts/x/main.tf': `provider "aws" {}\n${MODULE}`,
      'modules/y/main.tf': `provider "aws" {}\n${MODULE}`,
      'examples/z/main.tf': ROOT,
      'broken/main.tf': `${ROOT}resource "a" {`,
    };
    expect(await namesOf(files)).toEqual(['dns', 'web']);
  });

  it('are one across environments and regions', async () => {
    const files = {
      'prod/eu-west-1/dns/main.tf': ROOT,
      'staging/eu-west-1/dns/main.tf': ROOT,
      'terraform/backup-prod/main.tf': ROOT,
      'terraform/backup-staging/main.tf': ROOT,
    };
    expect(await namesOf(files)).toEqual(['backup ×2', 'dns ×2']);
  });

  it('are one if directories have the same contents', async () => {
    const teams = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox'].map((team) => [`accounts/${team}/main.tf`, ROOT]);
    expect(
      await namesOf({ ...Object.fromEntries(teams), 'core/main.tf': `${ROOT}resource "aws_iam_role" "r" {}\n` }),
    ).toEqual(['accounts ×6', 'core']);
  });

  it('are Terragrunt units, not their parent configurations', async () => {
    const unit =
      'include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "../../modules/db"\n}\n';
    const files = {
      'terragrunt.hcl': 'remote_state {\n  backend = "s3"\n}\n',
      'prod/db/terragrunt.hcl': unit,
      'qa/db/terragrunt.hcl': unit,
    };
    expect(await namesOf(files)).toEqual(['db ×2']);
  });

  it('are Terragrunt units with the module in their folder, not a parent that sets the source', async () => {
    const files = {
      'config/terragrunt.hcl': 'terraform {\n  source = "${get_parent_terragrunt_dir()}/../app//${local.stack}"\n}\n',
      'app/stacks/uk-south/mail/terragrunt.hcl': 'include "root" {\n  path = "../../../../config/terragrunt.hcl"\n}\n',
      'app/stacks/uk-south/mail/main.tf': ROOT,
    };
    expect(await namesOf(files)).toEqual(['mail']);
  });
});

describe('components of Kubernetes', () => {
  it('are the delivered applications, not other charts and overlays', async () => {
    const overlay = 'resources:\n  - deployment.yaml\n';
    const files = {
      'argocd/web.yaml': application('web', 'apps/web/overlays/prod'),
      'argocd/mail.yaml': application('mail', 'apps/mail/overlays/prod'),
      'argocd/all.yaml': application('all', 'argocd'),
      'apps/web/overlays/prod/kustomization.yaml': overlay,
      'apps/web/overlays/dev/kustomization.yaml': overlay,
      'apps/mail/overlays/prod/kustomization.yaml': overlay,
      'apps/unused/kustomization.yaml': overlay,
    };
    expect(await namesOf(files)).toEqual(['mail', 'web']);
  });

  it('are one per base with all its overlays, and one per generated operator', async () => {
    const on = (base: string) => `resources:\n  - ${base}\n`;
    const files = {
      'argocd/dns-rick.yaml': application('dns-rick', 'dns/overlays/emea/rick'),
      'argocd/dns-zero.yaml': application('dns-zero', 'dns/overlays/moc/zero'),
      'dns/base/kustomization.yaml': on('deployment.yaml'),
      'dns/overlays/common/kustomization.yaml': on('../../base'),
      'dns/overlays/emea/rick/kustomization.yaml': on('../../common'),
      'dns/overlays/moc/zero/kustomization.yaml': on('../../../base'),
      'shared/base/kustomization.yaml': on('deployment.yaml'),
      'shared/at22/kustomization.yaml': on('../base'),
      'shared/tt02/kustomization.yaml': on('../base'),
      'operator/PROJECT': 'layout: [go.kubebuilder.io/v4]\n',
      'operator/config/default/kustomization.yaml': on('../manager'),
      'operator/config/manager/kustomization.yaml': on('manager.yaml'),
      'operator/config/prometheus/kustomization.yaml': on('monitor.yaml'),
      'scope/prod/kustomization.yaml': on('../base/namespaces/web'),
      'scope/base/namespaces/web/kustomization.yaml': on('namespace.yaml'),
      'scope/base/namespaces/gone/kustomization.yaml': on('namespace.yaml'),
      'cluster/base/compactor/kustomization.yaml': on('deployment.yaml'),
      '.archive/mail/kustomization.yaml': on('deployment.yaml'),
    };
    expect(await namesOf(files)).toEqual(['compactor', 'dns ×2', 'operator ×2', 'scope', 'shared ×2']);
  });

  it('are charts, except libraries, subcharts and local dependencies', async () => {
    const files = {
      'charts/web/Chart.yaml': chart('web', 'dependencies:\n  - {name: base, repository: "file://../base"}\n'),
      'charts/base/Chart.yaml': chart('base'),
      'charts/lib/Chart.yaml': chart('lib', 'type: library\n'),
      'charts/web/charts/redis/Chart.yaml': chart('redis'),
    };
    expect(await namesOf(files)).toEqual(['web']);
  });

  it('are Flux Kustomizations, including their releases', async () => {
    const flux = (name: string, path: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: {path: ${path}}\n`;
    const release =
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec: {chartRef: {name: web}}\n';
    const files = {
      'apps/web/ks.yaml': flux('web', './apps/web/app'),
      'apps/web/app/release.yaml': release,
      'apps/dns/ks.yaml': flux('dns', './apps/dns/app'),
      'apps/dns/app/x.yaml': 'a: 1\n',
      'clusters/main/apps.yaml': flux('apps', './apps'),
    };
    expect(await namesOf(files)).toEqual(['dns', 'web']);
  });
});

describe('components in a template or a list', () => {
  it('are releases of a helmfile template, including their charts', async () => {
    const files = {
      'helmfile/config/releases.yaml.gotmpl':
        'releases:\n{{- if .Values.on }}\n  - name: runner\n    chart: ./charts/runner\n{{- end }}\n  - name: velero\n    chart: tanzu/velero\n  - name: dex\n    chart: stable/dex\n    installed: false\n',
      'helmfile/charts/runner/Chart.yaml': chart('runner'),
    };
    expect(await namesOf(files)).toEqual(['runner', 'velero']);
  });

  it('are the applications that a chart delivers, not the chart', async () => {
    const files = {
      'apps/Chart.yaml': chart('apps'),
      'apps/templates/web.yaml': `{{- if .Values.web }}\n${application('web', 'services/web')}{{- end }}\n`,
      'apps/templates/all.yaml': `{{- range .Values.all }}\n${application('{{ .name }}', '{{ .path }}')}{{- end }}\n`,
      'services/web/deployment.yaml': 'kind: Deployment\n',
    };
    expect(await namesOf(files)).toEqual(['web']);
  });

  it('are the releases in a Kustomization that only lists them', async () => {
    const flux = (name: string, path: string, source: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: {path: ${path}, sourceRef: ${source}}\n`;
    const release = (name: string) =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}}\nspec: {chartRef: {name: x}}\n`;
    const kustomization = (...resources: string[]) => `resources: [${resources.join(', ')}]\n`;
    const files = {
      'clusters/prod/all.yaml': [
        flux('infra-controllers', './controllers', '{kind: ExternalArtifact, name: infrastructure}'),
        flux('apps', './apps/prod', '{kind: GitRepository, name: flux-system}'),
      ].join('---\n'),
      'infrastructure/controllers/kustomization.yaml': kustomization('cert-manager.yaml', 'gateway.yaml'),
      'infrastructure/controllers/cert-manager.yaml': release('cert-manager'),
      'infrastructure/controllers/gateway.yaml': release('gateway'),
      'apps/prod/kustomization.yaml': kustomization('../base/podinfo'),
      'apps/base/podinfo/kustomization.yaml': kustomization('release.yaml'),
      'apps/base/podinfo/release.yaml': release('podinfo'),
    };
    expect(await namesOf(files)).toEqual(['cert-manager', 'gateway', 'podinfo']);
  });

  it('are not the entities of a software template', async () => {
    const entity =
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: "${{ values.name }}"}\nspec: {}\n';
    expect(await namesOf({ 'skeleton/catalog-info.yaml': entity })).toEqual([]);
  });
});

describe('a repository that is one component', () => {
  it('has the name of the repository, with code at the root or in environments', async () => {
    expect(await namesOf({ 'main.tf': ROOT, 'modules/x/main.tf': MODULE })).toEqual(['infra']);
    expect(await namesOf({ 'cdk.json': '{"app": "npx ts-node bin/app.ts", "context": {}}' })).toEqual(['infra']);
    expect(await namesOf({ 'prod/main.tf': ROOT, 'staging/main.tf': ROOT })).toEqual(['infra ×2']);
    expect(await namesOf({ 'terraform/prod/main.tf': ROOT, 'terraform/qa/main.tf': ROOT })).toEqual(['terraform ×2']);
  });

  it('does not include the files of other components', async () => {
    const files = { 'main.tf': ROOT, 'dns/main.tf': ROOT, 'README.md': STEPS };
    expect(await componentsOf(files)).toMatchObject([
      { name: 'dns', runbook: { state: 'none' } },
      { name: 'infra', runbook: { state: 'current', target: 'README.md' } },
    ]);
  });
});

describe('components of other tools', () => {
  it('are one per folder, even if two tools deliver it', async () => {
    const files = { 'services/pay/terraform/main.tf': ROOT, 'services/pay/chart/Chart.yaml': chart('pay') };
    expect(await namesOf(files)).toEqual(['pay ×2']);
  });

  it('are CDK apps, including their templates', async () => {
    const files = {
      'shop/cdk.json': '{"app": "python app.py", "context": {}}',
      'shop/expected.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n',
    };
    expect(await namesOf(files)).toEqual(['shop']);
  });

  it('are playbooks, except one-off ones, or the roles of a site', async () => {
    const play = (role: string) => `- hosts: all\n  roles:\n    - ${role}\n`;
    const roles = ['a1', 'b2', 'c3', 'd4', 'e5'];
    const files = {
      'playbooks/web.yml': play('nginx'),
      'playbooks/destroy-web.yml': play('nginx'),
      'playbooks/docker-doctor.yml': play('nginx'),
      'playbooks/ssh-diagnose.yml': play('nginx'),
      'playbooks/shop-demo.yml': play('nginx'),
      'demo/mail.yml': play('nginx'),
      'playbooks/manual/rebuild/mail.yml': play('postfix'),
      'salt/devstack/files/devstack.yml': play('nginx'),
      'ansible/site.yml': roles.map(play).join(''),
      ...Object.fromEntries(roles.map((role) => [`ansible/roles/${role}/tasks/main.yml`, '- debug:\n'])),
    };
    expect(await namesOf(files)).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'shop-demo', 'web']);
  });

  it('are stacks, except nested ones', async () => {
    const stack = (more = '') => `Resources:\n  A:\n    Type: AWS::S3::Bucket\n${more}`;
    const nested = '  B:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ./part.yaml}\n';
    const files = {
      'cfn/vpc.yaml': stack(nested),
      'cfn/part.yaml': stack(),
      'sam/parent.yaml': `Transform: AWS::Serverless-2016-10-31\n${stack()}`,
      'sam/login.yaml': 'Resources:\n  Login:\n    Type: AWS::Serverless::Function\n',
      'pulumi/Pulumi.yaml': 'name: shop\nruntime: nodejs\n',
      'bicep/main.bicep': "module net './net.bicep' = {}\n",
      'bicep/net.bicep': "resource n 'Microsoft.Network/virtualNetworks@2023-01-01' = {}\n",
    };
    expect(await namesOf(files)).toEqual(['bicep', 'parent', 'shop', 'vpc']);
  });

  it('are catalog entities, with name, owner and tier', async () => {
    const entity = [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      'metadata:',
      '  name: payments',
      '  labels: {tier: "1"}',
      'spec: {type: service, owner: team-pay}',
      '',
    ].join('\n');
    const files = { 'services/pay/catalog-info.yaml': entity, 'services/pay/terraform/main.tf': ROOT };
    expect(await componentsOf(files)).toMatchObject([
      { name: 'payments', tier: 1, tierSource: 'catalog', owners: ['team-pay'], instances: 1 },
    ]);
  });
});

describe('the configuration', () => {
  it('can name, rank, merge and leave out components', async () => {
    const files = { 'live/dns/main.tf': ROOT, 'live/web/main.tf': ROOT, 'live/lab/main.tf': ROOT };
    const settings = {
      components: [
        { name: 'edge', paths: ['live/dns/**', 'live/web/**'], tier: 1 },
        { name: 'lab', paths: ['live/lab/**'], ignore: true },
      ],
    };
    expect(await componentsOf(files, settings)).toMatchObject([
      { name: 'edge', tier: 1, tierSource: 'config', instances: 2 },
    ]);
  });

  it('that repeats a component changes only its reason', async () => {
    const files = { 'live/dns/main.tf': ROOT };
    const [found] = await componentsOf(files);
    const [named] = await componentsOf(files, { components: [{ name: 'dns', paths: ['live/dns/**'] }] });
    expect({ ...named, because: [] }).toEqual({ ...found, because: [] });
  });
});
