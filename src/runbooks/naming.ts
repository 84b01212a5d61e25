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
