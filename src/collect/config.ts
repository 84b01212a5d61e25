import { configHash } from '../config/hash.ts';
import { ConfigError } from '../config/mistake.ts';
import { parseConfig } from '../config/parse.ts';
import { type Config, defaultConfig } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { CONFIG_PATH, type ConfigText, readNamedFile, readOwnFile } from './config-file.ts';
import type { Repository } from './git/repository.ts';

/** What holds for a run. */
export interface LoadedConfig {
  readonly config: Config;
  /** Over the meaning, inputs included. */
  readonly hash: string;
  /** Where it was read; `null`: nowhere, the defaults hold. */
  readonly file: string | null;
}

export interface ConfigSource {
  readonly repository: Repository;
  /** Commit whose tree is asked where the work tree has no configuration. */
  readonly commit: string;
  /** A file that the user named, anywhere. */
  readonly file?: string | undefined;
  /** Another place in the repository than `.github/infra-kpis.yml`; it must be there. */
  readonly path?: string | undefined;
  /** What is also an input: the input wins. */
  readonly inputs?: Partial<Config>;
}

/**
 * Finds and reads the configuration.
 *
 * @throws ConfigError with every mistake at once; UserError where a named file is not there or cannot be read.
 */
export async function loadConfig(source: ConfigSource): Promise<LoadedConfig> {
  const found = await find(source);
  const config = { ...(found === null ? defaultConfig : understand(found)), ...source.inputs };
  return { config, hash: configHash(config), file: found?.file ?? null };
}

async function find({ repository, commit, file, path }: ConfigSource): Promise<ConfigText | null> {
  if (file !== undefined) return readNamedFile(file);
  if (path === undefined) return readOwnFile(repository, commit, CONFIG_PATH);
  const inside = !path.startsWith('/') && !path.split('/').includes('..');
  const found = inside ? await readOwnFile(repository, commit, path) : null;
  if (found !== null) return found;
  throw new UserError(`There is no configuration ${path} in the repository.`, {
    remedy: `Name a file by its path in the repository, or leave it out: ${CONFIG_PATH} is found by itself.`,
  });
}

function understand({ file, text }: ConfigText): Config {
  const { config, mistakes } = parseConfig(text);
  if (config === null) throw new ConfigError(file, mistakes);
  return config;
}
