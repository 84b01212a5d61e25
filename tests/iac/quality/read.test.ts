import { beforeAll, describe, expect, it } from 'vitest';
import { loadHclParser } from '../../../src/collect/hcl.ts';
import type { ParseHcl } from '../../../src/iac/hcl.ts';
import { formatOf, openFile } from '../../../src/iac/parsed-file.ts';
import { type Dependency, NOTHING } from '../../../src/iac/quality/facts.ts';
import { readQuality } from '../../../src/iac/quality/read.ts';

let parseHcl: ParseHcl;
beforeAll(async () => {
  parseHcl = await loadHclParser(() => 0);
});

/** The quality facts of a file. */
const read = (path: string, text: string) => readQuality(openFile(formatOf(path) ?? 'text', text, parseHcl)) ?? NOTHING;

/** The dependencies of a file: `+` for pinned, `-` for not pinned. */
const pins = (path: string, text: string) => read(path, text).dependencies.map(describePin);
const describePin = ({ kind, name, version, pinned }: Dependency) => `${pinned ? '+' : '-'} ${kind} ${name} ${version}`;

describe('Terraform', () => {
  it('pins a module by an exact version, a tag or a commit, and not by a range or a branch', () => {
    const module = (attributes: string) => pins('main.tf', `module "m" {\n${attributes}\n}\n`)[0];
    const registry = 'source = "terraform-aws-modules/vpc/aws"';
    expect(module(`${registry}\nversion = "5.1.2"`)).toBe('+ module terraform-aws-modules/vpc/aws 5.1.2');
    expect(module(`${registry}\nversion = "= 5.1.2"`)).toMatch(/^\+/);
    expect(module(`${registry}\nversion = "~> 5.0"`)).toMatch(/^-/);
    expect(module(registry)).toBe('- module terraform-aws-modules/vpc/aws null');
    const git = 'git::https://example.org/team/modules.git//vpc';
    expect(module(`source = "${git}?ref=v1.4.0"`)).toBe(`+ module ${git} v1.4.0`);
    expect(module(`source = "${git}?depth=1&ref=3f2a9c1d"`)).toMatch(/^\+/);
    expect(module(`source = "${git}?ref=main"`)).toMatch(/^-/);
    expect(module(`source = "${git}"`)).toBe(`- module ${git} null`);
  });

  it('accepts a version or commit in the path of an address as a pin', () => {
    const source = (address: string) => pins('main.tf', `module "m" {\n source = "${address}"\n}\n`)[0]?.[0];
    expect(source('https://example.org/releases/v1.2.0/vpc.zip')).toBe('+');
    expect(source('https://example.org/vpc-1.2.zip')).toBe('+');
    expect(source('https://example.org/latest/vpc.zip')).toBe('-');
  });

  it('ignores local modules and computed versions', () => {
    expect(pins('main.tf', 'module "m" {\n  source = "../vpc"\n}\n')).toEqual([]);
    expect(pins('main.tf', 'module "m" {\n  source = "stage"\n}\n')).toEqual([]);
    expect(pins('main.tf', 'module "m" {\n  source = "a/b/c"\n  version = var.version\n}\n')).toEqual([]);
    expect(pins('main.tf', 'module "m" {\n  source = "git::https://x.org/a.git?ref=${local.ref}"\n}\n')).toEqual([]);
  });

  it('pins a provider by an upper bound', () => {
    const text = `terraform {
      required_providers {
        aws    = { source = "hashicorp/aws", version = ">= 5.0, < 6.0" }
        random = { source = "hashicorp/random" version = ">= 3" }
        null   = { source = "hashicorp/null" }
        google = "~> 4.1"
        azure = { "source" : "hashicorp/azurerm", "version" : "~> 4.0", min_version = "1" } # version = "2"
        vault = {
          # version = "no"
          version = "< 6" # one day 7
        }
      }
    }`;
    expect(pins('versions.tf', text.replace('" version', '", version'))).toEqual([
      '+ provider hashicorp/aws >= 5.0, < 6.0',
      '- provider hashicorp/random >= 3',
      '- provider hashicorp/null null',
      '+ provider google ~> 4.1',
      '+ provider hashicorp/azurerm ~> 4.0',
      '+ provider vault < 6',
    ]);
  });

  it('pins the chart of a release', () => {
    const release = (version: string) =>
      pins('main.tf', `resource "helm_release" "r" {\n chart = "ingress"\n ${version}\n}\n`);
    expect(release('version = "4.1.0"')).toEqual(['+ chart ingress 4.1.0']);
    expect(release('')).toEqual(['- chart ingress null']);
    expect(release('version = var.chart')).toEqual([]);
  });

  it('lists inputs and outputs without a description, and called modules', () => {
    const text = `
      variable "region" { description = "Where it runs" }
      variable "size" { type = number }
      variable "name" { description = "" }
      output "id" { value = 1 }
      module "vpc" { source = "./modules/vpc" }`;
    expect(read('main.tf', text)).toMatchObject({ undescribed: ['size', 'name', 'id'], calls: ['./modules/vpc'] });
  });

  it('identifies a root module by its backend or provider', () => {
    expect(read('main.tf', 'terraform {\n backend "s3" {}\n}\n').root).toBe(true);
    expect(read('main.tf', 'provider "aws" {}\n').root).toBe(true);
    expect(read('main.tf', 'variable "a" {}\n').root).toBe(false);
  });

  it('lists exceptions in comments, not in strings', () => {
    const text = `resource "aws_s3_bucket" "b" {
  # checkov:skip=CKV_AWS_20:public on purpose
  //tfsec:ignore:aws-s3-enable-versioning
  bucket = "no # checkov:skip=CKV_AWS_1 here \${join("#", ["a"])}"
  policy = <<-EOT
    # checkov:skip=CKV_AWS_2
  EOT
  acl = "private" # trivy:ignore:AVD-AWS-0086
}
`;
    expect(read('main.tf', text).exceptions).toEqual([
      { line: 2, rule: 'checkov CKV_AWS_20' },
      { line: 3, rule: 'tfsec aws-s3-enable-versioning' },
      { line: 8, rule: 'trivy AVD-AWS-0086' },
    ]);
  });

  it('lists bare `nosec` marks, but not longer words', () => {
    const text = '# nosec: checked by hand\nlocals {\n  port = 22 #nosec\n  note = "#nosec"\n  # nosecrets here\n}\n';
    expect(read('main.tf', text).exceptions.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('has no facts of a file that does not parse', () => {
    expect(read('main.tf', 'variable "size" {')).toEqual(NOTHING);
    expect(read('main.tf', '# checkov:skip=CKV_AWS_20\nvariable "size" {')).toEqual(NOTHING);
  });
});

describe('Helm, Kubernetes and GitOps', () => {
  it('pin the dependencies of a chart, except local ones', () => {
    const text = `apiVersion: v2
name: shop
version: 1.0.0
dependencies:
  - { name: redis, version: 18.1.0, repository: https://charts.example.org }
  - { name: mysql, version: ^9.0.0, repository: https://charts.example.org }
  - { name: base, version: 0.1.0, repository: file://../base }
`;
    expect(pins('Chart.yaml', text)).toEqual(['+ chart redis 18.1.0', '- chart mysql ^9.0.0']);
    expect(read('Chart.yaml', text).chartDescribed).toBe(false);
    expect(read('Chart.yaml', `${text}description: The shop\n`).chartDescribed).toBe(true);
  });

  it('pin the charts of Flux, Argo CD and helmfile', () => {
    const flux = `kind: HelmRelease
spec: { chart: { spec: { chart: ingress, version: "4.x", sourceRef: { kind: HelmRepository, name: x } } } }`;
    expect(pins('release.yaml', flux)).toEqual(['- chart ingress 4.x']);
    const oci = (ref: string) =>
      pins('oci.yaml', `kind: OCIRepository\nspec: { url: oci://x.org/charts/shop${ref} }\n`);
    expect(oci(', ref: { tag: 1.4.0 }')).toEqual(['+ chart oci://x.org/charts/shop 1.4.0']);
    expect(oci(', ref: { tag: 1.4.0, digest: "sha256:01" }')).toEqual(['+ chart oci://x.org/charts/shop sha256:01']);
    expect(oci(', ref: { semver: ">= 1.4" }')).toEqual(['- chart oci://x.org/charts/shop >= 1.4']);
    expect(oci('')).toEqual(['- chart oci://x.org/charts/shop null']);
    const argo = `kind: Application
spec: { source: { chart: ingress, targetRevision: 4.1.0 } }
---
kind: Application
spec: { source: { path: apps/shop, targetRevision: HEAD } }`;
    expect(pins('app.yaml', argo)).toEqual(['+ chart ingress 4.1.0']);
    const helmfile = 'releases:\n  - { name: a, chart: stable/ingress }\n  - { name: b, chart: ./charts/b }\n';
    expect(pins('helmfile.yaml', helmfile)).toEqual(['- chart stable/ingress null']);
  });

  it('pin an image by a digest or by a tag with a version', () => {
    const images = [
      ['nginx:1.27.2', '+'],
      ['registry.example.org:5000/team/app@sha256:0123', '+'],
      ['registry.example.org:5000/team/app', '-'],
      ['nginx:latest', '-'],
      ['nginx:stable-alpine3', '-'],
      ['debian:bookworm-slim', '+'],
      ['team/app:develop-ccf1ce5', '+'],
      ['team/app:develop-feature', '-'],
    ] as const;
    for (const [image, sign] of images) {
      const pod = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n`;
      expect(pins('pod.yaml', pod)[0]?.[0], image).toBe(sign);
    }
  });

  it('have images in pods at any depth, compose services, values and kustomizations', () => {
    const cron = 'kind: CronJob\nspec: { jobTemplate: { spec: { initContainers: [{ image: "busybox:1.36" }] } } }\n';
    expect(pins('cron.yaml', cron)).toEqual(['+ image busybox 1.36']);
    const compose =
      'services:\n  web: { image: nginx }\n  own: { build: . }\n  named: { build: ., image: local/own }\n';
    expect(pins('compose.yaml', compose)).toEqual(['- image nginx null']);
    const values = 'image: { repository: team/app, tag: 1.4.0 }\nsidecar: { image: { repository: a/b, tag: "" } }\n';
    expect(pins('values.yaml', values)).toEqual(['+ image team/app 1.4.0']);
    const kustomization = 'images:\n  - { name: app, newName: team/app, newTag: v2.0.1 }\n';
    expect(pins('kustomization.yaml', kustomization)).toEqual(['+ image team/app v2.0.1']);
    expect(read('kustomization.yaml', kustomization).overridden).toEqual(['app']);
  });

  it('pin the remote bases of a kustomization', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const text = `resources:
  - ../base
  - https://github.com/team/app/config/default?ref=v1.2.0
  - https://github.com/team/app//config?ref=main
  - github.com/team/app/config
  - https://raw.githubusercontent.com/team/app/${commit}/install.yaml
`;
    expect(pins('kustomization.yaml', text)).toEqual([
      '+ base https://github.com/team/app/config/default v1.2.0',
      '- base https://github.com/team/app//config main',
      '- base github.com/team/app/config null',
      `+ base https://raw.githubusercontent.com/team/app/${commit}/install.yaml null`,
    ]);
  });

  it('ignore images with placeholders', () => {
    const pod = (image: string) => `kind: Pod\nspec: { containers: [{ image: '${image}' }] }\n`;
    for (const image of ['${REGISTRY}/app:1', '{{ image }}', '$IMAGE', '$(image)', 'team/app:v$VERSION', 'APP_IMAGE']) {
      expect(pins('pod.yaml', pod(image))).toEqual([]);
    }
  });

  it('list exceptions in comments and annotations', () => {
    const text = `# yamllint disable rule:line-length
metadata:
  annotations:
    checkov.io/skip1: CKV_K8S_20=needed
    ignore-check.kube-linter.io/no-read-only-root-fs: writes to /tmp
    note: |
      # yamllint disable everything
`;
    expect(read('pod.yaml', text).exceptions).toEqual([
      { line: 1, rule: 'yamllint line-length' },
      { line: 4, rule: 'checkov CKV_K8S_20' },
      { line: 5, rule: 'kube-linter no-read-only-root-fs' },
    ]);
  });
});

describe('Dockerfiles, Nomad jobs and Bicep', () => {
  it('pin base images, except own stages', () => {
    const text = `# syntax
FROM --platform=linux/amd64 golang:1.23 AS build
FROM build AS test
FROM $BASE
from scratch
FROM alpine
`;
    expect(pins('images/Dockerfile', text)).toEqual(['+ image golang 1.23', '- image alpine null']);
  });

  it.each(['jobs/web.nomad', 'jobs/web.hcl'])('and the Nomad job %s pins its images', (path) => {
    const text = `job "web" {
  task "app" {
    config {
      image = "ghcr.io/acme/web:1.2.3"
    }
  }
  task "proxy" {
    config { force_pull = true }
    config {
      image = "traefik:latest"
      # image = "traefik:3"
    }
  }
  task "own" {
    config {
      image = "acme/app:\${var.tag}"
    }
    config {
      image = "[[ .image ]]"
    }
  }
}
`;
    expect(pins(path, text)).toEqual(['+ image ghcr.io/acme/web 1.2.3', '- image traefik latest']);
  });

  it('no image is read from other HCL', () => {
    expect(pins('main.tf', 'resource "docker_image" "web" {\n  image = "web:latest"\n}\n')).toEqual([]);
  });

  it('pin modules of a registry, and list undescribed parameters and outputs', () => {
    const text = `@description('Where')
@allowed([
  'westeurope'
])
param location string
param size int
module net 'br/public:avm/res/network:0.5.1' = {}
module own './net.bicep' = {}
#disable-next-line no-unused-params
output id string = net.id
`;
    const facts = read('main.bicep', text);
    expect(facts.dependencies.map(describePin)).toEqual(['+ module br/public:avm/res/network 0.5.1']);
    expect(facts).toMatchObject({
      undescribed: ['size', 'id'],
      calls: ['./net.bicep'],
      exceptions: [{ line: 9, rule: 'bicep no-unused-params' }],
    });
  });
});

describe('Ansible', () => {
  const text = (entries: string) => `collections:\n${entries}\n`;

  it('pins a collection or role by an exact version, and from git also by a tag or commit', () => {
    expect(
      pins(
        'requirements.yml',
        text(`  - community.general
  - { name: ansible.posix, version: "==1.5.4" }
  - { name: ansible.utils, version: ">=2.0.0" }
  - { name: https://example.org/team/net.git, type: git, version: main }
  - { name: team.dns, source: https://example.org/team/dns.git, type: git, version: 2.5.0-36-gbcac650 }
  - { name: ./local, type: dir }`),
      ),
    ).toEqual([
      '- collection community.general null',
      '+ collection ansible.posix ==1.5.4',
      '- collection ansible.utils >=2.0.0',
      '- collection https://example.org/team/net.git main',
      '+ collection https://example.org/team/dns.git 2.5.0-36-gbcac650',
    ]);
    const old = '- src: geerling.docker\n  version: 6.1.0\n- src: git+https://example.org/r.git\n  version: a1b2c3d\n';
    expect(pins('requirements.yml', old)).toEqual([
      '+ role geerling.docker 6.1.0',
      '+ role git+https://example.org/r.git a1b2c3d',
    ]);
  });

  it('lists exceptions of ansible-lint', () => {
    const tasks = '- name: Restart\n  ansible.builtin.command: restart # noqa no-changed-when\n';
    expect(read('tasks.yml', tasks).exceptions).toEqual([{ line: 2, rule: 'ansible-lint no-changed-when' }]);
  });
});

describe('disabled rules', () => {
  const rules = (path: string, text: string) => read(path, text).exceptions.map(({ rule }) => rule);

  it('are read from the metadata of a CloudFormation template and its resources', () => {
    const template = `Metadata:
  cfn-lint: { config: { ignore_checks: [E3012] } }
Resources:
  Open:
    Type: AWS::EC2::SecurityGroup
    Metadata:
      cfn_nag: { rules_to_suppress: [{ id: W9, reason: known }, { id: W2 }] }
      checkov: { skip: [{ id: CKV_AWS_24, comment: known }] }
      guard: { SuppressedRules: [NO_OPEN_PORTS] }
    Properties: { GroupDescription: !Ref Name }
`;
    const expected = ['cfn-lint E3012', 'cfn_nag W9', 'cfn_nag W2', 'cfn-guard NO_OPEN_PORTS', 'checkov CKV_AWS_24'];
    expect(rules('stack.yaml', template)).toEqual(expected);
    expect(read('stack.yaml', template).exceptions[0]).toEqual({ line: null, rule: 'cfn-lint E3012' });
    expect(rules('values.yaml', template.replace('Resources:', 'Other:'))).toEqual([]);
  });

  it('are read from the configuration of scanners, one exception per rule', () => {
    expect(rules('.checkov.yaml', 'skip-check:\n  - CKV_K8S_43 # known\n  - CKV_K8S_8\n')).toEqual([
      'checkov CKV_K8S_43',
      'checkov CKV_K8S_8',
    ]);
    expect(rules('.checkov.yaml', 'skip-check: CKV_1,CKV_2\n')).toEqual(['checkov CKV_1', 'checkov CKV_2']);
    expect(rules('.cfnlintrc', 'ignore_checks: [W2001]\n')).toEqual(['cfn-lint W2001']);
    expect(rules('.ansible-lint', 'skip_list:\n  - yaml[line-length]\n')).toEqual(['ansible-lint yaml[line-length]']);
    expect(rules('.trivyignore', '# accepted\nCVE-2024-1 exp:2026-01-01\n\nAVD-AWS-0031\n')).toEqual([
      'trivy CVE-2024-1',
      'trivy AVD-AWS-0031',
    ]);
    expect(rules('.trivyignore.yaml', 'misconfigurations:\n  - id: AVD-1\nsecrets:\n')).toEqual(['trivy AVD-1']);
    const snyk = "version: v1.25.0\nignore:\n  SNYK-JS-1:\n    - '*': { reason: known }\n";
    expect(rules('.snyk', snyk)).toEqual(['snyk SNYK-JS-1']);
  });

  it('are not read from other files with the same words', () => {
    expect(rules('dependabot.yml', 'version: 2\nignore:\n  npm: x\n')).toEqual([]);
    expect(rules('notes.yaml', 'text: the skip-check of checkov\n')).toEqual([]);
  });
});
