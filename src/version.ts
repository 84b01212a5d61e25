/** The version in package.json; a test checks that both are equal. */
export const VERSION = '1.0.0';

/**
 * Version of the KPI definitions; a test checks that the changelog's newest entry has the same. If it rises, past weeks
 * are measured differently, and the report calls restated figures a change of definitions, not an event.
 */
export const DEFINITIONS = '1';

/** The project's home page. */
export const HOMEPAGE = 'https://github.com/infra-kpis/infra-kpis';

/** Moving tag of this major version (`v1`), which workflows refer to. */
export const TAG = `v${VERSION.split('.')[0]}`;

/** JSON Schema with which editors check a configuration. */
export const SCHEMA = `https://raw.githubusercontent.com/infra-kpis/infra-kpis/${TAG}/schema/infra-kpis.schema.json`;
