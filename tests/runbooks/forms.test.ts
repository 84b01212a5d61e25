import { expect, it } from 'vitest';
import { componentsOf } from '../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const STEPS = 'Symptoms: names fail.\n\nRollback: put the zone back. Escalation: call on-call.\n';
const PAGE = 'https://wiki.acme.example/dns-runbook';
const entity = (more: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: dns\n${more}spec: {type: service}\n`;
const cloudFormation = (description: string) =>
  `Resources:\n  Down:\n    Type: AWS::CloudWatch::Alarm\n    Properties:\n      AlarmDescription: ${description}\n`;

/** A form of runbook, its files, and what the component `dns` beside `web` is found to have. */
type Form = readonly [string, Record<string, string>, string];

it.each<Form>([
  ['services in front matter', { 'wiki/one.md': `---\nservices: [dns, mail]\n---\n${STEPS}` }, 'current wiki/one.md'],
  ['a service in front matter', { 'wiki/one.md': `---\nservice: DNS\n---\n${STEPS}` }, 'current wiki/one.md'],
  ['a component in front matter', { 'wiki/one.md': `---\ncomponent: "dns"\n---\n${STEPS}` }, 'current wiki/one.md'],
  ['attributes of AsciiDoc', { 'wiki/one.adoc': `= One\n:service: dns\n\n${STEPS}` }, 'current wiki/one.adoc'],
  ['AsciiDoc', { 'docs/runbooks/dns.adoc': `= DNS\n\n${STEPS}` }, 'current docs/runbooks/dns.adoc'],
  ['reStructuredText', { 'docs/operations/dns.rst': `DNS\n===\n\n${STEPS}` }, 'current docs/operations/dns.rst'],
  ['plain text', { 'sop/dns.txt': STEPS }, 'current sop/dns.txt'],
  [
    'a page of a site generator',
    { 'source/manual/runbooks/dns.html.md.erb': STEPS },
    'current source/manual/runbooks/dns.html.md.erb',
  ],
  ['a page in a folder of its name', { 'runbooks/dns/restart.md': STEPS }, 'current runbooks/dns/restart.md'],
  ['the README of such a folder', { 'runbooks/dns/README.md': STEPS }, 'current runbooks/dns/README.md'],
  [
    'the section Runbook of a README',
    { 'live/dns/README.md': `# DNS\n\n## Runbook\n\n${STEPS}` },
    'current live/dns/README.md',
  ],
  [
    'the section Operations',
    { 'live/dns/README.md': `# DNS\n\n## Operations\n\n${STEPS}` },
    'current live/dns/README.md',
  ],
  ['the section On call', { 'live/dns/README.md': `# DNS\n\n## On call\n\n${STEPS}` }, 'current live/dns/README.md'],
  [
    'the section Oncall, in AsciiDoc',
    { 'live/dns/README.adoc': `= DNS\n\n== Oncall\n\n${STEPS}` },
    'current live/dns/README.adoc',
  ],
  [
    'the section Troubleshooting, in reStructuredText',
    { 'live/dns/README.rst': `DNS\n===\n\nTroubleshooting\n---------------\n\n${STEPS}` },
    'current live/dns/README.rst',
  ],
  ['no section that announces steps', { 'live/dns/README.md': `# DNS\n\n## Usage\n\n${STEPS}` }, 'none null'],
  [
    'a link of the catalog, by title',
    { 'live/dns/catalog-info.yaml': entity(`  links: [{title: Runbook, url: "${PAGE}"}]\n`) },
    `external ${PAGE}`,
  ],
  [
    'a link of the catalog, by type',
    { 'live/dns/catalog-info.yaml': entity(`  links: [{title: What to do, type: runbook, url: "${PAGE}"}]\n`) },
    `external ${PAGE}`,
  ],
  [
    'no other link or annotation of the catalog',
    {
      'live/dns/catalog-info.yaml': entity(
        `  annotations: {pagerduty.com/integration-key: abc, pagerduty.com/service-id: P1}\n  links: [{title: Dashboard, url: "https://grafana.acme.example/d/1"}, {title: PagerDuty, url: "https://acme.pagerduty.com/services/P1"}]\n`,
      ),
    },
    'none null',
  ],
  [
    'a page of its TechDocs',
    {
      'live/dns/catalog-info.yaml': entity('  annotations: {backstage.io/techdocs-ref: "dir:."}\n'),
      'live/dns/docs/runbook.md': STEPS,
      'live/dns/mkdocs.yml': 'site_name: x\n',
    },
    'current live/dns/docs/runbook.md',
  ],
  [
    'attributes of reStructuredText',
    { 'wiki/one.rst': `:services: mail, dns\n\nOne\n===\n\n${STEPS}` },
    'current wiki/one.rst',
  ],
  [
    'a page of TechDocs in another folder',
    {
      'live/dns/catalog-info.yaml': entity('  annotations: {backstage.io/techdocs-ref: "dir:../../handbook/dns"}\n'),
      'handbook/dns/docs/runbook.md': STEPS,
    },
    'current handbook/dns/docs/runbook.md',
  ],
  [
    'no other TechDocs',
    {
      'live/dns/catalog-info.yaml': entity('  annotations: {backstage.io/techdocs-ref: "dir:."}\n'),
      'live/dns/docs/index.md': '# DNS\nHello.\n',
    },
    'none null',
  ],
  [
    'an annotation of a Grafana rule',
    {
      'live/dns/alerts.yaml': `apiVersion: 1\ngroups:\n  - name: g\n    rules:\n      - title: Down\n        annotations: {runbook_url: "${PAGE}"}\n`,
    },
    `external ${PAGE}`,
  ],
  [
    'a Grafana rule in JSON that names its service',
    {
      'grafana/alerts.json': JSON.stringify({
        groups: [{ rules: [{ title: 'Down', labels: { service: 'dns' }, annotations: { runbook_url: PAGE } }] }],
      }),
    },
    `external ${PAGE}`,
  ],
  [
    'another spelling of the annotation',
    { 'live/dns/alerts.json': JSON.stringify({ annotations: { runbookUrl: PAGE } }) },
    `external ${PAGE}`,
  ],
  [
    'the message of a Datadog monitor',
    {
      'live/dns/monitors.tf': `resource "datadog_monitor" "down" {\n  name = "x"\n  message = "Down. Runbook: ${PAGE} @pagerduty"\n}\n`,
    },
    `external ${PAGE}`,
  ],
  [
    'a message of a monitor over many lines',
    {
      'live/dns/monitors.tf': `resource "datadog_monitor" "down" {\n  name = "x"\n  message = <<-EOT\n    {{#is_alert}}\n    Down.\n    [Runbook](${PAGE})\n    {{/is_alert}} @slack-x\n  EOT\n}\n`,
    },
    `external ${PAGE}`,
  ],
  [
    'a monitor whose tags name its service',
    {
      'monitoring/monitors.tf': `resource "datadog_monitor" "down" {\n  name = "x"\n  message = "Runbook: ${PAGE}"\n  tags = ["service:dns", "env:prod"]\n}\n`,
    },
    `external ${PAGE}`,
  ],
  [
    'a Datadog monitor in JSON',
    { 'live/dns/monitor.json': JSON.stringify({ name: 'x', type: 'metric alert', message: `Down. Runbook: ${PAGE}` }) },
    `external ${PAGE}`,
  ],
  [
    'a monitor in JSON whose tags name its service',
    {
      'monitors/down.json': JSON.stringify({
        name: 'x',
        type: 'metric alert',
        tags: ['service:dns'],
        message: `Down. Runbook: ${PAGE}`,
      }),
    },
    `external ${PAGE}`,
  ],
  [
    'the description of a CloudWatch alarm in Terraform',
    {
      'live/dns/alarm.tf': `resource "aws_cloudwatch_metric_alarm" "down" {\n  alarm_description = "See runbook ${PAGE}."\n}\n`,
    },
    `external ${PAGE}`,
  ],
  [
    'the description of a CloudWatch alarm in CloudFormation',
    { 'live/dns/main.tf': '', 'live/dns/template.yaml': cloudFormation(`"Down. Runbook: ${PAGE}"`) },
    `external ${PAGE}`,
  ],
  [
    'a description with parameters',
    {
      'live/dns/main.tf': '',
      'live/dns/template.yaml': cloudFormation(`!Sub "\${AWS::StackName} is down. Runbook: ${PAGE}"`),
    },
    `external ${PAGE}`,
  ],
  [
    'no description that links to a dashboard',
    {
      'live/dns/alarm.tf': `resource "aws_cloudwatch_metric_alarm" "down" {\n  alarm_description = "Dashboard: https://grafana.acme.example/d/1"\n}\n`,
    },
    'none null',
  ],
  [
    'a page at the root, even if the root is a component too',
    { 'main.tf': ROOT, 'runbooks/dns.md': STEPS },
    'current runbooks/dns.md',
  ],
])('the runbook of a component is found with %s', async (_form, files, expected) => {
  const found = await componentsOf({ 'live/dns/main.tf': ROOT, 'live/web/main.tf': ROOT, ...files });
  const dns = found.find(({ name }) => name === 'dns');
  expect(`${dns?.runbook.state} ${dns?.runbook.target}`).toBe(expected);
  expect(found.find(({ name }) => name === 'web')?.runbook.state).toBe('none');
});
