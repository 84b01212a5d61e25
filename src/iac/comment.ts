/** A comment in a file. */
export interface Comment {
  /** Text of the comment, with the sign that opens it (`#`, `//`). */
  readonly text: string;
  /** Line on which the comment begins, counted from 1. */
  readonly line: number;
}
