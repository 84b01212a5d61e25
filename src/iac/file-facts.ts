import { type AlertLink, readAlertLinks } from '../runbooks/alert-links.ts';
import { type GuideFacts, readGuide } from '../runbooks/guide.ts';
import { type OwnersOf, parseCodeowners } from './codeowners.ts';
import { readSigns } from './components/read-signs.ts';
import type { Sign } from './components/signs.ts';
import { formatOf, type ParsedFile } from './parsed-file.ts';
import type { FileQuality } from './quality/facts.ts';
import { readQuality } from './quality/read.ts';

/**
 * All that is kept of one version of a file: small facts, the same whatever its path. A further reading of the same
 * parsed file is one more key here and one more line in `readFacts`.
 */
export interface FileFacts {
  /** What it says about components. */
  readonly signs: readonly Sign[];
  /** `null`: no text. */
  readonly guide: GuideFacts | null;
  readonly alerts: readonly AlertLink[];
  /** `null`: no CODEOWNERS file. */
  readonly owners: OwnersOf | null;
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
