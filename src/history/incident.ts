import { labelTest } from '../lib/labels.ts';
import { type ChangeReference, referencesIn } from '../messages/change-reference.ts';
import type { Instant } from './instant.ts';
import { MAX_TEXT, MAX_TITLE } from './limits.ts';

/** An issue that counts as an incident. */
export interface Incident {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly openedAt: Instant;
  /** `null`: still open. */
  readonly closedAt: Instant | null;
  /** `P1` … `P5`, from labels or title; `null`: none given. */
  readonly severity: string | null;
  /** References in its `Caused-by:` lines, changes of other repositories included. */
  readonly causes: readonly ChangeReference[];
}

/** An issue as read from GitHub, before it is decided whether it is an incident. */
export interface ReportedIssue extends Omit<Incident, 'severity' | 'causes'> {
  /** GitHub's `authorAssociation`: `OWNER`, `MEMBER`, `COLLABORATOR`, `CONTRIBUTOR`, `NONE`, … */
  readonly association: string;
}

/** Severities of incidents, the worst first. */
export const SEVERITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

const TEAM: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const INCIDENT_TITLE = /^\W{0,3}(?:incident|outage|post-?mortem|sev(?:erity)?[- ]?[0-5]|p[0-5])\b/i;
const CAUSE_LINE = /^[ \t>*_-]{0,9}caused[- ]by[*_]{0,2}:[*_]{0,2}[ \t]*([^\n]{1,300})/gim;
const SEVERITY = /\b(?:p|sev|severity)[-: /]?([0-5])\b/i;

/** The labels that make an issue an incident, and the labels of each severity: `incidents` of the configuration. */
export interface IncidentRules {
  readonly labels: readonly string[];
  readonly severities: Readonly<Record<string, readonly string[]>>;
}

/**
 * The incident that an issue reports; `null`: it does not report one. An issue counts with a configured label, or if an
 * owner, member or collaborator wrote it and its title opens with a word for an incident (`Incident`, `Outage`, `SEV1`)
 * or its body has a `Caused-by:` line. An outsider's issue without a label never counts.
 */
export function incidentOf(issue: ReportedIssue, rules: IncidentRules): Incident | null {
  const title = issue.title.slice(0, MAX_TITLE);
  const body = issue.body.slice(0, MAX_TEXT);
  const causes = causesIn(body);
  const isLabelled = issue.labels.some(labelTest(incidentLabels(rules)));
  const isTeams = TEAM.has(issue.association) && (INCIDENT_TITLE.test(title) || causes.length > 0);
  if (!isLabelled && !isTeams) return null;
  const { number, labels, openedAt, closedAt } = issue;
  return { number, title, body, labels, openedAt, closedAt, severity: severityOf(title, labels, rules), causes };
}

/** All labels that make an issue an incident, the labels of the severities included. */
export function incidentLabels({ labels, severities }: IncidentRules): readonly string[] {
  return [...labels, ...Object.values(severities).flat()];
}

/** References in the `Caused-by:` lines of a text, in order. */
export function causesIn(body: string): ChangeReference[] {
  return [...body.matchAll(CAUSE_LINE)].flatMap(([, named = '']) => referencesIn(named));
}

/**
 * `P1` … `P5` by a configured label, else by a label such as `sev2`, else by the title; `null`: none of these. Where
 * severities begin with 0, `P0` is the worst: it counts as `P1`.
 */
function severityOf(title: string, labels: readonly string[], { severities }: IncidentRules): string | null {
  const configured = Object.entries(severities).find(([, names]) => labels.some(labelTest(names)));
  if (configured !== undefined) return configured[0];
  const said = [...labels, title].map((text) => SEVERITY.exec(text)?.[1]).find((level) => level !== undefined);
  return said === undefined ? null : `P${Math.max(1, Number(said))}`;
}
