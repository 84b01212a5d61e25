import { expect, it } from 'vitest';
import type { Files } from '../support/git-repository.ts';
import { weeksOf } from '../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const STEPS = 'Symptoms: it fails.\n\nRollback: put it back. Escalation: call on-call.\n';
const rule = (annotation: string) =>
  `groups:\n- rules:\n  - alert: Down\n    labels: {severity: page}\n    annotations:\n      ${annotation}\n`;
const OWN = 'runbook_url: https://wiki.acme.example/down';
const RESPONSE = 'url: https://manual.acme.example/responding-to-alerts/#down';

it.each<readonly [string, Files, boolean]>([
  ['nothing', {}, false],
  ['an alert of a module', { 'modules/prometheus/alerts.yaml': rule(OWN) }, true],
  ['an alert of a sample', { 'examples/prometheus/alerts.yaml': rule(OWN) }, false],
  ['an alert’s link to a page on responding to alerts', { 'alerts/dns.yaml': rule(RESPONSE) }, true],
  ['an alert’s link to a dashboard', { 'alerts/dns.yaml': rule('url: https://grafana.acme.example/d/1') }, false],
  [
    'an alert’s link to an owner to be filled in',
    { 'a.yaml': rule('runbook_url: https://github.com/your-org/x') },
    false,
  ],
  ['a page on restoring', { 'docs/k8s_recover_master.md': STEPS }, true],
  ['a page on responding to incidents', { 'docs/incident_response.md': STEPS }, true],
  ['a report of an incident', { 'docs/incident-2026.md': STEPS }, false],
  ['a page on restoring without steps', { 'docs/restore.md': '# Restore\nLater.\n' }, false],
  ['the README of a module on restoring', { 'db/restore/README.md': STEPS }, false],
  [
    'a file that the README calls a runbook',
    { 'README.md': 'DEPLOYMENT.md  Operator runbook\n', 'DEPLOYMENT.md': STEPS },
    true,
  ],
  ['a file that is not there', { 'README.md': 'DEPLOYMENT.md  Operator runbook\n' }, false],
  [
    'a page elsewhere',
    { 'README.md': 'See [bootstrap](https://github.com/acme/docs/blob/main/runbooks/b.md)\n' },
    true,
  ],
  [
    'a runbook of Azure Automation',
    { 'README.md': 'An automation runbook: [how](https://learn.example.net/x)\n' },
    false,
  ],
])('of runbooks speaks %s', async (_, files, expected) => {
  const base = { 'live/dns/main.tf': ROOT, 'live/web/main.tf': ROOT, ...files };
  const [week] = await weeksOf({ base, weeks: 1 });
  expect(week?.runbooks.mentioned).toBe(expected);
});
