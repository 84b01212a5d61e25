/** A comment of a file. */
export interface Comment {
  /** With the sign that opens it. */
  readonly text: string;
  /** Line of its first character, counted from 1. */
  readonly line: number;
}
