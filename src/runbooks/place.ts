import { nameOf, stemOf } from '../history/paths.ts';
import { ARCHIVES } from '../iac/folder-words.ts';

const FOLDERS = new Set(
  `runbook runbooks run-book run-books sop sops ops operations operating operational oncall on-call
   firefighting incident incidents incident-response troubleshooting disaster-recovery dr breakglass emergency`.split(
    /\s+/,
  ),
);

const IN_NAME = [
  'runbook',
  'run-book',
  'troubleshoot',
  'on-call',
  'oncall',
  'disaster-recovery',
  'breakglass',
  'firefight',
  'operations',
];

const NO_STEPS = new Set(
  `tutorial tutorials onboarding getting started quickstart template templates changelog adr adrs rfc rfcs proposal
   proposals postmortem postmortems retrospective meeting epic epics glossary index contributing licence license agents claude migration migrations
   migrating joining newcomers`.split(/\s+/),
);

/**
 * Whether a text's folder or file name suggests a runbook. This is a hint and not proof: tutorials, past migrations and
 * onboarding guides are in such folders too; those are recognised by their file names and excluded. The word `playbook`
 * is a hint only if the repository has no playbooks of Ansible (`hasPlaybooks`).
 */
export function isGuidePlace(path: string, hasPlaybooks: boolean): boolean {
  const lower = path.toLowerCase();
  const name = nameOf(lower);
  if (isNoGuide(lower)) return false;
  const isHint = (folder: string) => FOLDERS.has(folder) || (!hasPlaybooks && /^playbooks?$/.test(folder));
  return (
    foldersOf(lower).some(isHint) ||
    IN_NAME.some((word) => name.includes(word)) ||
    (!hasPlaybooks && name.includes('playbook'))
  );
}

/** Whether a file's name or folder contains a word for runbook (`runbook`, `sop`). */
export function isRunbookFile(path: string): boolean {
  return /(^|[/._-])(runbooks?|run-books?|sops?)([/._-])/i.test(path) && !isNoGuide(path);
}

/** Rank of a guide whose place is only another folder, such as `operations`. */
export const WEAKEST = 3;

/**
 * Rank of a guide by its place, best first: in a folder of runbooks, with a file name of a runbook, with another file
 * name that hints at one, anywhere else (`WEAKEST`).
 */
export function placeRank(path: string): number {
  const lower = path.toLowerCase();
  if (foldersOf(lower).some((folder) => RUNBOOKS.test(folder))) return 0;
  if (isRunbookFile(path)) return 1;
  return IN_NAME.some((word) => nameOf(lower).includes(word)) ? 2 : WEAKEST;
}

const RUNBOOKS = /^(runbooks?|run-books?|sops?)$/;

/** `2026-06-10` at the start or end of a file name: a letter, a report or a plan of one day. */
const DATED = /(^|[-_ ])20\d\d[-_]?[01]\d[-_]?[0-3]\d([-_ ]|$)/;

/**
 * Whether a text's path says that it is not a runbook: its file name (tutorial, template, changelog, postmortem, …, or
 * a date), or a folder of archives.
 */
export function isNoGuide(path: string): boolean {
  const stem = stemOf(path).toLowerCase();
  const isArchived = foldersOf(path.toLowerCase()).some((folder) => ARCHIVES.includes(folder.replace(/^[._]/, '')));
  return isArchived || DATED.test(stem) || stem.split(/[-_ ]/).some((token) => NO_STEPS.has(token));
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}

/** Whether a path is a README, in any format. */
export function isReadme(path: string): boolean {
  return /^readme(\.[a-z.]+)?$/i.test(nameOf(path));
}

const ABOUT_STEPS = new Set(
  `runbook runbooks playbook guide troubleshooting troubleshoot debug debugging operations ops operating recover recovery
   restore restart rollback failover outage incident incidents alert alerts sop howto how to the a an for of and in with
   on call oncall handling fix fixing emergency breakglass disaster maintenance upgrade upgrading scaling service cluster
   app application stack manual procedure procedures doc docs readme instance production prod`.split(/\s+/),
);

/**
 * Whether a title or file name is about a component. A name of several words has to occur in it. For a name of one
 * word, all other words must also be about operating, or the title must begin with the name and go on with such a word.
 */
export function isAbout(title: readonly string[], component: readonly string[]): boolean {
  const start = title.findIndex((_, index) => component.every((word, offset) => title[index + offset] === word));
  if (component.length === 0 || start === -1) return false;
  const others = [...title.slice(0, start), ...title.slice(start + component.length)];
  return (
    component.length > 1 ||
    others.every((word) => ABOUT_STEPS.has(word)) ||
    (start === 0 && ABOUT_STEPS.has(title[1] ?? 'guide'))
  );
}

/** Whether a title or file name is about operating in general, and so of a collection of steps: `Rollback`. */
export function isAboutAny(title: readonly string[]): boolean {
  return title.every((word) => ABOUT_STEPS.has(word));
}

/** Whether a title has a word in common with a component's name that is not about operating in general. */
export function sharesWord(title: readonly string[], component: readonly string[]): boolean {
  return component.some((word) => title.includes(word) && !ABOUT_STEPS.has(word));
}

/** Whether the file name of a text in a runbook's place begins with a component's name: `02-kms-public-exposure`. */
export function beginsWith(title: readonly string[], component: readonly string[]): boolean {
  const start = title.findIndex((word) => !/^\d+$/.test(word));
  return component.length > 0 && start !== -1 && component.every((word, offset) => title[start + offset] === word);
}

/** Words (runs of ASCII letters and digits) of a title, a file name or a component's name, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
