import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** Imports a module of `src/` as compiled to `build/` by `tsc -p tsconfig.build.json`. */
export const compiled = (name) => import(pathToFileURL(path.join(root, 'build', name)).href);
