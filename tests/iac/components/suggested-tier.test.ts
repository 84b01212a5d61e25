import { expect, it } from 'vitest';
import { explainComponent } from '../../../src/iac/components/explain.ts';
import { suggestTier } from '../../../src/iac/components/suggested-tier.ts';
import { component } from '../../support/changes.ts';
import { componentsOf } from '../../support/weeks.ts';

it.each([
  ['queue', ['prod/queue'], null, 2, 'production paths'],
  ['dns', ['prod/dns'], null, 1, '“dns”, at production paths'],
  ['dns', ['staging/dns'], null, 3, 'no production path'],
  ['queue', ['staging/queue'], 'alerts/queue.yaml', 1, 'alerts/queue.yaml'],
] as [string, string[], string | null, number, string][])(
  '%s at %s, with the paging alert %s, gets the suggested tier %d',
  (name, paths, calledOutBy, tier, because) => {
    const suggested = suggestTier({ ...component(name, 'none'), paths, calledOutBy });
    expect(suggested).toMatchObject({ tier, because: expect.stringContaining(because) });
  },
);

it('paging alerts suggest a tier without setting it', async () => {
  const rule = (severity: string, service: string) =>
    `groups:\n  - name: x\n    rules:\n      - alert: Down\n        labels: {severity: ${severity}, service: ${service}}\n`;
  const root = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
  const found = await componentsOf({
    'live/queue/main.tf': root,
    'live/mail/main.tf': root,
    'alerts/queue.yaml': rule('page', 'queue'),
    'alerts/mail.yaml': rule('warning', 'mail'),
  });
  expect(found).toMatchObject([
    { name: 'mail', tier: null, calledOutBy: null },
    { name: 'queue', tier: null, calledOutBy: 'alerts/queue.yaml' },
  ]);
  expect(found.map((one) => explainComponent(one).find((line) => line.startsWith('Tier')))).toEqual([
    'Tier: none set; suggested is 2: at production paths',
    'Tier: none set; suggested is 1: an alert in alerts/queue.yaml calls somebody out',
  ]);
});

it('monitors and alarms in HCL suggest a tier', async () => {
  const root = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
  const monitor = (type: string, lines: string) => `resource "${type}" "down" {\n  ${lines}\n}\n`;
  const found = await componentsOf({
    ...Object.fromEntries(['queue', 'mail', 'shop', 'help', 'blog'].map((name) => [`live/${name}/main.tf`, root])),
    'live/queue/monitor.tf': monitor('datadog_monitor', 'priority = 1'),
    'live/help/monitor.tf': monitor('datadog_monitor', 'priority = "4"'),
    'monitors/mail.tf': monitor('datadog_monitor', 'tags = ["service:mail", "severity:critical"]'),
    'live/shop/alarm.tf': monitor('aws_cloudwatch_metric_alarm', 'tags = { Severity = "page" }'),
    'live/blog/rule.tf': monitor('aws_wafv2_rule_group', 'priority = 1'),
  });
  expect(found.map(({ name, calledOutBy }) => [name, calledOutBy])).toEqual([
    ['blog', null],
    ['help', null],
    ['mail', 'monitors/mail.tf'],
    ['queue', 'live/queue/monitor.tf'],
    ['shop', 'live/shop/alarm.tf'],
  ]);
});
