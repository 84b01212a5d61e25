import { list, mapping, word } from '../iac/documents.ts';
import { type HclBlock, walkBlocks } from '../iac/hcl.ts';
import type { ParsedFile } from '../iac/parsed-file.ts';
import { addressesInText, isPageOfAlerts, mentionsInComments } from './linked-text.ts';

/** A runbook link in an alert, a monitor or a manifest, or an alert that pages somebody without a runbook link. */
export interface AlertLink {
  /** URL, or path in the repository, as written; `null`: the alert pages somebody without a link. */
  readonly target: string | null;
  /** Name of the alert; `null`: the link is not in an alert. */
  readonly alert: string | null;
  /** Service or component that the alert's labels or tags name; `null`: none. */
  readonly service: string | null;
  readonly severity: string | null;
  /** Whether a comment mentions it. Unlike a declaration, that says nothing if the file is not there. */
  readonly mention: boolean;
}

/** At most this many links are kept of a file. */
const MAX_LINKS = 2_000;
/** Longer texts of an alert, in characters, are not searched for its service and severity. */
const MAX_STRING = 10_000;

/**
 * Links under keys such as `runbook_url`, addresses of runbooks in the texts of monitors and in comments, and alerts that
 * page.
 */
export function readAlertLinks(file: ParsedFile): readonly AlertLink[] {
  if (file.format === 'text' || file.format === 'codeowners' || !mayHoldLinks(file.text)) return [];
  const links =
    file.format === 'hcl'
      ? [...walkBlocks(file.hcl()?.blocks ?? [])].flatMap(linksOfBlock)
      : (file.templated() ?? []).flatMap((document) => [...walkDocument(document, NOBODY)]);
  const mentions = mentionsInComments(file.text).map((target) => ({ ...NOBODY, target, mention: true }));
  return [...links, ...mentions].slice(0, MAX_LINKS);
}

function mayHoldLinks(text: string): boolean {
  const lower = text.toLowerCase();
  const ranks = lower.includes('severity') || lower.includes('priority');
  return (
    (ranks && /alert:|(_(monitor|alarm|alert)|grafana_rule_group)"/.test(lower)) ||
    lower.includes('runbook') ||
    isPageOfAlerts(lower)
  );
}

const CALLS_OUT = new Set(['page', 'paging', 'critical', 'emergency', 'disaster', 'p1', 'sev1', 'sev-1']);

/** Whether an alert's severity is one that pages somebody. */
export function callsOut({ severity }: AlertLink): boolean {
  return CALLS_OUT.has(severity?.toLowerCase() ?? '');
}

type About = Omit<AlertLink, 'target'>;
const NOBODY: About = { alert: null, service: null, severity: null, mention: false };

/** Terraform resources that alert: Datadog monitors, CloudWatch alarms, Azure alerts, Grafana rule groups. */
const WATCHES = /_(monitor|alarm|alert)$|^grafana_rule_group$/;

function linksOfBlock(block: HclBlock): readonly AlertLink[] {
  const { type, labels, attributes } = block;
  const isAlert = type === 'resource' && WATCHES.test(labels[0] ?? '');
  const about = { ...NOBODY, alert: type === 'resource' ? labels.join('.') : null, ...(isAlert ? ranksOf(block) : {}) };
  const links = [...attributes].flatMap(([name, expression]) =>
    addressesInText(name, expression.replaceAll('"', ' '), isAlert).map((target) => ({ ...about, target })),
  );
  return callsOut({ ...about, target: null }) ? [{ ...about, target: null }, ...links] : links;
}

/** Service and severity of an alert in HCL, from its own attributes, the labels of its rules or its tags. */
function ranksOf(block: HclBlock): Pick<AlertLink, 'service' | 'severity'> {
  const texts = [...walkBlocks([block])].flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, expression]) =>
      RANKING.has(name) ? `${name} = ${expression.slice(0, MAX_STRING)}` : [],
    ),
  );
  const find = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0] ?? null;
  const priority = find(/\bpriority"? ?[=:] ?"?p?([1-5])\b/i);
  return {
    service: find(/\b(?:service|component)"? ?[=:] ?"?([\w-]{1,80})"/i),
    severity: priority === null ? find(/\bseverity"? ?[=:] ?"?([\w-]{1,20})"/i) : `p${priority}`,
  };
}

const RANKING = new Set(['priority', 'severity', 'tags', 'labels']);

function* walkDocument(value: unknown, about: About): Generator<AlertLink> {
  if (Array.isArray(value)) {
    for (const item of list(value)) yield* walkDocument(item, about);
    return;
  }
  const inner = describe(value, about);
  if (word(mapping(value)['alert']) !== null && callsOut({ ...inner, target: null })) yield { ...inner, target: null };
  for (const [key, child] of Object.entries(mapping(value))) {
    if (typeof child !== 'string') yield* walkDocument(child, inner);
    else for (const target of addressesInText(key, child, inner.alert !== null)) yield { ...inner, target };
  }
}

function describe(value: unknown, about: About): About {
  const own = mapping(value);
  const tags = list(own['tags']).flatMap((tag) => (word(tag)?.includes(':') ? [word(tag)?.split(':') ?? []] : []));
  const labels = { ...Object.fromEntries(tags), ...mapping(own['labels']), ...own };
  const service = word(labels['service']) ?? word(labels['component']) ?? word(labels['app']) ?? word(labels['job']);
  return {
    alert: word(own['alert']) ?? word(own['title']) ?? about.alert,
    service: service ?? about.service,
    severity: word(labels['severity']) ?? about.severity,
    mention: false,
  };
}
