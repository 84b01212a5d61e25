import { isRunbookWord } from '../iac/components/catalog-signs.ts';
import { list, mapping, word } from '../iac/documents.ts';
import { hasPlaceholder } from '../iac/go-template.ts';
import { type HclBlock, walkBlocks } from '../iac/hcl.ts';
import type { ParsedFile } from '../iac/parsed-file.ts';

/** A link to a runbook that an alert, a monitor or a manifest carries, or an alert that calls somebody out without one. */
export interface AlertLink {
  /** A URL, or a path in the repository; `null`: no link, only a severity that calls somebody out. */
  readonly target: string | null;
  /** The alert's name; `null`: the link is not an alert's. */
  readonly alert: string | null;
  /** Service that the alert's labels name. */
  readonly service: string | null;
  readonly severity: string | null;
}

const MAX_LINKS = 2_000;
const MAX_STRING = 10_000;

/** Links under `runbook_url` and its other spellings, and addresses of runbooks in the texts of monitors. */
export function readAlertLinks(file: ParsedFile): readonly AlertLink[] {
  if (file.format === 'text' || file.format === 'codeowners' || !mayTell(file.text)) return [];
  const links =
    file.format === 'hcl'
      ? [...walkBlocks(file.hcl() ?? [])].flatMap(linksOfBlock)
      : (file.templated() ?? []).flatMap((document) => [...walkDocument(document, NOBODY)]);
  return links.slice(0, MAX_LINKS);
}

function mayTell(text: string): boolean {
  return (text.includes('alert:') && text.includes('severity:')) || text.toLowerCase().includes('runbook');
}

const CALLS_OUT = new Set(['page', 'paging', 'critical', 'emergency', 'disaster', 'p1', 'sev1', 'sev-1']);

/** Whether an alert of this severity gets somebody out of bed. */
export function callsOut({ severity }: AlertLink): boolean {
  return CALLS_OUT.has(severity?.toLowerCase() ?? '');
}

type About = Omit<AlertLink, 'target'>;
const NOBODY: About = { alert: null, service: null, severity: null };

function linksOfBlock({ type, labels, attributes }: HclBlock): readonly AlertLink[] {
  const about = { ...NOBODY, alert: type === 'resource' ? labels.join('.') : null };
  return [...attributes].flatMap(([name, expression]) =>
    linksOfText(name, expression.replaceAll('"', ' ')).map((target) => ({ ...about, target })),
  );
}

function* walkDocument(value: unknown, about: About): Generator<AlertLink> {
  if (Array.isArray(value)) {
    for (const item of list(value)) yield* walkDocument(item, about);
    return;
  }
  const inner = describe(value, about);
  if (word(mapping(value)['alert']) !== null && callsOut({ ...inner, target: null })) yield { ...inner, target: null };
  for (const [key, child] of Object.entries(mapping(value))) {
    if (typeof child === 'string') for (const target of linksOfText(key, child)) yield { ...inner, target };
    else yield* walkDocument(child, inner);
  }
}

function describe(value: unknown, about: About): About {
  const own = mapping(value);
  const labels = { ...mapping(own['labels']), ...own };
  const service = word(labels['service']) ?? word(labels['component']) ?? word(labels['app']) ?? word(labels['job']);
  return {
    alert: word(own['alert']) ?? word(own['title']) ?? about.alert,
    service: service ?? about.service,
    severity: word(labels['severity']) ?? about.severity,
  };
}

function linksOfText(key: string, text: string): readonly string[] {
  if (isRunbookWord(key) && text.length < 2_000) {
    const target = text.trim().split(/\s+/)[0] ?? '';
    return target.includes('/') && !hasPlaceholder(target) ? [target] : [];
  }
  if (text.length > MAX_STRING || !text.toLowerCase().includes('runbook')) return [];
  const words = text.split(/[\s()<>[\]|]+/);
  return words.filter((part) => /^https?:\/\//.test(part) && isNear(part, text) && !hasPlaceholder(part));
}

const NEAR = 40;

/** Whether an address is called a runbook, by itself or by the words before it. */
function isNear(address: string, text: string): boolean {
  const start = text.indexOf(address);
  return text
    .slice(Math.max(0, start - NEAR), start + address.length)
    .toLowerCase()
    .includes('runbook');
}
