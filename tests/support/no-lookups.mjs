import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Preloaded by tests: no name has an address, and each that is looked up is noted in the file `LOOKUPS`. */
dns.promises.lookup = async (name) => {
  appendFileSync(process.env.LOOKUPS, `${name}\n`);
  throw new Error(`no address of ${name}`);
};
syncBuiltinESMExports();
