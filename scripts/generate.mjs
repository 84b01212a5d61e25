// Writes the files that are generated from the compiled source: JSON Schemas and the configuration reference.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiled, root } from './compiled.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const { configJsonSchema } = await compiled('config/json-schema.js');
const { reportJsonSchema } = await compiled('report/json-schema.js');
const { configReference } = await compiled('config/reference-page.js');

mkdirSync(path.join(root, 'schema'), { recursive: true });
mkdirSync(path.join(root, 'docs'), { recursive: true });
writeFileSync(path.join(root, 'schema', 'infra-kpis.schema.json'), json(configJsonSchema()));
writeFileSync(path.join(root, 'schema', 'report.schema.json'), json(reportJsonSchema()));
writeFileSync(path.join(root, 'docs', 'configuration.md'), configReference());
await import('./readme.mjs');
