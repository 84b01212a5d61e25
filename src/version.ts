/** The version in package.json: a test holds them equal. */
export const VERSION = '0.1.0';

/** Where the project's pages are. */
export const HOMEPAGE = 'https://github.com/infra-kpis/infra-kpis';
