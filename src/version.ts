/** The version in package.json: a test holds them equal. */
export const VERSION = '1.0.0';

/**
 * The definitions' version, as the changelog's newest entry has it: a test holds them equal. A higher one says that past
 * weeks read otherwise now, so that the report calls what it restates a change of definitions and no event.
 */
export const DEFINITIONS = '1';

/** Where the project's pages are. */
export const HOMEPAGE = 'https://github.com/infra-kpis/infra-kpis';

/** The floating tag of this major version: what a workflow names. */
export const TAG = `v${VERSION.split('.')[0]}`;

/** The schema that editors check a configuration with. */
export const SCHEMA = `https://raw.githubusercontent.com/infra-kpis/infra-kpis/${TAG}/schema/infra-kpis.schema.json`;
