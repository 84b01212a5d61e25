/**
 * The two entry points of the bundle. Each loads only its own half. `dist` holds shared code once, except for a few
 * small modules.
 */
export const runAction = async (): Promise<void> => (await import('./action.ts')).main();
export const runCli = async (): Promise<void> => (await import('./cli.ts')).main();
