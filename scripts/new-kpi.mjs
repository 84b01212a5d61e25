// npm run new-kpi NAME: writes a KPI's file, test and page, and its line in the registry. The new KPI measures a plain
// count and all checks pass, so you can change the definition step by step.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const at = (file) => path.join(root, file);
const id = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('A KPI is named in kebab-case: npm run new-kpi patch-compliance');
  process.exit(2);
}

const REGISTRY = 'src/kpis/index.ts';
const words = id.split('-');
const title = [capital(words[0]), ...words.slice(1)].join(' ');
const name = [words[0], ...words.slice(1).map(capital)].join('');
const question = `How many infrastructure changes does ${words.join(' ')} count in a week?`;

const code = `import { landedIn } from '../history/landed-in.ts';
import { heaviest } from './evidence.ts';
import { defineKpi } from './kpi.ts';

/**
 * ${title}: infrastructure changes that landed in the week, a whole number.
 * Counts changes that touch at least one infrastructure path. Does not count reverts and re-lands.
 */
export const ${name} = defineKpi({
  id: '${id}',
  title: '${title}',
  question: '${question}',
  unit: 'count',
  better: 'higher',
  target: null,
  settles: 'at-once',
  needs: ['changes'],
  measure({ changes }, period) {
    const landed = landedIn(changes, period).filter((change) => change.infra);
    const counted = landed.filter((change) => change.role === 'change');
    if (counted.length === 0) return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
    return {
      kind: 'count',
      value: counted.length,
      evidence: heaviest(counted),
    };
  },
});
`;

const test = `import { describe, expect, it } from 'vitest';
import { ${name} } from '../../src/kpis/${id}.ts';
import { ask, change, measuredBy } from '../support/changes.ts';

describe('${words.join(' ')}', () => {
  it('counts the infrastructure changes of the week', () => {
    const changes = [change('Add a bucket'), change('Add a queue', { at: '2026-08-11' })];
    expect(measuredBy(${name}, { changes })).toMatchObject({ kind: 'count', value: 1 });
  });

  it('does not count reverts and changes outside the infrastructure', () => {
    const changes = [change('Revert "Add a bucket"', { role: 'revert' }), change('A page', { infra: false })];
    expect(ask(${name}, { changes })).toMatchObject({ kind: 'nothing-to-measure' });
  });
});
`;

const page = `# ${title}

> ${question}

## What counts

- Infrastructure changes that landed on the default branch in the week.

## What does not count

- Reverts and re-lands.

## Statistic

The weekly count; over the window the median week.

## Trend

A t-test on the square roots of the weekly counts, the newest third of the weeks against the rest.

## Tune it

\`\`\`yaml
targets: { ${id}: ">= 6 / month" }
\`\`\`

## How it can mislead

- A count says nothing of value or difficulty.
`;

const files = { [`src/kpis/${id}.ts`]: code, [`tests/kpis/${id}.test.ts`]: test, [`docs/kpis/${id}.md`]: page };
const taken = Object.keys(files).find((file) => existsSync(at(file)));
if (taken !== undefined) {
  console.error(`${taken} exists already. Nothing was written: choose another name, or edit it.`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text);
register();
execFileSync(
  process.execPath,
  [at('node_modules/@biomejs/biome/bin/biome'), 'check', '--write', '--log-level=error', 'src/kpis', 'tests/kpis'],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
console.log([...Object.keys(files), REGISTRY].join('\n'));
console.log(`
Next: write its definition into the docstring and the page, then \`measure\` and its examples:
  npx vitest tests/kpis/${id}.test.ts
  npm run dev
Then: npm run golden, npm run build, npm run check, npm test. CONTRIBUTING.md has the four steps.`);

/** Adds the import and the registry entry, last in report order. */
function register() {
  const file = at(REGISTRY);
  const text = readFileSync(file, 'utf8');
  const lastImport = text.lastIndexOf('\nimport ');
  const entry = text.indexOf('\n];', text.indexOf('export const kpis'));
  if (lastImport === -1 || entry === -1) throw new Error(`${REGISTRY} has no list \`export const kpis = [ … ];\``);
  const added = `\nimport { ${name} } from './${id}.ts';`;
  writeFileSync(
    file,
    `${text.slice(0, lastImport)}${added}${text.slice(lastImport, entry)}\n  ${name},${text.slice(entry)}`,
  );
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
