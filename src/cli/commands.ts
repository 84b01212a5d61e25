/** All commands in one module, so the bundle holds the code that they share once. */
export { runCheck } from './check.ts';
export { runDemo } from './demo.ts';
export { runExplain } from './explain.ts';
export { runInit } from './init.ts';
export { runReport } from './report.ts';
