import type { Change } from '../history/change.ts';
import { branchUndoes } from './branch.ts';
import type { Message } from './message.ts';
import { bodyUndoes, type UndoWord, undoWord } from './undo-words.ts';

/**
 * `Revert to defaults` goes somewhere else; `revert to 1.2` goes back.
 * Right in Azure/AKS-Construction@575f604b and redhat-appstudio/infra-deployments@45e3416c.
 */
export const TO_SOMETHING_ELSE = /\bto (?:the )?(?:[a-z]{1,20} )?(?:upstream|terraform|stock|plain|defaults?)\b/i;

/**
 * How plainly a change says that it undoes something; `null`: it does not. The title decides; where it says nothing, the
 * head of the body or the name of the branch.
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
 * `Revert "Revert "x""`, `Reapply "x"`, `Revert^2 "x"`: as many layers as there are, an even number lands x again. Decides
 * only where the target was not found.
 * Right in wikimedia/operations-puppet@56c3abc6 and openstack/kolla-ansible@4e870b46.
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
 * What a machine made, or proposed under a person's account, goes on where nobody says that it goes back.
 * Right in walnuts1018/infra@da063590.
 */
export function looksAutomated({ machine, title }: Change): boolean {
  return machine || UPDATE.test(title);
}
