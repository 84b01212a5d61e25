import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { defaultConfig } from '../../src/config/schema.ts';

/** `line:column message` of each mistake. */
function mistakesIn(text: string): string[] {
  return (parseConfig(text).mistakes ?? []).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('an empty configuration', () => {
  test.each(['', '# nothing but a comment\n', '---\n', '{}'])('%j means the defaults', (text) => {
    expect(parseConfig(text)).toEqual({ config: defaultConfig, mistakes: null });
  });
});

describe('mistakes', () => {
  test('are all listed, each with line and column', () => {
    const text = [
      'weeks: twelve',
      'targts: {}',
      'components:',
      '  - nam: payments',
      '    paths: [stacks/payments]',
      '    tier: 0',
      'horizon: 7',
      'horizon: 14',
    ].join('\n');
    expect(mistakesIn(text)).toEqual([
      '1:8 weeks must be a number',
      '2:1 unknown key "targts"; did you mean "targets"?',
      '4:5 components[0].name is missing',
      '4:5 unknown key "nam"; did you mean "name"?',
      '6:11 components[0].tier must be at least 1',
      '8:1 duplicate key',
    ]);
  });

  test.each([
    ['- a list', '1:1 the configuration must be a mapping'],
    ['kpis:\n  throuput: false', '2:3 unknown key "throuput"; did you mean "throughput"?'],
    ['kpis:\n  iac-quality: {cheks: [a]}', '2:17 unknown key "cheks"; did you mean "checks"?'],
    ['kpis:\n  lead-time: {checks: [a]}', '2:15 unknown key "checks"; known here: environment, weekends, time-zone'],
    ['kpis: {throughput: {weekends: true}}', '1:21 unknown key "weekends"; no key is known here'],
    ['targets: {throughput: {tier1: "> 3"}}', '1:24 unknown key "tier1"; did you mean "tier 1"?'],
    ['targets: {iac-quality: {2: "> 3 %"}}', '1:25 unknown key "2"; known here: all, checks, modules, pins, reuse'],
    ['kpis: {throughput: 3}', '1:20 kpis.throughput must be true or false or a mapping'],
    ['weights: {size: [3, 2, 1]}', '1:17 weights.size: must ascend'],
    [
      'events: [{date: 2026-02-30, label: x}]',
      '1:17 events[0].date: not a day of the calendar; write it like 2026-08-24',
    ],
    ['paths: ["!a"]', '1:9 paths[0]: a glob cannot be negated; use `exclude`'],
    ['paths: [/infra]', '1:9 paths[0]: a glob is relative to the repository: no leading `/`, no `..`'],
    ['paths: ["a*b*c*d*e"]', '1:9 paths[0]: at most 3 `*` between two `/`'],
    ['paths: ["+(a|b)"]', '1:9 paths[0]: extended globs such as `+(a|b)` are not supported; use `{a,b}`'],
    ['paths: ["(a|b)/c"]', '1:9 paths[0]: alternatives are written `{a,b}`, without `|`'],
    ["paths: ['\\d/a']", '1:9 paths[0]: a `\\` may only precede one of `()[]{}*?!+`, to match it literally'],
    [
      'paths: ["{a,b}{a,b}{a,b}{a,b}{a,{a,b}}{a,b}"]',
      '1:9 paths[0]: its `{a,b}` make more than 100 combinations; write several globs',
    ],
    [
      'branch: &b main\npaths: [*c]',
      '2:9 unknown alias *c; put a text that begins with `*`, `!`, `>` or `@` in quotes',
    ],
    ['weeks: 3\n---\nweeks: 4', '2:1 a second document starts here, and only one is read'],
    [
      'bots: !!js/function x',
      '1:7 Unresolved tag: tag:yaml.org,2002:js/function; put a text that begins with `*`, `!`, `>` or `@` in quotes',
    ],
    ['paths: ["+"]', '1:9 paths[0]: a glob must not be empty'],
    ['components: [{name: x, paths: [a]}, {name: x, paths: [b]}]', '1:44 components[1].name: "x" is there twice'],
    [
      'targets: {change-failure-rate: 0.1}',
      '1:32 targets.change-failure-rate: not a target for Change failure rate, which is a share in %; write it like `< 10 %`',
    ],
    ['notify: [platform team]', '1:10 notify[0]: neither a user nor a team; write it like acme/platform'],
    ['branch: main~1', '1:9 branch: that is not a valid branch name'],
    ['branch: "main:evil"', '1:9 branch: that is not a valid branch name'],
    ['labels:', '1:8 labels must be a mapping'],
    ['incidents: {severities: {Pl: [x]}}', '1:26 unknown key "Pl"; did you mean "P1"?'],
  ])('include the one in %j', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });

  test('in a target show the form that fits the KPI', () => {
    expect(mistakesIn('targets: {change-failure-rate: "< 60 min"}')).toEqual([
      '1:32 targets.change-failure-rate: not a target for Change failure rate, which is a share in %; write it like `< 10 %`',
    ]);
    expect(mistakesIn('targets: {throughput: ">= 6 h / week"}')).toEqual([
      '1:23 targets.throughput: not a target for Throughput, which is a count without a unit; write it like `>= 6 / month`',
    ]);
  });

  test.each([
    'throughput: ">= 6 %"',
    'throughput: ">= 6 d"',
    'change-failure-rate: "< 10"',
    'change-failure-rate: "< 10 % / week"',
    'lead-time: "< 60 %"',
    'lead-time: "< 60"',
    'lead-time: "< 60 min / week"',
  ])('include the wrong unit in %s', (target) => {
    expect(mistakesIn(`targets: {${target}}`)).toEqual([expect.stringContaining('not a target for')]);
  });
});

describe('a hostile text', () => {
  test('is rejected if it is an alias bomb', () => {
    const levels = [...'bcdefghi'].map(
      (key, index) => `${key}: &${key} [${'*abcdefgh'.slice(0, 1)}${'abcdefgh'[index]}]`,
    );
    const bomb = ['a: &a [x, x]', ...levels.map((line) => line.replace(/\[(\*\w)\]/, '[$1, $1, $1, $1]'))].join('\n');
    expect(mistakesIn(bomb)).toEqual(['1:1 Excessive alias count indicates a resource exhaustion attack']);
  });

  test('is rejected if it has very many aliases, before they are resolved', () => {
    const text = `a: &a x\npaths: [${'*a,'.repeat(200_000)}]`;
    expect(mistakesIn(text)).toEqual(['1:1 more than 100 aliases']);
  });

  test.each([
    ['lists', `paths: ${'['.repeat(60_000)}${']'.repeat(60_000)}`],
    ['mappings', '{a: '.repeat(60_000)],
    ['blocks', '- '.repeat(60_000)],
    ['keys', '? '.repeat(60_000)],
  ])('is rejected if it has very deeply nested %s', (_what, text) => {
    expect(mistakesIn(text)).toEqual([expect.stringContaining('nested more than 50 deep')]);
  });

  test('never makes the parser throw', () => {
    const line = fc.constantFrom(
      'weeks: 3',
      'paths:',
      '  - a',
      'x: *y',
      '? ',
      '- ',
      '{',
      ']',
      '"',
      'targets: {a: &b 1}',
      '\t',
      '!!set {}',
      '<<: *b',
      '__proto__: {}',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { config, mistakes } = parseConfig(lines.join('\n'));
        expect(config === null).toBe(mistakes !== null && mistakes.length > 0);
      }),
      { seed: 20260824, numRuns: 500 },
    );
  });
});

test('only the first fifty mistakes are listed', () => {
  const { mistakes } = parseConfig(Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`).join('\n'));
  expect(mistakes).toHaveLength(50);
  expect(mistakes?.[0]).toMatchObject({ line: 1, message: expect.stringContaining('unknown key "k0"') });
});

describe('a setting', () => {
  test('for a path that ends in a slash means everything below it', () => {
    expect(parseConfig('paths: [infra/]').config?.paths).toEqual(['infra/**']);
  });

  test('for some ages keeps the defaults of the others', () => {
    expect(parseConfig('runbooks: {max-age: {2: 90}}').config?.runbooks['max-age']).toEqual({
      '1': 180,
      '2': 90,
      default: 365,
    });
  });

  test('for a target applies to a KPI or to its parts, where a number means a tier', () => {
    const text = 'targets:\n  throughput: ">= 6 / month"\n  runbook-coverage: {1: ">= 90 %", all: ">= 50.5 %"}\n';
    expect(parseConfig(text).config?.targets).toEqual({
      throughput: '>= 6 / month',
      'runbook-coverage': { 'tier 1': '>= 90 %', all: '>= 50.5 %' },
    });
  });
});
