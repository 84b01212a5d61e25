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
