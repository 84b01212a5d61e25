import { describe, expect, it } from 'vitest';
import { codeownersPath, parseCodeowners } from '../../src/iac/codeowners.ts';
import { growth } from '../support/growth.ts';

const ownersBy = (rules: string, path: string) => parseCodeowners(rules)(path).join(' ');

describe('CODEOWNERS', () => {
  it.each([
    ['* @all', 'a/b/c.tf', '@all'],
    ['*.tf @tf', 'deep/down/main.tf', '@tf'],
    ['*.tf @tf', 'main.tfvars', ''],
    ['/build/logs/ @doctocat', 'build/logs/today/x.log', '@doctocat'],
    ['/build/logs/ @doctocat', 'src/build/logs/x.log', ''],
    ['docs/* docs@example.com', 'docs/getting-started.md', 'docs@example.com'],
    ['docs/* docs@example.com', 'docs/build-app/troubleshooting.md', ''],
    ['apps/ @octocat', 'some/apps/x/y.yaml', '@octocat'],
    ['apps/ @octocat', 'apps', ''],
    ['/docs/ @doctocat', 'docs/a/b.md', '@doctocat'],
    ['/scripts/ @doctocat @octocat', 'scripts/x.sh', '@doctocat @octocat'],
    ['**/logs @octocat', 'build/logs/x', '@octocat'],
    ['**/logs @octocat', 'logs/x', '@octocat'],
    ['/apps/ @octocat\n/apps/github', 'apps/github/x', ''],
    ['* @all\n/apps/ @apps', 'apps/x', '@apps'],
    ['/apps/ @apps\n* @all', 'apps/x', '@all'],
    ['/Apps/ @apps', 'apps/x', ''],
    ['a\\ b/ @space', 'a b/c', '@space'],
    ['*.js @js # every script', 'x.js', '@js'],
    ['# * @nobody', 'x.js', ''],
    ['/a/**/z @deep', 'a/b/c/z', '@deep'],
    ['/a/**/z @deep', 'a/z', '@deep'],
    ['/a/**/z @deep', 'b/a/z', ''],
    ['terraform/dep*/ @t', 'terraform/deployments/vpc/main.tf', '@t'],
    ['\\#a.txt @no', '#a.txt', ''],
    ['* @all\n*.go nobody', 'x.go', '@all'],
    ['*.go docs@example.com', 'x.go', 'docs@example.com'],
    ['/a/*/c.tf @one', 'a/b/b/c.tf', ''],
    ['*  @all   # rest', 'x', '@all'],
    ['!secret @no\n* @all', 'secret', '@all'],
    ['[ab].txt @no', 'a.txt', ''],
    ['?.txt @one', 'a.txt', '@one'],
  ])('with %j, for %j, gives "%s"', (rules, path, owners) => {
    expect(ownersBy(rules, path)).toBe(owners);
  });

  it.each([
    ['*a', '/', 'b', 'a'],
    ['**/', '', 'z', 'a/'],
  ])('matches a pattern of many %j in linear time', async (part, start, end, step) => {
    const rule = (size: number) => `${start}${part.repeat(size)}${end} @x`;
    const owners = parseCodeowners(rule(400));
    expect(owners(step.repeat(400))).toEqual([]);
    expect(await growth((size) => owners(step.repeat(size)), 250, 2_000)).toBeLessThan(1.5);
    expect(await growth((size) => ownersBy(rule(size), step.repeat(400)), 250, 2_000)).toBeLessThan(1.5);
  });

  it('is read from the first place that GitHub uses', () => {
    expect(codeownersPath((path) => path !== '.github/CODEOWNERS')).toBe('CODEOWNERS');
    expect(codeownersPath(() => false)).toBeNull();
  });
});
