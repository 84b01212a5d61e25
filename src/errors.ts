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

/** The command line itself was wrong: exit code 2 instead of 1. */
export class UsageError extends UserError {
  override readonly name: string = 'UsageError';
}
