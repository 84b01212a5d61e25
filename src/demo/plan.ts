/** Changes one file: `apply` turns its contents before (`''`: the file did not exist) into its contents after. */
export interface Edit {
  readonly path: string;
  readonly apply: (before: string) => string;
}

/** How a change lands: by merge commit, squash merge, or direct push. */
export type Way = 'merge' | 'squash' | 'push';

/** One change of the sample history, before it has a date and a number. */
export interface Plan {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly way: Way;
  readonly body?: string;
  readonly branch?: string;
  readonly bot?: boolean;
  /** Name by which later plans refer to this one: `{number:NAME}`, `{sha:NAME}`, `{title:NAME}`. */
  readonly as?: string;
}

/** Creates a file or replaces its whole contents. */
export function write(path: string, text: string): Edit {
  return { path, apply: () => text };
}

/** Adds a text at the end of a file. */
export function append(path: string, text: string): Edit {
  return { path, apply: (before) => before + text };
}

/**
 * Replaces the first occurrence of a text by another. Throws if the text is missing, which is a mistake in the sample.
 */
export function replace(path: string, from: string, to: string): Edit {
  return {
    path,
    apply: (before) => {
      if (!before.includes(from)) throw new Error(`The sample history has no "${from}" in ${path}.`);
      return before.replace(from, to);
    },
  };
}
