import { HOMEPAGE } from '../version.ts';
import { clipWords } from './escape.ts';
import { code, type Inline, isWebAddress, link } from './page/page.ts';
import type { KpiRow, Report } from './report.ts';

interface Referred {
  readonly sha: string | null;
  readonly number: number | null;
}

const GITHUB_COM = 'https://github.com/';

/**
 * A change as a link: its pull request on github.com, where the writer of Markdown can reach it without a backlink;
 * elsewhere its commit, because a link to a commit never leaves one. A number without a commit may be an issue's, whose
 * address leads to a pull request as well. Without an address, the bare number or sha.
 */
export function changeLink({ repository: { url } }: Pick<Report, 'repository'>, { sha, number }: Referred): Inline {
  if (sha === null && number === null) return 'older than what was read';
  const name = number === null ? (sha ?? '').slice(0, 8) : `#${number}`;
  if (url === null || !isWebAddress(url)) return number === null ? code(name) : name;
  if (sha === null) return link(name, `${url}/issues/${number}`);
  return number !== null && url.startsWith(GITHUB_COM)
    ? link(name, `${url}/pull/${number}`)
    : link(name, `${url}/commit/${sha}`);
}

/** A path as a link into the measured tree. */
export function pathLink({ repository: { url, head } }: Pick<Report, 'repository'>, path: string): Inline {
  if (url === null || head === null) return code(clipWords(path));
  return link(
    clipWords(path),
    `${url}/blob/${head}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`,
  );
}

/** What each version changed, for those who meet a change of definitions. */
export function changelogLink({ tool }: Pick<Report, 'tool'>): Inline {
  return link('changelog', `${HOMEPAGE}/blob/v${tool.version}/CHANGELOG.md`);
}

/** A KPI's title as a link to its page, as it was for the version that made the report. */
export function methodLink({ tool }: Pick<Report, 'tool'>, { id, title }: Pick<KpiRow, 'id' | 'title'>): Inline {
  return link(title, `${HOMEPAGE}/blob/v${tool.version}/docs/kpis/${id}.md`);
}
