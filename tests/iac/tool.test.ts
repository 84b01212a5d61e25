import { describe, expect, it } from 'vitest';
import { contentKindOf } from '../../src/iac/content-kind.ts';
import { projectRoots } from '../../src/iac/project-roots.ts';
import { toolOf } from '../../src/iac/tool.ts';
import { TOOLS } from '../../src/iac/tools.ts';

const roots = projectRoots([
  'apps/shop/Pulumi.yaml',
  'apps/shop/main.py',
  'platform/Chart.yaml',
  'cdk/cdk.json',
  'overlays/prod/kustomization.yaml',
  'network/main.tf',
  'main.tf',
  'states/nginx.sls',
  'pup/base/manifests/init.pp',
  'fleet/roles/mail/server/tasks/main.yml',
  'kitchen/cookbooks/base/recipes/default.rb',
  'images/ubuntu/templates/build.pkr.hcl',
  'environments/prod/prod.tfvars',
  'helmfile/helmfile.yaml.gotmpl',
  'deployments/hub/hubploy.yaml',
  'fleet/prod/inventory.ini',
  'app/cdk.json',
  'app/cdk/bin/cdk.ts',
  'app/src/server.ts',
  'helmfile.yaml',
]);
const tool = (path: string, text = '') => toolOf(path, contentKindOf(path, text), roots);

describe('the tool', () => {
  it('has globs in lower case only, as the paths are that they are matched with', () => {
    const globs = TOOLS.flatMap(({ tool: _, folders = [], ...lists }) => [
      ...folders.flatMap((below) => [...below.in, ...below.names]),
      ...Object.values(lists).flat(),
    ]);
    expect(globs.length).toBeGreaterThan(80);
    expect(globs.filter((glob) => glob !== glob.toLowerCase())).toEqual([]);
  });

  it.each([
    ['network/main.tf', 'terraform'],
    ['dns/dnsconfig.js', 'dnscontrol'],
    ['hosts/web/boot.nix', 'nix'],
    ['copilot/api/manifest.yml', 'cloudformation'],
    ['.github/workflows/release-please.yml', null],
    ['jobs/edge.nomad', 'nomad'],
    ['jobs/edge.nomad.hcl', 'nomad'],
    ['network/security.tf', 'terraform'],
    ['.azuredevops/agent-pools/main.tf', 'terraform'],
    ['live/prod.tfvars.config', 'terraform'],
    ['cluster/talos/patches/dns.yaml', 'kubernetes'],
    ['cluster/talconfig.yaml', 'kubernetes'],
    ['ansible/hosts', 'ansible'],
    ['ansible/templates/daemon.json.j2', 'ansible'],
    ['ansible/roles/vault/templates/vault.hcl', 'ansible'],
    ['terraform/monitoring/base/kustomization.yaml', 'kustomize'],
    ['machines/inventory.nix', 'nix'],
    ['machines/worker.bu', 'kubernetes'],
    ['salt/base.top', 'salt'],
    ['environment.conf', 'puppet'],
    ['helmfile/overrides/production.env', 'helm'],
    ['helmfile/overrides/shop/api.yaml.gotmpl', 'helm'],
    ['deployments/hub/config/common.yaml', 'helm'],
    ['fleet/prod/public.yml', 'ansible'],
    ['tools/ansible/library/dns.py', 'ansible'],
    ['app/cdk/lib/stack.ts', 'cdk'],
    ['network/owners.tf', 'terraform'],
    ['live/prod/terragrunt.hcl', 'terragrunt'],
    ['infra/app.bicep', 'bicep'],
    ['infra/prod.bicepparam', 'bicep'],
    ['images/base.pkr.hcl', 'packer'],
    ['apps/shop/main.py', 'pulumi'],
    ['cdk/lib/stack.ts', 'cdk'],
    ['platform/templates/deployment.yaml', 'helm'],
    ['platform/values-prod.yaml', 'helm'],
    ['charts/shop/templates/_helpers.tpl', 'helm'],
    ['overlays/prod/patch.yaml', 'kustomize'],
    ['roles/nginx/tasks/main.yml', 'ansible'],
    ['group_vars/all.yml', 'ansible'],
    ['modules/base/manifests/init.pp', 'puppet'],
    ['cookbooks/base/recipes/default.rb', 'chef'],
    ['states/nginx.sls', 'salt'],
    ['states/files/nginx.conf', 'salt'],
    ['hieradata_aws/common.yaml', 'puppet'],
    ['ansible-role-requirements.yml', 'ansible'],
    ['services/shop/Dockerfile', 'docker'],
    ['network/policy.json', 'terraform'],
    ['network/api/policy.xml', 'terraform'],
    ['network/cloud-init.bash', 'terraform'],
    ['terraform/subscriptions/a/config.yaml', 'terraform'],
    ['terraform/policy.json.tpl', 'terraform'],
    ['terraform/.pre-commit.yaml', null],
    ['terraform/test/package.json', null],
    ['pup/base/templates/motd.erb', 'puppet'],
    ['docker-compose.prod.yml', 'compose'],
    ['.github/workflows/deploy.yml', 'ci'],
    ['scripts/dev-samconfig.toml', 'cloudformation'],
    ['clusters/eu/shop.values.yaml', 'helm'],
    ['clusters/eu/values-prod.yml', 'helm'],
    ['clusters/eu/shop_values.yaml', 'helm'],
    ['clusters/eu.jsonnet', 'kubernetes'],
    ['fleet/roles/mail/server/templates/main.cf', 'ansible'],
    ['fleet/vars/apps/shop.yml', 'ansible'],
    ['fleet/files/common/base.repo', 'ansible'],
    ['sceptre/shop/config/prod/queue.yaml', 'cloudformation'],
    ['packer/scripts/linux/setup-runner.sh', 'packer'],
    ['kitchen/roles/web.rb', 'chef'],
    ['kitchen/data_bags/users/ops.json', 'chef'],
    ['images/ubuntu/scripts/install-git.sh', 'packer'],
    ['images/ubuntu/toolsets/toolset-2204.json', 'packer'],
    ['environments/prod/backends.yaml', 'terraform'],
  ])('of %s is %s', (path, expected) => {
    expect(tool(path)).toBe(expected);
  });

  it.each([
    ['x/app.yaml', 'apiVersion: argoproj.io/v1alpha1\nkind: Application\n', 'argocd'],
    ['x/app.yaml', '---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\n', 'flux'],
    ['x/app.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', 'kubernetes'],
    ['x/addons.yaml', 'dns:\n  chartRepository: https://charts.example.org\n  defaultVersion: 1.2.3\n', 'helm'],
    ['x/db.yaml', 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n', 'cloudformation'],
    [
      'x/main.json',
      '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}',
      'arm',
    ],
    ['jobs/media/plex/nomad.job', '# Films\njob "plex" {\n  type = "service"\n}\n', 'nomad'],
    ['jobs/edge.hcl', 'variable "tag" {}\n\njob edge {\n}\n', 'nomad'],
    ['jobs/media/plex/volume.hcl', 'id   = "plex"\ntype = "csi"\n', 'nomad'],
    ['policies/reader.hcl', 'path "secret/*" {\n  capabilities = ["read"]\n}\n', 'terraform'],
    ['hosts/web01.nix', '{ pkgs, ... }:\n{\n  services.nginx.enable = true;\n}\n', 'nix'],
    ['modules/mail.nix', '# Mail\n{\n  config,\n  lib,\n  ...\n}:\nlib.mkIf true { }\n', 'nix'],
    ['example.org.yaml', 'www:\n  - ttl: 300\n    type: CNAME\n    value: example.net.\n', 'octodns'],
    ['form.yaml', 'fields:\n  - name: grade\n    type: A\n', null],
    ['flake.nix', '{\n  outputs = { nixpkgs, ... }: { nixosConfigurations.web01 = x; };\n}\n', 'nix'],
    ['azure_pipeline.yaml', 'steps:\n  - script: terraform apply -auto-approve\n', 'ci'],
    ['x/web.yml', '- hosts: web\n  roles: [nginx]\n', 'ansible'],
    ['x/web.yml', '---\n- name: Web\n  become: true\n\n  hosts: web\n', 'ansible'],
    [
      'clusters/prod/flux-system/gotk-sync.yaml',
      '# This manifest was generated by flux. DO NOT EDIT.\n---\napiVersion: v1\nkind: GitRepository\n',
      'kubernetes',
    ],
    ['x/99-chrony.yaml', '# Generated by Butane; do not edit\napiVersion: v1\nkind: MachineConfig\n', 'kubernetes'],
    ['x/main.tf', '# Opt out of the auto-generated quota.\nresource "x_quota" "a" {}\n', 'terraform'],
    ['x/user.yaml', '#cloud-config\nruncmd: [reboot]\n', 'cloud-init'],
    ['x/tasks.yaml', 'Alarms:\n  Type: update-stacks\n  Template: ./alarms.yaml\n', 'cloudformation'],
    [
      '.github/workflows/main.yml',
      'jobs:\n  x:\n    steps:\n      - run: terraform -chdir=live apply -auto-approve\n',
      'ci',
    ],
  ])('of %s with the contents %j is %s', (path, text, expected) => {
    expect(tool(path, text)).toBe(expected);
  });

  it.each([
    ['README.md', ''],
    ['docs/network.yaml', ''],
    ['.terraform.lock.hcl', ''],
    ['live/.terraform.lock.hcl', ''],
    ['node_modules/x/main.tf', ''],
    ['vendor/module/main.tf', ''],
    ['platform/Chart.lock', ''],
    ['src/main.go', ''],
    ['tsconfig.json', ''],
    ['settings.json', ''],
    ['config/environments/production.rb', ''],
    ['app/roles/admin.rb', ''],
    ['values/strings.xml', ''],
    ['shell.nix', '{ pkgs ? import <nixpkgs> { } }:\npkgs.mkShell { buildInputs = [ pkgs.git ]; }\n'],
    ['flake.nix', '{\n  outputs = { nixpkgs, ... }: { devShells = x; };\n}\n'],
    ['nix/package.nix', '{ lib, stdenv }:\nstdenv.mkDerivation { name = "shop"; }\n'],
    ['x/settings.yaml', 'colour: blue\n'],
    ['batch/nightly.job', '#!/bin/bash\n#SBATCH --time=1:00\n'],
    ['x/ingress.yaml', 'ingress:\n  hosts:\n    - shop.example\n'],
    [
      'x/crd.yaml',
      '# Code generated by controller-gen. DO NOT EDIT.\napiVersion: v1\nkind: CustomResourceDefinition\n',
    ],
    ['.github/workflows/test.yml', 'jobs:\n  x:\n    steps:\n      - run: npm test\n'],
    ['.github/dependabot.yml', ''],
  ])('of %s is none', (path, text) => {
    expect(tool(path, text)).toBeNull();
  });
});

it('code that the projects of a folder share has their tool', () => {
  const projects = ['src/infra/shop', 'src/infra/mail/queue', 'local/k3d'].map((folder) => `${folder}/Pulumi.yaml`);
  const toolIn = (path: string) => toolOf(path, null, projectRoots(projects));
  expect(toolIn('src/infra/lib/dns.py')).toBe('pulumi');
  expect(toolIn('src/web/server.py')).toBeNull();
  expect(toolIn('local/server.py')).toBeNull();
});
