/**
 * Called with the reason why a file was not read, phrased to follow its name: `over 256 kB`. Not called for templates,
 * which are not meant to be parsed unrendered.
 */
export type OnUnread = (because: string) => void;
