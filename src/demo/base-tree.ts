import { catalog } from './catalog.ts';

const ENVIRONMENTS = ['staging', 'prod'] as const;

function rootModule(service: string, environment: string, body: string): string {
  return `terraform {
  required_version = ">= 1.9"
  backend "s3" {
    bucket = "fernwood-tfstate"
    key    = "${environment}/${service}.tfstate"
  }
}

provider "aws" {
  region = "eu-central-1"
}

${body}`;
}

const BODIES: Readonly<Record<string, (environment: string) => string>> = {
  'payments-db': (environment) => `module "payments_db" {
  source            = "../../../modules/service-db"
  name              = "payments-${environment}"
  max_connections   = 200
  backup_window     = "02:00-03:00"
}
`,
  'orders-queue': (environment) => `resource "aws_sqs_queue" "orders" {
  name                       = "orders-${environment}"
  message_retention_seconds  = 345600
  visibility_timeout_seconds = 30
}
`,
  'edge-dns': (environment) => `resource "aws_route53_zone" "shop" {
  name = "${environment}.fernwood.example"
}
`,
  network: (environment) => `module "vpc" {
  source = "../../../modules/vpc"
  name   = "fernwood-${environment}"
  cidr   = "10.${environment === 'prod' ? 20 : 40}.0.0/16"
}
`,
  access: (environment) => `resource "aws_iam_role" "deployer" {
  name = "deployer-${environment}"
}
`,
};

function terraform(): [string, string][] {
  return Object.entries(BODIES).flatMap(([service, body]) =>
    ENVIRONMENTS.map((environment): [string, string] => [
      `terraform/live/${environment}/${service}/main.tf`,
      rootModule(service, environment, body(environment)),
    ]),
  );
}

const APPS: Readonly<Record<string, string>> = {
  storefront: '2.18.0',
  checkout: '5.4.1',
  search: '1.9.3',
  ingress: '4.11.2',
};

function apps(): [string, string][] {
  return Object.entries(APPS).flatMap(([app, version]): [string, string][] => [
    [
      `argocd/applications/${app}.yaml`,
      `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${app}
spec:
  project: shop
  source:
    repoURL: https://github.com/fernwood/platform-infra
    path: helm/${app}
    targetRevision: main
  destination:
    namespace: ${app}
`,
    ],
    [
      `helm/${app}/Chart.yaml`,
      `apiVersion: v2
name: ${app}
version: 1.0.0
dependencies:
  - name: ${app}
    repository: https://charts.fernwood.example
    version: ${version}
`,
    ],
    [
      `helm/${app}/values.yaml`,
      `replicas: 3\nmaintenance: false\nresources:\n  limits:\n    memory: 512Mi\nenv:\n  LOG_LEVEL: info\n`,
    ],
  ]);
}

function alertRules(): [string, string][] {
  return Object.keys(APPS).map((app) => [
    `monitoring/rules/${app}.yaml`,
    `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: ${app}
spec:
  groups:
    - name: ${app}
      rules:
`,
  ]);
}

function runbook(service: string, reviewed: string): string {
  return `---
service: ${service}
last_reviewed: ${reviewed}
---

# ${service}

## Symptoms

Alerts \`${service}-errors\` and \`${service}-latency\` fire; customers see failed orders within minutes.

## Diagnosis

Open the dashboard of ${service}, compare the error rate with the last deployment, then read the newest log lines.

## Rollback

Put the last version pin back in \`helm\` or the Terraform variable, merge, and watch the sync finish.

## Escalation

Page the owning team; after 30 minutes page the platform lead.
`;
}

const DEPLOY = `name: deploy
on:
  push:
    branches: [main]
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: terraform apply -auto-approve
`;

const CONFIG = `# How this team wants to be measured. Every key: docs/configuration.md of Infra KPIs.
targets:
  change-failure-rate: "< 10 %"
  runbook-coverage: { all: ">= 90 %" }
events:
  - { date: 2026-07-06, label: summer freeze }
`;

/**
 * The sample repository at the beginning of its history, as contents by path: a small platform team of an invented
 * shop, with Terraform root modules for two environments, Helm releases, Argo CD applications, a service catalog,
 * owners and runbooks of every quality.
 */
export const baseTree: Readonly<Record<string, string>> = Object.fromEntries([
  ['README.md', '# Platform\n\nInfrastructure of the shop.\n'],
  [
    'CODEOWNERS',
    '* @fernwood/team-platform\n/terraform/live/*/payments-db/ @fernwood/team-payments\n/helm/storefront/ @fernwood/team-web\n',
  ],
  ['.github/workflows/deploy.yml', DEPLOY],
  ['.github/infra-kpis.yml', CONFIG],
  ['catalog-info.yaml', catalog()],
  [
    'terraform/modules/service-db/main.tf',
    'variable "name" {}\nvariable "max_connections" {}\nvariable "backup_window" {}\n',
  ],
  ['terraform/modules/vpc/main.tf', 'variable "name" {}\nvariable "cidr" {}\n'],
  [
    'terraform/versions.tf',
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "5.40.0"\n    }\n  }\n}\n',
  ],
  ...terraform(),
  ...apps(),
  ...alertRules(),
  ['docs/runbooks/payments-db.md', runbook('payments-db', '2025-12-10')],
  ['docs/runbooks/checkout.md', runbook('checkout', '2026-04-20')],
  ['docs/runbooks/orders-queue.md', runbook('orders-queue', '2025-05-20')],
  ['docs/runbooks/ingress.md', '# ingress\n\nTBD: ask the platform team.\n'],
]);
