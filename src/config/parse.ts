import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { MAX_DEPTH, tooDeepAt } from './depth.ts';
import { mistakesOf } from './issues.ts';
import { type Mistake, MOST_MISTAKES } from './mistake.ts';
import { offsetOf } from './offset.ts';
import { type Config, configSchema } from './schema.ts';

/** At most this many YAML aliases, which could otherwise expand a small file to a huge one. */
const MAX_ALIASES = 100;

/** Result of parsing a configuration: the settings, or the mistakes. */
export type ParsedConfig = { readonly config: Config; readonly mistakes: null } | Failed;

interface Failed {
  readonly config: null;
  readonly mistakes: readonly Mistake[];
}

/**
 * Parses YAML 1.2 and checks it against the schema. An empty text is an empty configuration. Collects at most
 * `MOST_MISTAKES` mistakes; never throws.
 */
export function parseConfig(text: string): ParsedConfig {
  const lineCounter = new LineCounter();
  const at = (offset: number, message: string): Mistake => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return failed([at(tooDeep, `nested more than ${MAX_DEPTH} deep`)]);
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', stringKeys: true });
  const problems = [...document.errors, ...document.warnings];
  const syntaxMistakes = problems.map(({ pos, code, message }) =>
    at(pos[0], MESSAGES.get(code) ?? `${message}${UNQUOTED.has(code) ? IN_QUOTES : ''}`),
  );
  const aliases = aliasMistakes(document).map(({ offset, message }) => at(offset, message));
  // A duplicate key leaves the rest readable, so all mistakes can be reported at once.
  const isReadable = aliases.length === 0 && problems.every(({ code }) => code === 'DUPLICATE_KEY');
  if (!isReadable) return failed([...syntaxMistakes, ...aliases]);
  const written = plainValue(document) ?? {};
  const result = configSchema.safeParse(written);
  if (result.success && syntaxMistakes.length === 0)
    return { config: inWrittenOrder(result.data, written), mistakes: null };
  const issues = (result.error?.issues ?? []).slice(0, MOST_MISTAKES).flatMap(mistakesOf).slice(0, MOST_MISTAKES);
  const wrong = issues.map(({ path, message, atKey }) => at(offsetOf(document, path, atKey), message));
  return failed([...syntaxMistakes, ...wrong]);
}

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'duplicate key'],
  ['MULTIPLE_DOCS', 'a second document starts here, and only one is read'],
]);

/** Errors of a text that begins with a character of YAML: a glob, a target, `@name`. */
const UNQUOTED: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
  'BAD_ALIAS',
]);
const IN_QUOTES = '; put a text that begins with `*`, `!`, `>` or `@` in quotes';

/**
 * Restores the order in which `kpis` was written, which is the order of the report. The schema returns keys in its own
 * order.
 */
function inWrittenOrder(config: Config, written: { readonly kpis?: object }): Config {
  const order = Object.keys(written.kpis ?? {});
  return { ...config, kpis: Object.fromEntries(order.map((id) => [id, config.kpis[id]])) };
}

function failed(mistakes: readonly Mistake[]): Failed {
  return {
    config: null,
    mistakes: distinct(mistakes)
      .toSorted((one, other) => one.line - other.line || one.column - other.column)
      .slice(0, MOST_MISTAKES),
  };
}

function distinct(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}

function plainValue(document: Document): unknown {
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}

/** Aliases that are too many, point nowhere, or would expand to too much. */
function aliasMistakes(document: Document): { readonly offset: number; readonly message: string }[] {
  const found: { offset: number; message: string }[] = [];
  let aliases = 0;
  visit(document, (_key, node) => {
    const offset = (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
    if (isAlias(node)) {
      aliases += 1;
      // Resolving an alias walks the whole document, so only a limited number is resolved.
      if (aliases > MAX_ALIASES) return visit.BREAK;
      if (node.resolve(document) === undefined)
        found.push({ offset, message: `unknown alias *${node.source}${IN_QUOTES}` });
    }
    return undefined;
  });
  if (aliases > MAX_ALIASES) found.push({ offset: 0, message: `more than ${MAX_ALIASES} aliases` });
  if (found.length > 0) return found;
  try {
    plainValue(document);
    return [];
  } catch (error) {
    return [{ offset: 0, message: error instanceof Error ? error.message : String(error) }];
  }
}
