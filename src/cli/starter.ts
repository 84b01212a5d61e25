import { globFault } from '../config/globs.ts';
import { configJsonSchema } from '../config/json-schema.ts';
import { targetSetting } from '../config/targets.ts';
import type { Component } from '../history/component.ts';
import { suggestTier } from '../iac/components/suggested-tier.ts';
import { kpis } from '../kpis/index.ts';
import { SCHEMA, TAG } from '../version.ts';

/** At most this many components are listed in the file. */
const MAX_COMPONENTS = 100;

/** Settings that most teams look at first, with their defaults. */
const COMMON = ['weeks', 'horizon', 'lookback'] as const;

/**
 * A first configuration for a repository. Every line is a comment, so it changes no number until somebody removes a `#
 * `. It lists the components that were found; a tier that nobody has set is a suggestion.
 */
export function starterConfig(components: readonly Component[], isFile: (path: string) => boolean): string {
  const lines = [...header(), '', ...settings(), '', ...targetLines(), '', ...componentLines(components, isFile)];
  return `${lines.join('\n')}\n`;
}

function header(): string[] {
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '#',
    '## How this repository is measured by Infra KPIs. Written by `infra-kpis init` from what it found here.',
    '## Nothing is set yet: the report is the same as without this file. Remove a `# ` to set something;',
    '## `infra-kpis check` then says what it matches, and docs/configuration.md of Infra KPIs has every key.',
  ];
}

function settings(): string[] {
  const { properties = {} } = configJsonSchema();
  return COMMON.map((key) => `# ${key}: ${properties[key]?.default} ## ${properties[key]?.description}`);
}

function targetLines(): string[] {
  const lines = kpis.flatMap(({ id, target, unit }) =>
    target === null ? [] : [`#   ${id}: ${quoted(targetSetting(target, unit))}`],
  );
  return ['# targets:', ...lines];
}

function componentLines(components: readonly Component[], isFile: (path: string) => boolean): string[] {
  if (components.length === 0)
    return ['## No component was found. Name what keeps running after a delivery:', ...EXAMPLE];
  const shown = components.slice(0, MAX_COMPONENTS);
  const more = components.length - shown.length;
  return [
    `## ${components.length} components were found. Name one here to say more of it than was found.`,
    ...(more > 0 ? [`## ${more} of them are left out below.`] : []),
    '# components:',
    ...shown.flatMap((component) => componentLine(component, isFile)),
  ];
}

const EXAMPLE = ['# components:', '#   - name: payments-db', '#     paths: [terraform/payments-db/]', '#     tier: 1'];

function componentLine(component: Component, isFile: (path: string) => boolean): string[] {
  const { name, paths, tier, tierSource, owners, runbook } = component;
  const globs = paths
    .filter((path) => globFault(path) === null)
    .map((path) => quoted(path === '' ? '*.*' : isFile(path) ? path : `${path}/`));
  if (globs.length === 0) return [`##  ${quoted(name)} is at paths that a glob cannot express`];
  const suggested = suggestTier(component);
  return [
    `#   - name: ${quoted(name)}`,
    `#     paths: [${globs.join(', ')}]`,
    tier === null
      ? `#     tier: ${suggested.tier} ## a suggestion, nobody set one: ${inOneLine(suggested.because)}`
      : `#     tier: ${tier} ## from ${tierSource}`,
    ...(owners.length === 0 ? [] : [`#     owners: [${owners.map(quoted).join(', ')}]`]),
    runbook.target === null
      ? '##    runbook: none was found; its path or address goes here'
      : `#     runbook: ${quoted(runbook.target)} ## ${runbook.state}`,
  ];
}

/** Puts a text on one line: a path may contain a line break, which would end the comment. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Quotes a text as JSON, which is valid YAML: nothing in a name can end the line or the comment. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The workflow that runs the Action every Monday; the README shows the same. */
export const STARTER_WORKFLOW = `name: Infra KPIs
on:
  schedule:
    - cron: "17 6 * * 1" # Monday, off the full hour: schedules at :00 are delayed or dropped
  workflow_dispatch:
permissions:
  contents: read
  pull-requests: read
  checks: read
  statuses: read
  actions: read
  issues: write
concurrency: infra-kpis
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: infra-kpis/infra-kpis@${TAG}
`;
