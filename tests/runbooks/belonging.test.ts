import { expect, it } from 'vitest';
import type { Files } from '../support/git-repository.ts';
import { weeksOf } from '../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const STEPS = 'Symptoms: it fails.\n\nRollback: put it back. Escalation: call on-call.\n';
const front = (lines: string) => `---\n${lines}\n---\n${STEPS}`;
const DNS = { 'live/dns/main.tf': ROOT };
const BOTH = { ...DNS, 'live/mail-demo/main.tf': ROOT };

/** What is told, the files, and the runbooks that are found, by component. */
type Case = readonly [string, Files, Readonly<Record<string, string>>];

const foundIn = async (base: Files) =>
  Object.fromEntries(
    ((await weeksOf({ base, weeks: 1 }))[0]?.components ?? []).flatMap(({ name, runbook: { target } }) =>
      target === null ? [] : [[name, target]],
    ),
  );

it.each<Case>([
  ['a letter is none', { ...BOTH, 'docs/operations/dns.md': front('from: a\nto: b') }, {}],
  ['an archived page is none', { ...BOTH, 'docs/operations/dns.md': front('status: archived') }, {}],
  ['a current page is one', { ...BOTH, 'ops/dns.md': front('status: current') }, { dns: 'ops/dns.md' }],
  ['a page in an archive is none', { ...BOTH, 'docs/runbooks/archive/dns.md': STEPS }, {}],
  ['a dated page is none', { ...BOTH, 'docs/operations/dns-outage-2026-06-10.md': STEPS }, {}],
  ['an epic is none', { ...BOTH, 'docs/operations/dns-epic.md': STEPS }, {}],
  ['a playbook is one without Ansible', { ...BOTH, 'docs/dns-playbook.md': STEPS }, { dns: 'docs/dns-playbook.md' }],
  [
    'a playbook is none beside playbooks of Ansible',
    { ...BOTH, 'docs/dns-playbook.md': STEPS, 'site.yml': '- hosts: all\n  roles: [dns]\n' },
    {},
  ],
  [
    'the folder of runbooks wins',
    { ...BOTH, 'docs/operations/dns.md': STEPS, 'docs/runbooks/dns-down.md': '# DNS down\n' },
    { dns: 'docs/runbooks/dns-down.md' },
  ],
])('of the pages about a component, %s', async (_, files, found) => {
  expect(await foundIn(files)).toEqual(found);
});

it.each<Case>([
  ['the runbook at the root', { ...DNS, 'RUNBOOK.md': STEPS }, { dns: 'RUNBOOK.md' }],
  [
    'first that on operating in general',
    { ...DNS, 'docs/runbooks/add-zone.md': STEPS, 'docs/runbooks/disaster-recovery.md': STEPS },
    { dns: 'docs/runbooks/disaster-recovery.md' },
  ],
  [
    'the page that the README calls a runbook',
    { ...DNS, 'README.md': 'There is a [runbook](https://wiki.acme.example/x).\n' },
    { dns: 'https://wiki.acme.example/x' },
  ],
  ['no guide that is no runbook by name', { ...DNS, 'docs/operations/release.md': STEPS }, {}],
  ['no runbook inside another program', { ...DNS, 'app/runbooks/release.md': STEPS }, {}],
])('the only component has %s', async (_, files, found) => {
  expect(await foundIn(files)).toEqual(found);
});

it.each<Case>([
  [
    'its name but for a last word that says nothing',
    { ...BOTH, 'runbooks/RESTORE_MAIL.md': STEPS },
    { 'mail-demo': 'runbooks/RESTORE_MAIL.md' },
  ],
  [
    'its directory’s name, if its own is the whole path',
    {
      ...BOTH,
      'flux.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps-chat-hub}\nspec: {path: ./apps/chat-hub}\n',
      'apps/chat-hub/kustomization.yaml': 'resources: [a.yaml]\n',
      'docs/CHAT_HUB_RUNBOOKS.md': STEPS,
    },
    { 'apps-chat-hub': 'docs/CHAT_HUB_RUNBOOKS.md' },
  ],
  [
    'a heading in a file of many runbooks',
    { ...BOTH, 'docs/runbooks.md': `# Runbooks\n\n## RB-003: DNS outage\n\n${STEPS}` },
    { dns: 'docs/runbooks.md' },
  ],
  [
    'no comment in a block of commands',
    { ...BOTH, 'docs/runbooks.md': `# Runbooks\n\n\`\`\`sh\n# DNS\ndig x\n\`\`\`\n\n${STEPS}` },
    {},
  ],
  [
    'no heading in a runbook on one topic',
    { ...BOTH, 'docs/runbooks/new-host.md': `# New host\n\n## DNS\n\n${STEPS}` },
    {},
  ],
  [
    'one file of it, and a word of its name in the file name',
    { ...BOTH, 'docs/mail-upgrade-runbook.md': `Edit \`live/mail-demo/main.tf\`.\n\n${STEPS}` },
    { 'mail-demo': 'docs/mail-upgrade-runbook.md' },
  ],
])('a runbook tells its component by %s', async (_, files, found) => {
  expect(await foundIn(files)).toEqual(found);
});

const commented = (comment: string) => ({ ...BOTH, 'live/dns/main.tf': `# ${comment}\n${ROOT}` });

it.each<Case>([
  [
    'to a file',
    { ...commented('Restore: see docs/runbooks/zones.md.'), 'docs/runbooks/zones.md': STEPS },
    { dns: 'docs/runbooks/zones.md' },
  ],
  [
    'to a page',
    commented('See https://wiki.acme.example/runbooks/zones.'),
    { dns: 'https://wiki.acme.example/runbooks/zones' },
  ],
  ['not to a file that is not there', commented('See docs/runbooks/zones.md'), {}],
  [
    'not to the runbook of another component',
    { ...commented('Relays as in docs/runbooks/mail-demo-relay.md'), 'docs/runbooks/mail-demo-relay.md': STEPS },
    { 'mail-demo': 'docs/runbooks/mail-demo-relay.md' },
  ],
  ['not to a key that is commented out', commented('"runbook_url": "https://wiki.acme.example/runbooks/zones"'), {}],
])('a comment in a component leads %s', async (_, files, found) => {
  expect(await foundIn(files)).toEqual(found);
});
