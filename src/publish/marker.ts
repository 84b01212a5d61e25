import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The hidden line by which the weekly comment of one report is found again, and what it said then. */
export interface WeekMark {
  readonly week: string;
  /** What was hidden in it, unchecked; `null`: nothing that can be read. */
  readonly data: unknown;
}

const VERSION = 1;
/** Room that hidden data may take in a comment, and what it may unfold to. */
const MOST_ENCODED = 8_000;
const MOST_DECODED = 256_000;

const WEEK_LINE =
  /^<!-- infra-kpis report=(\S{1,200}) week=(\d{4}-W\d{2}) v=(\d{1,3})(?: ([A-Za-z0-9+/=]{1,8000}))? -->$/;
const YEAR_LINE = /^<!-- infra-kpis year=(\d{4})(?: previous=(\d{1,10}))? -->$/;

/** One report's name among all: the repository that it measures, and a key where it has several reports. */
export function reportKey(repository: string, key: string | undefined): string {
  return key === undefined ? repository : `${repository}:${key}`;
}

export function issueMark(key: string): string {
  return `<!-- infra-kpis report=${key} -->`;
}

/** Whether a report issue says that it is this report's. GitHub's names know no upper or lower case. */
export function hasIssueMark(body: string, key: string): boolean {
  return linesOf(body).some((line) => line.toLowerCase() === issueMark(key).toLowerCase());
}

/** An issue holds the weeks of one year and knows the number of the issue before it. */
export function yearMark(year: number, previous: number | null): string {
  return `<!-- infra-kpis year=${year}${previous === null ? '' : ` previous=${previous}`} -->`;
}

export function readYearMark(body: string): { readonly year: number; readonly previous: number | null } | null {
  for (const line of linesOf(body)) {
    const [, year, previous] = YEAR_LINE.exec(line) ?? [];
    if (year !== undefined) return { year: Number(year), previous: previous === undefined ? null : Number(previous) };
  }
  return null;
}

/** Data that would take more room than there is for it is left out: it only serves comparison. */
export function weekMark(key: string, week: string, data: unknown): string {
  const encoded = deflateRawSync(JSON.stringify(data)).toString('base64');
  const hidden = encoded.length > MOST_ENCODED ? '' : ` ${encoded}`;
  return `<!-- infra-kpis report=${key} week=${week} v=${VERSION}${hidden} -->`;
}

/** The last such line of a comment; `null`: the comment is none of this report. */
export function readWeekMark(body: string, key: string): WeekMark | null {
  for (const line of linesOf(body).toReversed()) {
    const [, report, week = '', version, data] = WEEK_LINE.exec(line) ?? [];
    if (report?.toLowerCase() === key.toLowerCase())
      return { week, data: Number(version) === VERSION ? decode(data) : null };
  }
  return null;
}

/** Two texts are the same when only line ends, or the packing of the hidden data, tell them apart. */
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
    // Whatever was done to it by hand: there is then nothing to compare with.
    return null;
  }
}
