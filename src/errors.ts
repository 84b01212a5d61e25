/**
 * A failure that the user can act on: the message says what happened, the remedy what to do next.
 * Everything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly remedy: string;

  constructor(message: string, options: { remedy: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
  }
}

/** What the system refused, as advice: a full disk, a folder that is not there or may not be written. `null`: it did not. */
export function refusedBySystem(error: unknown): UserError | null {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  return new UserError(`The system refused: ${error.message}`, {
    remedy:
      'Look whether the disk has room, and whether the folder is there and may be written; TMPDIR names the temporary one.',
    cause: error,
  });
}

/** The command line itself was wrong: exit code 2 instead of 1. */
export class UsageError extends UserError {
  override readonly name: string = 'UsageError';
}
