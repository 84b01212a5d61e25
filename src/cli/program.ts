import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { nearest } from '../lib/nearest.ts';
import { VERSION } from '../version.ts';
import type { DemoOptions } from './demo.ts';
import { withAsOf, withBranch, withGitHub, withHistory, withOutput, withWeeks } from './options.ts';
import type { ReportOptions } from './report.ts';
import type { Shell } from './shell.ts';
import type { SourceOptions } from './source.ts';

const EXAMPLES = `
Examples:
  infra-kpis                        the weekly report of the clone in this folder
  infra-kpis report ../infra
  infra-kpis --as-of 2026-06-01 --weeks 26 --json ../infra
  infra-kpis explain 412 ../infra   why #412 was counted, weighed and linked as it was

Options of a command: infra-kpis report --help`;

/**
 * The command line: its commands, arguments and options. The code of the commands is loaded only when one runs, so
 * `--version` starts fast.
 */
export function buildProgram(shell: Shell): Command {
  const program = new Command('infra-kpis')
    .description('A weekly KPI report from the history of an infrastructure-as-code repository.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'show help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .hook('preAction', (_, command) => {
      refuseMistypedCommand(program, command);
      refuseExcess(command);
      refuseSameFile(command);
    })
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'infra-kpis: ')),
      getOutHasColors: () => shell.stdout.colours,
      getErrHasColors: () => shell.stderr.colours,
    });
  addReport(program, shell);
  addExplain(program, shell);
  addDemo(program, shell);
  addInit(program, shell);
  addCheck(program, shell);
  return program;
}

const commands = () => import('./commands.ts');

function addReport(program: Command, shell: Shell): void {
  withOutput(
    withGitHub(withWeeks(withAsOf(withHistory(subcommand(program, 'report', { isDefault: true })), shell.now))),
  )
    .description('measure and print the weekly report (default)')
    .argument('[dir]', 'a git clone: work tree, bare or mirror', '.')
    .action(async (dir: string, options: ReportOptions) => (await commands()).runReport(dir, options, shell));
}

function addDemo(program: Command, shell: Shell): void {
  withOutput(withWeeks(subcommand(program, 'demo')))
    .description('report on a sample history that ships inside: for a first look')
    .action(async (options: DemoOptions) => (await commands()).runDemo(options, shell));
}

function addExplain(program: Command, shell: Shell): void {
  withGitHub(withWeeks(withAsOf(withHistory(subcommand(program, 'explain')), shell.now)))
    .description('explain why a change was counted, weighted and linked as it was, or what a component lacks')
    .argument('<ref>', "a commit's id, full or short, #N, or a component's name")
    .argument('[dir]', 'a git clone', '.')
    .action(async (reference: string, dir: string, options: SourceOptions) =>
      (await commands()).runExplain(reference, dir, options, shell),
    );
}

function addInit(program: Command, shell: Shell): void {
  withAsOf(withBranch(subcommand(program, 'init')), shell.now)
    .description('write a commented configuration with what was found, and the workflow')
    .argument('[dir]', 'a git clone with a work tree', '.')
    .action(async (dir: string, options: SourceOptions) => (await commands()).runInit(dir, options, shell));
}

function addCheck(program: Command, shell: Shell): void {
  withHistory(subcommand(program, 'check'))
    .description('say whether the configuration is valid, and what each entry matches')
    .argument('[dir]', 'a git clone', '.')
    .action(async (dir: string, options: SourceOptions) => (await commands()).runCheck(dir, options, shell));
}

function subcommand(program: Command, name: string, options: { readonly isDefault?: boolean } = {}): Command {
  return program
    .command(name, options)
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError(`See infra-kpis ${name} --help.`)
    .allowExcessArguments();
}

/** Refuses a mistyped command, which commander hands to the default command as if it were a folder. */
function refuseMistypedCommand(program: Command, command: Command): void {
  const [dir = '.'] = command.args;
  const isTyped = program.args[0] === command.name();
  const names = program.commands.map((known) => known.name());
  const meant = isTyped || existsSync(dir) ? null : nearest(dir, names);
  if (meant !== null) {
    throw new UsageError(`Unknown command '${dir}', and there is no such folder.`, {
      remedy: `Did you mean ${meant}?`,
    });
  }
}

function refuseExcess(command: Command): void {
  const excess = command.args[command.registeredArguments.length];
  if (excess === undefined) return;
  throw new UsageError(`Too many arguments: '${excess}'.`, { remedy: `See infra-kpis ${command.name()} --help.` });
}

function refuseSameFile(command: Command): void {
  const { out, html } = command.opts();
  if (out === undefined || out !== html) return;
  throw new UsageError('--out and --html name the same file.', { remedy: 'Give each a file of its own.' });
}
