import { configHash } from '../config/hash.ts';
import { ConfigError } from '../config/mistake.ts';
import { parseConfig } from '../config/parse.ts';
import { type Config, defaultConfig } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { CONFIG_PATH, type ConfigText, readNamedFile, readOwnFile } from './config-file.ts';
import type { Repository } from './git/repository.ts';

/** The configuration of a run. */
export interface LoadedConfig {
  readonly config: Config;
  /** Hash of the configuration's meaning, inputs included. */
  readonly hash: string;
  /** The file that it was read from; `null`: none, the defaults apply. */
  readonly file: string | null;
}

/** Where to look for the configuration, and what overrides it. */
export interface ConfigSource {
  readonly repository: Repository;
  /** Commit whose tree is read if the work tree has no configuration. */
  readonly commit: string;
  /** File that the user named; it may be outside the repository. */
  readonly file?: string | undefined;
  /** Path in the repository to use instead of `.github/infra-kpis.yml`; the file must exist. */
  readonly path?: string | undefined;
  /** Settings given as inputs or options; they override those of the file. */
  readonly inputs?: Partial<Config>;
}

/** Finds and reads the configuration. */
export async function loadConfig(source: ConfigSource): Promise<LoadedConfig> {
  const found = await find(source);
  const config = { ...(found === null ? defaultConfig : parse(found)), ...source.inputs };
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

function parse({ file, text }: ConfigText): Config {
  const { config, mistakes } = parseConfig(text);
  if (config === null) throw new ConfigError(file, mistakes);
  return config;
}
