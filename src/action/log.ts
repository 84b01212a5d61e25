import * as core from '@actions/core';
import { refusedBySystem, UserError } from '../errors.ts';
import { logText } from '../report/escape.ts';

/** The job's log. Every line passes through the redactor, and the runner never takes one for a command. */
export interface Log {
  info(text: string): void;
  notice(text: string): void;
  /** Begins a group of lines and ends the previous one. */
  step(title: string): void;
  endStep(): void;
  fail(error: unknown): void;
}

export function createLog(redact: (text: string) => string): Log {
  const safe = (text: string) => logText(redact(text));
  let isOpen = false;
  const endStep = () => {
    if (isOpen) core.endGroup();
    isOpen = false;
  };
  return {
    info: (text) => core.info(safe(text)),
    notice: (text) => core.notice(redact(text)),
    step(title) {
      endStep();
      core.startGroup(safe(title));
      isOpen = true;
    },
    endStep,
    fail(error) {
      endStep();
      const failure = error instanceof UserError ? error : refusedBySystem(error);
      if (failure !== null) return core.setFailed(redact(`${failure.message}\n${failure.remedy}`));
      core.setFailed('This is a bug of infra-kpis: please report it with the lines above.');
      core.info(safe(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    },
  };
}
