/**
 * A failure that the user can act on: the message says what happened, the remedy says what to do next. Any other error
 * that is thrown is a bug in infra-kpis.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly remedy: string;

  constructor(message: string, options: { remedy: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
  }
}

/**
 * Turns a failed system call (full disk, missing folder, no permission) into advice. `null`: the error did not come
 * from a system call.
 */
export function refusedBySystem(error: unknown): UserError | null {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  return new UserError(`The system refused: ${error.message}`, {
    remedy:
      'Check that the disk has room, and that the folder exists and is writable. TMPDIR sets the temporary folder.',
    cause: error,
  });
}

/** The command line itself was wrong: exit code 2 instead of 1. */
export class UsageError extends UserError {
  override readonly name: string = 'UsageError';
}
