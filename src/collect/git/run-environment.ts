/** A file that is always empty, for settings that git would otherwise read from the user's home. */
export const NULL_DEVICE = process.platform === 'win32' ? 'NUL' : '/dev/null';

/** What a run may use of the machine. Only an entry point creates it. */
export interface RunEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder for temporary files. */
  readonly temp: string;
  /** Aborted when the run is interrupted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The environment of every git process: no inherited `GIT_*`, no user or system settings, no prompts, no network, no
 * lazy fetch, no replaced objects. Only variables that a process needs to start are passed on, so never a token.
 */
export function gitEnvironment({ env, temp }: RunEnvironment): Record<string, string | undefined> {
  const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'SystemRoot'].flatMap((name) =>
    env[name] === undefined ? [] : [[name, env[name]]],
  );
  return {
    ...Object.fromEntries(inherited),
    TMPDIR: temp,
    TEMP: temp,
    TMP: temp,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NULL_DEVICE,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_FLUSH: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
