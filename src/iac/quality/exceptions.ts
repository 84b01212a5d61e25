import { Lexer } from 'yaml';
import type { Comment } from '../comment.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { FileException } from './facts.ts';
import { suppressionsIn } from './suppressions.ts';

/** Marks in comments that switch off a rule of a tool; the rule's name follows the mark. */
const MARKS: readonly (readonly [tool: string, mark: string])[] = [
  ['checkov', 'checkov:skip='],
  ['tfsec', 'tfsec:ignore:'],
  ['trivy', 'trivy:ignore:'],
  ['tflint', 'tflint-ignore:'],
  ['terrascan', 'ts:skip='],
  ['kics', 'kics-scan ignore'],
  ['kics', 'kics-scan disable='],
  ['nosec', '#nosec'],
  ['nosec', '# nosec'],
  ['semgrep', 'nosemgrep'],
  ['hadolint', 'hadolint ignore='],
  ['yamllint', 'yamllint disable'],
  ['ansible-lint', '# noqa'],
  ['bicep', '#disable-next-line'],
];

const ANNOTATIONS = ['checkov.io/skip', 'ignore-check.kube-linter.io/'];

/** All places in a file that switch off a rule of a linter or a policy: in comments, annotations and data. */
export function exceptionsIn(file: ParsedFile): readonly FileException[] {
  const inComments = MARKS.some(([, mark]) => file.text.includes(mark))
    ? commentsOf(file).flatMap(({ text, line }) => ruleIn(text, line))
    : [];
  return [...inComments, ...annotationsOf(file), ...suppressionsIn(file)];
}

/**
 * Comments of a file. None for HCL that was not read, because only its parser can distinguish comments from strings.
 */
function commentsOf(file: ParsedFile): readonly Comment[] {
  switch (file.format) {
    case 'hcl':
      return file.hcl()?.comments() ?? [];
    case 'yaml':
      return yamlComments(file.text);
    case 'bicep':
    case 'dockerfile':
      return linesOf(file.text).filter(({ text }) => text.startsWith('#'));
    default:
      return [];
  }
}

function linesOf(text: string): readonly Comment[] {
  return text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
}

// Token that the YAML lexer emits before a scalar: a `#` after it belongs to the scalar and is not a comment.
const SCALAR = '\u001F';

function yamlComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let line = 1;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR) comments.push({ text: token, line });
    line += token.split('\n').length - 1;
    before = token;
  }
  return comments;
}

function ruleIn(comment: string, line: number): FileException[] {
  return MARKS.flatMap(([tool, mark]) => {
    const at = comment.indexOf(mark);
    if (at === -1) return [];
    const rest = comment.slice(at + mark.length);
    // A longer word, such as `# nosecret`, is not the mark `# nosec`.
    if (/^\w/.test(rest) && /\w$/.test(mark)) return [];
    const rule = rest.split(/[\s:,#]/).find((word) => word !== '' && !BEFORE_THE_RULE.has(word));
    return [{ line, rule: rule === undefined ? tool : `${tool} ${rule}` }];
  });
}

/** Words between a mark and the rule, as in `yamllint disable-line rule:truthy`. */
const BEFORE_THE_RULE = new Set(['-line', '-file', 'rule']);

function annotationsOf({ format, text }: ParsedFile): FileException[] {
  if (format !== 'yaml' || !ANNOTATIONS.some((mark) => text.includes(mark))) return [];
  return linesOf(text).flatMap(({ text: entry, line }) => {
    const tool = ANNOTATIONS.find((mark) => entry.startsWith(mark));
    if (tool === undefined) return [];
    const [key = '', value = ''] = entry.split(': ', 2);
    const isNamedByKey = tool.endsWith('/');
    return [
      { line, rule: isNamedByKey ? `kube-linter ${key.slice(tool.length)}` : `checkov ${value.split('=', 1)[0]}` },
    ];
  });
}
