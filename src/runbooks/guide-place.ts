import { ARCHIVES } from '../iac/folder-words.ts';
import { fileName, fileStem } from '../lib/paths.ts';

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
  const name = fileName(lower);
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
  return IN_NAME.some((word) => fileName(lower).includes(word)) ? 2 : WEAKEST;
}

const RUNBOOKS = /^(runbooks?|run-books?|sops?)$/;

/** `2026-06-10` at the start or end of a file name: a letter, a report or a plan of one day. */
const DATED = /(^|[-_ ])20\d\d[-_]?[01]\d[-_]?[0-3]\d([-_ ]|$)/;

/**
 * Whether a text's path says that it is not a runbook: its file name (tutorial, template, changelog, postmortem, …, or
 * a date), or a folder of archives.
 */
export function isNoGuide(path: string): boolean {
  const stem = fileStem(path).toLowerCase();
  const isArchived = foldersOf(path.toLowerCase()).some((folder) => ARCHIVES.includes(folder.replace(/^[._]/, '')));
  return isArchived || DATED.test(stem) || stem.split(/[-_ ]/).some((token) => NO_STEPS.has(token));
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}

/** Whether a path is a README, in any format. */
export function isReadme(path: string): boolean {
  return /^readme(\.[a-z.]+)?$/i.test(fileName(path));
}
