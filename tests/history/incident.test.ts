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
    ['with a configured label, in any letter case', { labels: ['OUTAGE'] }],
    ['with a severity label', { labels: ['customer impact'] }],
    ['if a team member’s title says so', { association: 'MEMBER', title: '[Incident] DNS' }],
    ['if a team member names its cause', { association: 'COLLABORATOR', body: 'Caused-by: #7' }],
  ])('%s', (_, change) => {
    expect(incidentOf(issue(change), config)).not.toBeNull();
  });

  test.each([
    ['if a stranger says so', { association: 'CONTRIBUTOR', title: 'Incident: all down', body: 'Caused-by: #7' }],
    [
      'if a team member’s title only mentions incidents',
      { association: 'OWNER', title: 'Improve the incident template' },
    ],
  ])('not %s', (_, change) => {
    expect(incidentOf(issue(change), config)).toBeNull();
  });
});

describe('the severity of an incident', () => {
  test.each([
    ['the configured labels', { labels: ['incident', 'customer impact', 'P1'] }, 'P2'],
    ['a label', { labels: ['incident', 'sev:3'] }, 'P3'],
    ['the title', { labels: ['incident'], title: 'Outage (P1)' }, 'P1'],
    ['a scale that begins with 0', { labels: ['incident', 'SEV0'] }, 'P1'],
    ['no other text', { labels: ['incident'], title: 'Broken in ipv6, p12' }, null],
  ])('comes from %s', (_, change, severity) => {
    expect(incidentOf(issue(change), config)?.severity).toBe(severity);
  });
});

test('the causes of an incident are read from `Caused-by:` lines, with their repositories', () => {
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

test('the causes of an incident are read in linear time', async () => {
  const read = (size: number) => causesIn(`${'caused-by'.repeat(size)}\n${'*_-> '.repeat(size)}`);
  expect(await growth(read, 2_500, 20_000)).toBeLessThan(1.5);
});
