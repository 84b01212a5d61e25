import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/schema.ts';
import { causesIn, incidentOf, type ReportedIssue } from '../../src/history/incident.ts';
import { growth } from '../support/growth.ts';

const config = { ...defaultConfig.incidents, severities: { P2: ['customer impact'] } };
const issue = (change: Partial<ReportedIssue>): ReportedIssue => ({
  number: 1,
  title: 'Nodes are gone',
  body: '',
  labels: [],
  openedAt: 1,
  closedAt: null,
  association: 'NONE',
  ...change,
});

describe('an issue is an incident', () => {
  test.each([
    ['with a configured label, in any case', { labels: ['OUTAGE'] }],
    ['with a label of a severity', { labels: ['customer impact'] }],
    ['when one of the team calls it so', { association: 'MEMBER', title: '[Incident] DNS' }],
    ['when one of the team names its cause', { association: 'COLLABORATOR', body: 'Caused-by: #7' }],
  ])('%s', (_, change) => {
    expect(incidentOf(issue(change), config)).not.toBeNull();
  });

  test.each([
    ['when a stranger says so', { association: 'CONTRIBUTOR', title: 'Incident: all down', body: 'Caused-by: #7' }],
    ['when the team writes of incidents in passing', { association: 'OWNER', title: 'Improve the incident template' }],
  ])('not %s', (_, change) => {
    expect(incidentOf(issue(change), config)).toBeNull();
  });
});

describe('the severity of an incident', () => {
  test.each([
    ['configuration', { labels: ['incident', 'customer impact', 'P1'] }, 'P2'],
    ['a label', { labels: ['incident', 'sev:3'] }, 'P3'],
    ['the title', { labels: ['incident'], title: 'Outage (P1)' }, 'P1'],
    ['the worst of a scale that begins with 0', { labels: ['incident', 'SEV0'] }, 'P1'],
    ['nothing', { labels: ['incident'], title: 'Broken in ipv6, p12' }, null],
  ])('comes from %s', (_, change, severity) => {
    expect(incidentOf(issue(change), config)?.severity).toBe(severity);
  });
});

test('causes are what `Caused-by:` lines name, each with the repository that it is of', () => {
  const body = [
    'It broke after #1.',
    '> **Caused-by:** #12, acme/shop#13 and https://github.com/acme/infra/pull/12',
    'caused by: 0123abc',
    'Not caused by anything else: #99',
  ].join('\n');
  expect(causesIn(body)).toEqual([
    { text: '#12', number: 12, repository: null },
    { text: 'acme/shop#13', number: 13, repository: 'acme/shop' },
    { text: 'github.com/acme/infra/pull/12', number: 12, repository: 'github.com/acme/infra' },
    { text: '0123abc', number: null, repository: null },
  ]);
});

test('a long body of almost-causes takes a time that grows with its length', async () => {
  const look = (size: number) => causesIn(`${'caused-by'.repeat(size)}\n${'*_-> '.repeat(size)}`);
  expect(await growth(look, 2_500, 20_000)).toBeLessThan(1.5);
});
