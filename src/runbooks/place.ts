import { nameOf, stemOf } from '../history/paths.ts';

const FOLDERS = new Set(
  `runbook runbooks run-book run-books playbook playbooks sop sops ops operations operating operational oncall on-call
   firefighting incident incidents incident-response troubleshooting disaster-recovery dr breakglass emergency`.split(
    /\s+/,
  ),
);

const IN_NAME = [
  'runbook',
  'run-book',
  'playbook',
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
   proposals postmortem postmortems retrospective meeting glossary index contributing licence license agents claude migration migrations
   migrating joining newcomers`.split(/\s+/),
);

/**
 * Whether a text's folder or file name suggests a runbook. This is a hint and not proof: tutorials, past migrations and
 * onboarding guides are in such folders too; those are recognised by their file names and excluded.
 */
export function isGuidePlace(path: string): boolean {
  const lower = path.toLowerCase();
  const name = nameOf(lower);
  if (isNoGuide(lower)) return false;
  return (
    lower
      .split('/')
      .slice(0, -1)
      .some((folder) => FOLDERS.has(folder)) || IN_NAME.some((word) => name.includes(word))
  );
}

/** Whether a text's file name says that it is not a runbook (tutorial, template, changelog, postmortem, …). */
export function isNoGuide(path: string): boolean {
  return stemOf(path)
    .toLowerCase()
    .split(/[-_ ]/)
    .some((token) => NO_STEPS.has(token));
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
