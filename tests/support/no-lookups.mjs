import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Preloaded by tests: every host name lookup fails and is recorded in the file `LOOKUPS`. */
dns.promises.lookup = async (name) => {
  appendFileSync(process.env.LOOKUPS, `${name}\n`);
  throw new Error(`no address of ${name}`);
};
syncBuiltinESMExports();
