/** Windows has no signals, no programs that are scripts, no devices in folders, and few names of files. */
export const isPosix = process.platform !== 'win32';
