/**
 * Is told why contents were not read, in words that follow the name of a file: `over 256 kB`. Templates are not told
 * of: they are not meant to be read before they are rendered.
 */
export type TellUnread = (because: string) => void;
