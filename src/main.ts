/** The bundle's two doors. Each loads only its own half; of what both share, only a few small modules are in `dist` twice. */
export const runAction = async (): Promise<void> => (await import('./action.ts')).main();
export const runCli = async (): Promise<void> => (await import('./cli.ts')).main();
