import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** A module of `src/`, as `tsc -p tsconfig.build.json` left it in `build/`. */
export const compiled = (name) => import(pathToFileURL(path.join(root, 'build', name)).href);
