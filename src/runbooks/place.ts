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
 * Whether a text's place hints at steps that an operator follows. A hint, no proof: tutorials, past migrations and
 * onboarding live among runbooks too, and are told by their name.
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

/** Whether a text's name says that it holds no steps for something that runs. */
export function isNoGuide(path: string): boolean {
  return stemOf(path)
    .toLowerCase()
    .split(/[-_ ]/)
    .some((token) => NO_STEPS.has(token));
}

export function isReadme(path: string): boolean {
  return /^readme(\.[a-z.]+)?$/i.test(nameOf(path));
}

const ABOUT_STEPS = new Set(
  `runbook runbooks playbook guide troubleshooting troubleshoot debug debugging operations ops operating recover recovery
   restore restart rollback failover outage incident incidents alert alerts sop howto how to the a an for of and in with
   on call oncall handling fix fixing emergency breakglass disaster maintenance upgrade upgrading scaling service cluster
   app application stack manual procedure procedures doc docs readme instance production prod`.split(/\s+/),
);

/** Whether a title or file name is about one component: its name, and besides only words about operating it. */
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

/** The words of a title, a file name or a component's name, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
