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
 * A change as a link. On github.com it points to the pull request, because Markdown there can avoid the backlink;
 * elsewhere to the commit, because links to commits never leave a backlink. A number without a commit may be that of an
 * issue; GitHub redirects issue addresses to pull requests. Without an address: the plain number or sha.
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

/** A path as a link to it in the measured commit; without an address, as code. */
export function pathLink({ repository: { url, head } }: Pick<Report, 'repository'>, path: string): Inline {
  if (url === null || head === null) return code(clipWords(path));
  return link(
    clipWords(path),
    `${url}/blob/${head}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`,
  );
}

/** A link to the changelog of the version that made the report, for reports whose definitions have changed. */
export function changelogLink({ tool }: Pick<Report, 'tool'>): Inline {
  return link('changelog', `${HOMEPAGE}/blob/v${tool.version}/CHANGELOG.md`);
}

/** A KPI's title as a link to its documentation, in the version that made the report. */
export function methodLink({ tool }: Pick<Report, 'tool'>, { id, title }: Pick<KpiRow, 'id' | 'title'>): Inline {
  return link(title, `${HOMEPAGE}/blob/v${tool.version}/docs/kpis/${id}.md`);
}
