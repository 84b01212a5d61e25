// Preloaded into a measured process: prints its peak memory in kB when it exits.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`));
