import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The hidden line by which a weekly comment of one report is found again, with a snapshot of its figures. */
export interface WeekMark {
  readonly week: string;
  /** The hidden snapshot, not validated; `null`: none that can be read. */
  readonly data: unknown;
}

const VERSION = 1;
/** Longest hidden snapshot in a comment, in base64 characters. */
const MOST_ENCODED = 8_000;
/** Longest hidden snapshot after decompression, in bytes. */
const MOST_DECODED = 256_000;

const WEEK_LINE =
  /^<!-- infra-kpis report=(\S{1,200}) week=(\d{4}-W\d{2}) v=(\d{1,3})(?: ([A-Za-z0-9+/=]{1,8000}))? -->$/;
const YEAR_LINE = /^<!-- infra-kpis year=(\d{4})(?: previous=(\d{1,10}))? -->$/;

/** Identifies a report: the repository that it measures, plus a key if that repository has several reports. */
export function reportKey(repository: string, key: string | undefined): string {
  return key === undefined ? repository : `${repository}:${key}`;
}

/** The hidden line that marks an issue as one of a report. */
export function issueMark(key: string): string {
  return `<!-- infra-kpis report=${key} -->`;
}

/** Whether the body of an issue has this report's marker. Letter case is ignored, as in GitHub's names. */
export function hasIssueMark(body: string, key: string): boolean {
  return linesOf(body).some((line) => line.toLowerCase() === issueMark(key).toLowerCase());
}

/** The hidden line with the year that an issue covers and the number of the previous year's issue. */
export function yearMark(year: number, previous: number | null): string {
  return `<!-- infra-kpis year=${year}${previous === null ? '' : ` previous=${previous}`} -->`;
}

/** Reads the line that `yearMark` writes; `null`: the body has none. */
export function readYearMark(body: string): { readonly year: number; readonly previous: number | null } | null {
  for (const line of linesOf(body)) {
    const [, year, previous] = YEAR_LINE.exec(line) ?? [];
    if (year !== undefined) return { year: Number(year), previous: previous === undefined ? null : Number(previous) };
  }
  return null;
}

/**
 * The hidden line of a weekly comment. Data that is too long is left out, because it serves only to show what changed
 * since.
 */
export function weekMark(key: string, week: string, data: unknown): string {
  const encoded = deflateRawSync(JSON.stringify(data)).toString('base64');
  const hidden = encoded.length > MOST_ENCODED ? '' : ` ${encoded}`;
  return `<!-- infra-kpis report=${key} week=${week} v=${VERSION}${hidden} -->`;
}

/** Reads the last week marker in a comment; `null`: the comment does not belong to this report. */
export function readWeekMark(body: string, key: string): WeekMark | null {
  for (const line of linesOf(body).toReversed()) {
    const [, report, week = '', version, data] = WEEK_LINE.exec(line) ?? [];
    if (report?.toLowerCase() === key.toLowerCase())
      return { week, data: Number(version) === VERSION ? decode(data) : null };
  }
  return null;
}

/**
 * Whether two texts are equal apart from line endings, white space at the end, and the compression of the hidden data.
 */
export function sameText(one: string, other: string): boolean {
  return unpacked(one) === unpacked(other);
}

function unpacked(body: string): string {
  const lines = linesOf(body).map((line) => {
    const data = WEEK_LINE.exec(line)?.[4];
    return data === undefined ? line : line.replace(data, () => JSON.stringify(decode(data)));
  });
  return lines.join('\n').trimEnd();
}

function linesOf(body: string): string[] {
  return body.split(/\r?\n/);
}

function decode(data: string | undefined): unknown {
  if (data === undefined) return null;
  try {
    return JSON.parse(inflateRawSync(Buffer.from(data, 'base64'), { maxOutputLength: MOST_DECODED }).toString('utf8'));
  } catch {
    // Damaged or edited by hand: there is nothing to compare with.
    return null;
  }
}
