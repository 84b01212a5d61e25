import { parseCodeowners } from '../iac/codeowners.ts';
import { readComponentFacts } from '../iac/components/read-facts.ts';
import { formatOf, type ParsedFile } from '../iac/parsed-file.ts';
import type { FileQuality } from '../iac/quality/facts.ts';
import { readQuality } from '../iac/quality/read.ts';
import { readAlertLinks } from '../runbooks/alert-links.ts';
import { readGuide } from '../runbooks/guide.ts';
import type { PathFacts } from '../runbooks/week.ts';

/**
 * All that is kept of one version of a file: small facts that depend on its contents, not on its path. To extract one
 * more fact, add a key here and a line in `readFacts`.
 */
export interface FileFacts extends PathFacts {
  /** Facts about the quality of the code; `null`: none. */
  readonly quality: FileQuality | null;
}

/** The `FileReader` with which `readTrees` extracts facts from files. */
export const factsReader = {
  formatOf,
  /** True for texts: their date is that of the last real change, which may be in a version between two week ends. */
  wantsEveryVersion: (path: string): boolean => formatOf(path) === 'text',
  read: readFacts,
};

function readFacts(file: ParsedFile): FileFacts {
  const facts = {
    facts: readComponentFacts(file),
    guide: file.format === 'text' ? readGuide(file.text) : null,
    alerts: readAlertLinks(file),
    quality: readQuality(file),
  };
  // A substring keeps the whole text that it was cut from in memory; a deep copy does not.
  return { ...structuredClone(facts), owners: file.format === 'codeowners' ? parseCodeowners(file.text) : null };
}
