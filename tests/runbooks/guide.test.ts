import { describe, expect, it } from 'vitest';
import { isStub, readGuide } from '../../src/runbooks/guide.ts';
import { isGuidePlace } from '../../src/runbooks/guide-place.ts';
import { isAbout, wordsOf } from '../../src/runbooks/naming.ts';
import { at } from '../support/changes.ts';
import { growth } from '../support/growth.ts';

describe('a guide', () => {
  it('can be long enough in a script without spaces between words', () => {
    const words = (count: number) =>
      readGuide(`# 再起動\n\n${'名前が引けないときはサーバーを再起動する。'.repeat(count)}`);
    expect(isStub(words(2))).toBe(true);
    expect(isStub(words(20))).toBe(false);
  });

  it('is a stub with fewer than two parts and under 100 words', () => {
    expect(isStub(readGuide('# DNS\n\nRestart it.\n'))).toBe(true);
    expect(isStub(readGuide('# DNS\n\n## Diagnosis\nLook.\n\n## Rollback\nRevert.\n'))).toBe(false);
    expect(isStub(readGuide(`# DNS\n\n${'word '.repeat(120)}`))).toBe(false);
    expect(isStub(readGuide('# Diagnosis and rollback\n\nTBD\n'))).toBe(true);
  });

  it('has the parts that its text contains', () => {
    const text = 'Outage\n======\n\nSymptoms: none answer.\n\nEscalation\n----------\n\nCall us.\n';
    expect(readGuide(text).parts).toEqual(['symptoms', 'escalation']);
  });

  it('has services, review date and term from its front matter', () => {
    const text = '---\ntitle: A\nlast_reviewed_on: 2026-01-02\nreview_in: 6 months\nservices: [dns, mail]\n---\n# A\n';
    expect(readGuide(text)).toMatchObject({
      title: 'A',
      services: ['dns', 'mail'],
      reviewedAt: at('2026-01-02'),
      term: Math.round(6 * 30.44 * 86_400),
    });
  });

  it.each([
    ['rules around a chapter', '---\n\n# Runbook\n\nSymptoms: slow.\n\n---\n\nRollback: undo.\n'],
    ['a rule of four dashes', '---\ntitle: A\n----\n\nSymptoms: slow. Rollback: undo.\n'],
    ['a single rule', '---\nSymptoms: slow. Rollback: undo.\n'],
  ])('does not read this as front matter: %s', (_, text) => {
    expect(readGuide(text).parts).toEqual(['symptoms', 'rollback']);
  });

  it.each(['---\n---\n', '---\r\ntitle: A\r\n---\r\n', '--- \n# nothing\ntitle: A\n---'])(
    'can have %j as front matter',
    (front) => expect(readGuide(`${front}\nSymptoms: slow.`).prose).toBe(readGuide('Symptoms: slow.').prose),
  );

  it('has the same prose after a change of white space and link targets', () => {
    const before = readGuide('See [this](http://a.example/x)  now.\n');
    expect(readGuide('See\n[this](http://b.example/y) now.').prose).toBe(before.prose);
    expect(readGuide('See [that](http://a.example/x) now.').prose).not.toBe(before.prose);
  });

  it.each(['[', '](', '`a/', '# ', '---\n', '---\na: 1\n', 'http://', ' \n'])(
    'is read in linear time with many %j',
    async (unit) => {
      expect(await growth((size) => readGuide(unit.repeat(size)), 12_500, 100_000)).toBeLessThan(1.5);
    },
  );
});

describe('the path of a guide', () => {
  it.each([
    'runbooks/dns.md',
    'docs/ops/restart.rst',
    'source/runbooks/a.html.md.erb',
    'TROUBLESHOOTING.md',
    'firefighting/x.adoc',
  ])('can be %s', (path) => expect(isGuidePlace(path, false)).toBe(true));
  it.each([
    'docs/design.md',
    'runbooks/getting-started.md',
    'runbooks/migration-2024.md',
    'runbooks/index.md',
    'docs/adr/1.md',
  ])('cannot be %s', (path) => expect(isGuidePlace(path, false)).toBe(false));
});

describe('a title', () => {
  it.each([
    ['dns', 'dns', true],
    ['dns-runbook', 'dns', true],
    ['Recovering the DNS service', 'dns', false],
    ['Troubleshooting DNS', 'dns', true],
    ['core-network-services-account', 'core-network-services', true],
    ['security-group-changes', 'security', false],
    ['payments', 'pay', false],
  ])('“%s” names the component %s: %s', (title, name, expected) =>
    expect(isAbout(wordsOf(title), wordsOf(name))).toBe(expected),
  );
});
