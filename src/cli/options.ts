import { type Command, Option } from 'commander';
import type { Instant } from '../history/instant.ts';
import { MOST_WEEKS } from '../limits.ts';
import { readAsOf, readBranch, readConfigFile, readMaxWait, readOutput, readRepo, readWeeks } from './arguments.ts';

// Options that several commands share, each with its help text and parser.

export function withWeeks(command: Command): Command {
  return command.option('--weeks <n>', `complete weeks in the window, 1 to ${MOST_WEEKS} (default: 12)`, readWeeks);
}

export function withOutput(command: Command): Command {
  return command
    .addOption(new Option('--json', 'print report.json').conflicts('markdown'))
    .addOption(new Option('--markdown', 'print Markdown, also on a terminal'))
    .option('--details', 'on a terminal: show also what the page folds away')
    .option('--html <file>', 'write a self-contained page as well', readOutput)
    .option('--out <file>', 'write the report to a file instead of printing it', readOutput);
}

export function withBranch(command: Command): Command {
  return command.option('--branch <name>', "branch to measure (default: origin's default branch)", readBranch);
}

export function withHistory(command: Command): Command {
  return withBranch(command).option(
    '--config <file>',
    'configuration (default: .github/infra-kpis.yml of the repository)',
    readConfigFile,
  );
}

export function withAsOf(command: Command, now: Instant): Command {
  const meaning = 'replay a past instant: YYYY-MM-DD or RFC 3339 (default: now)';
  return command.option('--as-of <instant>', meaning, readAsOf(now));
}

export function withGitHub(command: Command): Command {
  return command
    .option('--github', 'add what GitHub knows: needs GITHUB_TOKEN and the network')
    .option('--repo <owner/name>', 'name of the repository (default: from origin)', readRepo)
    .option(
      '--max-wait <minutes>',
      'with --github: how long to wait at rate limits, in all (default: 15)',
      readMaxWait,
    );
}
