import { at, list, mapping, word } from '../documents.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { FileException } from './facts.ts';

/** A document that switches off a rule contains at least one of these; documents without any are not parsed. */
const SUPPRESSION_WORDS = [
  ...['rules_to_suppress', 'ignore_checks', 'SuppressedRules', 'skip-check', 'skip_list'],
  ...['checkov', 'misconfigurations:', 'vulnerabilities:', 'ignore:'],
];

/**
 * Rules switched off by data: in the metadata of templates and in the configuration of scanners. One exception each.
 */
export function suppressionsIn({ format, text, documents }: ParsedFile): readonly FileException[] {
  if (format === 'ignore-list') return named('trivy', text.split('\n').map(idOfLine));
  if (!SUPPRESSION_WORDS.some((mark) => text.includes(mark))) return [];
  return (documents() ?? []).flatMap((document) => [...inTemplate(document), ...inSettings(document)]);
}

/** The rule in a line of `.trivyignore`, without the expiry date and comments; empty if there is none. */
function idOfLine(line: string): string {
  return line.trim().split(/[\s#]/, 1)[0] ?? '';
}

/** Rules switched off in CloudFormation metadata, of the whole template and of each resource. */
function inTemplate(document: unknown): FileException[] {
  const resources = Object.values(mapping(at(document, 'Resources')));
  if (resources.length === 0) return [];
  return [document, ...resources].flatMap((holder) => {
    const metadata = at(holder, 'Metadata');
    return [
      ...named('cfn_nag', ids(at(metadata, 'cfn_nag', 'rules_to_suppress'))),
      ...named('cfn-lint', list(at(metadata, 'cfn-lint', 'config', 'ignore_checks'))),
      ...named('cfn-guard', list(at(metadata, 'guard', 'SuppressedRules'))),
      ...named('checkov', ids(at(metadata, 'checkov', 'skip'))),
    ];
  });
}

/**
 * Rules switched off in `.checkov.yaml`, `.cfnlintrc`, `.ansible-lint`, `.trivyignore.yaml` and `.snyk`. The formats
 * are recognised by keys that only they have, not by file name.
 */
function inSettings(document: unknown): FileException[] {
  const trivy = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
  const skipped = at(document, 'skip-check');
  return [
    ...named('checkov', typeof skipped === 'string' ? skipped.split(',') : list(skipped)),
    ...named('cfn-lint', list(at(document, 'ignore_checks'))),
    ...named('ansible-lint', list(at(document, 'skip_list'))),
    ...trivy.flatMap((family) => named('trivy', ids(at(document, family)))),
    ...(/^v\d/.test(word(at(document, 'version')) ?? '')
      ? named('snyk', Object.keys(mapping(at(document, 'ignore'))))
      : []),
  ];
}

function ids(entries: unknown): unknown[] {
  return list(entries).map((entry) => at(entry, 'id'));
}

function named(tool: string, rules: readonly unknown[]): FileException[] {
  return rules.flatMap((rule) => {
    const id = word(rule);
    return id === null ? [] : [{ line: null, rule: `${tool} ${id}` }];
  });
}
