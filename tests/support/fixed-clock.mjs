// Preloaded into the Action by NODE_OPTIONS: the clock starts at TEST_NOW, and pauses are shortened.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const RealDate = Date;
const ahead = RealDate.parse(process.env.TEST_NOW) - RealDate.now();
globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length === 0 ? [RealDate.now() + ahead] : values));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
const pause = timers.setTimeout;
timers.setTimeout = (ms, ...rest) => pause(Math.min(ms, 5), ...rest);
syncBuiltinESMExports();
