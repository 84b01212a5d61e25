import { parseCodeowners } from '../iac/codeowners.ts';
import { readSigns } from '../iac/components/read-signs.ts';
import { formatOf, type ParsedFile } from '../iac/parsed-file.ts';
import type { FileQuality } from '../iac/quality/facts.ts';
import { readQuality } from '../iac/quality/read.ts';
import { readAlertLinks } from '../runbooks/alert-links.ts';
import { readGuide } from '../runbooks/guide.ts';
import type { ComponentFacts } from '../runbooks/week.ts';

/**
 * All that is kept of one version of a file: small facts, the same whatever its path. A further reading of the same
 * parsed file is one more key here and one more line in `readFacts`.
 */
export interface FileFacts extends ComponentFacts {
  /** What it says about the quality of the code; `null`: nothing. */
  readonly quality: FileQuality | null;
}

/** What trees are read for: `FileReader` of `collect/trees.ts`. */
export const factsReader = {
  formatOf,
  /** A text's date is that of its last real change, so the versions between week ends count. */
  wantsEveryVersion: (path: string): boolean => formatOf(path) === 'text',
  read: readFacts,
};

function readFacts(file: ParsedFile): FileFacts {
  const facts = {
    signs: readSigns(file),
    guide: file.format === 'text' ? readGuide(file.text) : null,
    alerts: readAlertLinks(file),
    quality: readQuality(file),
  };
  // A text cut out of another keeps the whole of it in memory: a copy does not.
  return { ...structuredClone(facts), owners: file.format === 'codeowners' ? parseCodeowners(file.text) : null };
}
