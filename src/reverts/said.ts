import type { Change } from '../history/change.ts';
import { branchUndoes } from './branch.ts';
import type { Message } from './message.ts';
import { bodyUndoes, type UndoWord, undoWord } from './undo-words.ts';

/**
 * Words of a title that moves on to a new state instead of back: `Revert to defaults`. Not matched: `revert to 1.2`.
 * Evidence: Azure/AKS-Construction@575f604b and redhat-appstudio/infra-deployments@45e3416c.
 */
export const TO_SOMETHING_ELSE = /\bto (?:the )?(?:[a-z]{1,20} )?(?:upstream|terraform|stock|plain|defaults?)\b/i;

/**
 * How plainly a change says that it undoes something; `null`: it does not. The title decides, unless the first two
 * paragraphs of the body or the branch name are plainer: these make it `strong`.
 */
export function undoWordOf({ title, body, branch }: Message): UndoWord | null {
  const said = undoWord(title);
  if (said === 'strong') return said;
  return bodyUndoes(firstParagraphs(body)) || branchUndoes(branch) ? 'strong' : said;
}

function firstParagraphs(body: string): string {
  return body.split(/\n\s*\n/, 2).join('\n');
}

const LAYER = /\b(?:revert(?:\^(?<power>\d{1,2}))?["“'\s]|(?<again>re-?(?:apply|land)\b))/gi;

/**
 * Whether a title re-lands a change, by its layers of undoing: `Revert "Revert "x""`, `Reapply "x"` and `Revert^2 "x"`
 * have two, and an even number re-lands x. Used only if the target was not found.
 * Evidence: wikimedia/operations-puppet@56c3abc6 and openstack/kolla-ansible@4e870b46.
 */
export function landsAgain(title: string): boolean {
  const layers = [...title.slice(0, 1_000).matchAll(LAYER)].reduce(
    (sum, { groups }) => sum + (groups?.['again'] === undefined ? Number(groups?.['power'] ?? 1) : 2),
    0,
  );
  return layers > 0 && layers % 2 === 0;
}

const UPDATE =
  /^(?:[^:]{0,40}: )?update (?:\S{1,80} docker (?:tag|digest)|helm release \S{1,80}|dependency \S{1,80}) to /i;

/**
 * Whether a machine made the change, or its title is that of an update bot, which may work under a person's account.
 * Such a change is not a revert, unless its message says so.
 * Evidence: walnuts1018/infra@da063590.
 */
export function looksAutomated({ machine, title }: Change): boolean {
  return machine || UPDATE.test(title);
}
