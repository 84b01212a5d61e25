/** The bundle's two doors. Each loads only its own half; what both share is in `dist` once. */
export const runAction = async (): Promise<void> => (await import('./action.ts')).main();
export const runCli = async (): Promise<void> => (await import('./cli.ts')).main();
