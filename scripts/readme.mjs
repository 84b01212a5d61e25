// Generates the parts of README.md that have their source elsewhere: report, KPIs, inputs, gallery.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compiled, root } from './compiled.mjs';

const read = (name) => readFileSync(path.join(root, name), 'utf8');

/** The top of the sample report: headline, actions, numbers. The gallery has the rest. */
function report() {
  const [headline, ...sections] = read('tests/golden/typical-week/report.md').split(/\n(?=### )/);
  const named = (name) => sections.find((section) => section.startsWith(`### ${name}\n`)) ?? '';
  const table = named('Numbers')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return [headline, named('What to do'), ...table]
    .join('\n')
    .replace(/^##+ (.*)$/gm, '**$1**')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

async function kpis() {
  const { kpis: all } = await compiled('kpis/index.js');
  const rows = all.map((kpi) => `| [${kpi.title}](docs/kpis/${kpi.id}.md) | ${kpi.question} |`);
  return ['| KPI | The question it answers |', '| :- | :- |', ...rows].join('\n');
}

function inputs() {
  const action = parse(read('action.yml'));
  const table = (name, entries, rest) => [
    `| ${name} | Meaning |${rest === undefined ? '' : ` ${rest} |`}`,
    `| :- | :- |${rest === undefined ? '' : ' :- |'}`,
    ...Object.entries(entries).map(([key, entry]) => {
      const fallback = rest === undefined ? '' : ` ${entry.default ? `\`${entry.default}\`` : ''} |`;
      return `| \`${key}\` | ${entry.description.trim().replace(/\s+/g, ' ')} |${fallback}`;
    }),
  ];
  return [...table('Input', action.inputs, 'Default'), '', ...table('Output', action.outputs)].join('\n');
}

function gallery() {
  const stories = readdirSync(path.join(root, 'tests/golden'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const links = stories.map(({ name }) => `[${name.replaceAll('-', ' ')}](tests/golden/${name}/report.md)`);
  return `Whole reports, asserted on every test run: ${links.sort().join(' · ')}.`;
}

const parts = { report: report(), kpis: await kpis(), inputs: inputs(), gallery: gallery() };
let text = read('README.md');
for (const [name, part] of Object.entries(parts)) {
  const [open, close] = [`<!-- generated: ${name} -->`, '<!-- /generated -->'];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`README.md lacks the marker ${open} … ${close}`);
  text = `${text.slice(0, start + open.length)}\n\n${part}\n\n${text.slice(end)}`;
}
writeFileSync(path.join(root, 'README.md'), text);
