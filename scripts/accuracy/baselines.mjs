// The three rules that other tools use, each alone. Every change that a rule finds counts as failed.
import { execFileSync } from 'node:child_process';

const FIELD = '\u0000';
const RECORD = '\u0001';

export const BASELINES = [
  { name: 'title `Revert "…"`', find: byTitle },
  { name: 'trailer `This reverts commit`', find: byTrailer },
  { name: 'branch `revert-N-…`', find: byBranch },
];

/** A report in the form of report.json, made by one rule. */
export function baselineReport({ find }, dir) {
  const log = ['-C', dir, 'log', '--first-parent', '--reverse', '--format=%H%x00%B%x01', 'main'];
  const commits = execFileSync('git', log, { maxBuffer: 2 ** 28, encoding: 'utf8' })
    .split(RECORD)
    .flatMap(commitOf);
  const pairs = commits.flatMap((commit, place) => {
    const target = find(commit, commits.slice(0, place));
    return target === undefined ? [] : [{ commit, target }];
  });
  return {
    reverts: pairs.map(({ commit, target }) => ({
      sha: commit.sha,
      number: commit.number,
      reland: false,
      targets: [{ sha: target.sha, number: target.number, tier: 'certain', signal: 'baseline' }],
    })),
    changes: pairs.map(({ target }) => ({ sha: target.sha, number: target.number, failed: true })),
  };
}

function commitOf(record) {
  const [sha = '', message = ''] = record.trim().split(FIELD);
  if (message === '') return [];
  const [subject = '', ...rest] = message.split('\n');
  const merge = /^Merge pull request #(\d+) from [^/\s]+\/(\S+)/.exec(subject);
  const title = merge === null ? subject : (rest.find((line) => line.trim() !== '') ?? subject);
  const number = Number(merge?.[1] ?? /\(#(\d+)\)$/.exec(subject)?.[1] ?? 0) || null;
  return [{ sha, message, title: title.replace(/ \(#\d+\)$/, ''), number, branch: merge?.[2] ?? '' }];
}

function byTitle({ title }, earlier) {
  const quoted = /^Revert "(.*)"$/.exec(title)?.[1];
  if (quoted === undefined) return undefined;
  const number = Number(/\(#(\d+)\)$/.exec(quoted)?.[1] ?? 0);
  const plain = quoted.replace(/ \(#\d+\)$/, '');
  return earlier.findLast((commit) => (number > 0 && commit.number === number) || commit.title === plain);
}

function byTrailer({ message }, earlier) {
  const sha = /This reverts commit ([0-9a-f]{7,40})/.exec(message)?.[1];
  return sha === undefined ? undefined : earlier.findLast((commit) => commit.sha.startsWith(sha));
}

function byBranch({ branch }, earlier) {
  const number = Number(/^revert-(\d+)-/.exec(branch)?.[1] ?? 0);
  return number === 0 ? undefined : earlier.findLast((commit) => commit.number === number);
}
