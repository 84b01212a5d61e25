/** Windows has no signals, executable scripts or devices in folders, and restricts file names. */
export const isPosix = process.platform !== 'win32';
