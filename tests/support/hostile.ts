import fc from 'fast-check';

/** Malicious titles, branches, paths, labels and names. */
export const ATTACKS: readonly string[] = [
  '@acme/everyone',
  'mail me at x@example.org',
  'fixes #1',
  'GH-12',
  'gh-7',
  'acme/other#3',
  'https://github.com/acme/other/issues/3',
  'www.example.com',
  'deadbeefcafe0123456789abcdef0123456789ab',
  'user@0123456789abcdef0123456789abcdef01234567',
  '[x](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '| a | b |',
  '\n| --- | --- |\n',
  '\r\n\r\n# heading',
  '`code` ``more`` ```fence',
  '<!-- infra-kpis report=x -->',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></summary>',
  '\u202eevil\u202c \u2066x\u2069 \u200b\ufeff',
  '```mermaid\nxychart-beta\n```',
  '"] %%{init: {}}%%',
  '::set-output name=a::b',
  '##[error]x',
  '\u001b]8;;http://evil.example\u001b\\x\u001b]8;;\u001b\\',
  '\u001b[2J\u0007',
  '**bold** _it_ ~~s~~ $x$ $`y`$',
  '&#64;acme &commat;acme',
  '- [ ] task',
  '1. one',
  '> quote',
  '\\',
  '\\@acme \\#1',
  'x'.repeat(10_000),
  '\ud800',
];

/** Any mixture of attacks and arbitrary text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' ', '\n', '|', '`', '\\'),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
