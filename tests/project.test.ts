import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../src/config/schema.ts';
import { kpis, selectKpis } from '../src/kpis/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesOf = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
const sources = filesOf('src');

/** The names of the files that define a KPI. */
const defined = filesOf('src/kpis').flatMap((file) => {
  const isDefinition = /^export const \w+ = defineKpi\(/m.test(read(file));
  return isDefinition ? [path.basename(file, '.ts')] : [];
});

const PAGE = ['What counts', 'What does not count', 'Statistic', 'Trend', 'Tune it', 'How it can mislead'];

describe('every KPI', () => {
  it('is registered in `src/kpis/index.ts` with the name of its file', () => {
    expect(kpis.map(({ id }) => id).sort(), 'add it to the list in src/kpis/index.ts').toEqual(defined);
  });

  it.each(defined)('%s has a test', (id) => {
    expect(existsSync(path.join(root, `tests/kpis/${id}.test.ts`)), `write tests/kpis/${id}.test.ts`).toBe(true);
  });

  it.each(kpis)('$id has a page with all sections', ({ id, title, question }) => {
    const file = `docs/kpis/${id}.md`;
    expect(existsSync(path.join(root, file)), `write ${file}`).toBe(true);
    const page = read(file);
    expect(page.split('\n').slice(0, 3), `${file} opens with title and question`).toEqual([
      `# ${title}`,
      '',
      `> ${question}`,
    ]);
    for (const heading of PAGE) expect(page, `${file} lacks “${heading}”`).toMatch(new RegExp(`^## ${heading}$`, 'm'));
  });

  it.each(kpis)('$id has valid settings in the examples on its page', ({ id }) => {
    const examples = [...read(`docs/kpis/${id}.md`).matchAll(/^```yaml\n([^`]*)^```$/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(configSchema.safeParse(parse(example)).error).toBeUndefined();
  });

  it.each(kpis)('$id has well-formed properties', ({ id, title, question, needs, wants = [], span = 1 }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z]\S.{2,40}$/);
    expect(question).toMatch(/^[A-Z].{10,120}\?$/);
    expect(needs.length).toBeGreaterThan(0);
    expect(new Set([...needs, ...wants]).size).toBe(needs.length + wants.length);
    expect(Number.isInteger(span) && span >= 1).toBe(true);
  });

  it.each(defined)('%s has a docstring with what counts and what does not', (id) => {
    const docstring = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = defineKpi\(/.exec(
      read(`src/kpis/${id}.ts`),
    );
    expect(docstring?.[1], `src/kpis/${id}.ts needs a docstring over its definition`).toMatch(/\bCounts?\b/);
    expect(docstring?.[1]).toMatch(/\bDoes not (count|look)\b/);
  });

  it('imports no other KPI and no report', () => {
    for (const id of defined) {
      const others = importsOf(`src/kpis/${id}.ts`).filter(
        (target) => defined.includes(path.basename(target, '.ts')) || target.includes('/report/'),
      );
      expect(others, `src/kpis/${id}.ts`).toEqual([]);
    }
  });
});

describe('the selection of KPIs', () => {
  const ids = (chosen: Parameters<typeof selectKpis>[0]) => selectKpis(chosen).map(({ id }) => id);
  const all = kpis.map(({ id }) => id);

  it('is the whole registry without configuration', () => {
    expect(ids({})).toEqual(all);
  });

  it('starts with the configured ones, and omits those set to false', () => {
    const [first, second, third, ...rest] = all;
    expect(ids({ [`${third}`]: true, [`${first}`]: { weekends: false } })).toEqual([third, first, second, ...rest]);
    expect(ids({ [`${first}`]: false })).toEqual([second, third, ...rest]);
  });
});

function importsOf(file: string): string[] {
  const statements = read(file).matchAll(/(?:from|import\()\s*'([^']+)'/g);
  return [...statements].map((match) => match[1] ?? '');
}

/** The folder in `src` that contains a file, such as `src/kpis`; a file directly in `src` is its own folder. */
function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

const CORE = /^src\/(lib|messages|history|landings|iac|reverts|kpis|stats|report|runbooks)\//;
const OUTSIDE = /^(node:|@actions\/|@octokit\/)|\/(collect|publish|github|action|cli)\//;

/** The only files that read clock, environment and arguments. */
const ENTRIES: ReadonlySet<string> = new Set(['src/action.ts', 'src/cli.ts']);

/** Files that write permanent files. */
const LASTING = ['src/action/outputs.ts', 'src/cli/init.ts', 'src/cli/write-file.ts'];
/** Files that write into a temporary folder. */
const TEMPORARY = [
  'src/action.ts',
  'src/cli/demo.ts',
  'src/collect/git/clone.ts',
  'src/collect/git/repository.ts',
  'src/collect/git/stand-ins.ts',
];

describe('the architecture', () => {
  it('keeps I/O out of the core', () => {
    const core = sources.filter((file) => CORE.test(file));
    const foreign = core.map((file) => [file, importsOf(file).filter((target) => OUTSIDE.test(target))] as const);
    expect(foreign.filter(([, imports]) => imports.length > 0)).toEqual([]);
  });

  it('has no cycles between folders', () => {
    const left = new Map<string, Set<string>>();
    for (const file of sources) {
      const targets = importsOf(file).filter((target) => target.startsWith('.'));
      const places = targets.map((target) => folderOf(path.posix.join(path.posix.dirname(file), target)));
      const others = places.filter((place) => place !== folderOf(file));
      left.set(folderOf(file), new Set([...(left.get(folderOf(file)) ?? []), ...others]));
    }
    const imports = (name: string) => [...(left.get(name) ?? [])].some((other) => left.has(other));
    const isImported = (name: string) => [...left.values()].some((others) => others.has(name));
    const end = () => [...left.keys()].find((name) => !imports(name) || !isImported(name));
    for (let found = end(); found !== undefined; found = end()) left.delete(found);
    expect([...left.keys()], 'these import each other in a circle').toEqual([]);
  });

  it('reads the clock only in the entries', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/;
    expect(sources.filter((file) => !ENTRIES.has(file) && clock.test(read(file)))).toEqual([]);
  });

  it('reads environment and arguments only in the entries', () => {
    const reading = /\bprocess\.(env|argv)\b|\} = process\b|'node:(os|process)'/;
    expect(sources.filter((file) => reading.test(read(file)))).toEqual([...ENTRIES]);
  });

  it('runs git in one place', () => {
    const starters = sources.filter((file) => importsOf(file).includes('node:child_process'));
    expect(starters).toEqual(['src/collect/git/process.ts']);
  });

  it('writes to GitHub only in `publish/`', () => {
    const writers = sources.filter((file) => /\bmutate[<(]|\bmutation \w+\s*[({]/.test(read(file)));
    expect(writers.filter((file) => !/^src\/publish\/|^src\/github\/client\.ts$/.test(file))).toEqual([]);
  });

  it('writes files only in known places', () => {
    const writing =
      /\b(append|chmod|chown|copyFile|cp|create(?!ReadStream)|link|mk|rename|rm|symlink|truncate|unlink|utimes|write)\w*/;
    const imported = (file: string) => /\{([^}]*)\} from 'node:fs(?:\/promises)?'/.exec(read(file))?.[1] ?? '';
    expect(sources.filter((file) => writing.test(imported(file)))).toEqual([...LASTING, ...TEMPORARY].sort());
  });

  it('has its folders and its writers in ARCHITECTURE.md', () => {
    const map = read('ARCHITECTURE.md');
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !map.includes(`\`src/${name}/\``)).map(({ name }) => name)).toEqual([]);
    expect(LASTING.filter((file) => !map.includes(`\`${file.replace('src/', '')}\``))).toEqual([]);
  });

  it('has no unfinished code', () => {
    const unfinished = /\bTO{1}DO\b|\bFIX{1}ME\b|\bas any\b|@ts-(ignore|nocheck)|\b(it|describe|test)\.(only|skip)\(/;
    expect([...sources, ...filesOf('tests')].filter((file) => unfinished.test(read(file)))).toEqual([]);
  });

  it('gives advice with every error', () => {
    const remedies = sources.flatMap((file) =>
      [...read(file).matchAll(/\bremedy:\s+(?:[^'"`;{}]*\?\s*)?(['"`])?((?:(?!\1).){9})?/g)].map(
        ([text, quote, start]) => ({
          file,
          text,
          isAdvice: quote === undefined || /^[A-Z$]/.test(start ?? ''),
        }),
      ),
    );
    expect(remedies.length).toBeGreaterThan(60);
    expect(remedies.filter(({ isAdvice }) => !isAdvice)).toEqual([]);
  });
});
