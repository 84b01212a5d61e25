/** What the command line starts: one module, so that whatever the commands share is in the bundle once. */
export { runCheck } from './check.ts';
export { runDemo } from './demo.ts';
export { runExplain } from './explain.ts';
export { runInit } from './init.ts';
export { runReport } from './report.ts';
