const SPACE = 0x20;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a of a part of some contents. */
export function hash(contents: Buffer, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let index = start; index < end; index += 1) value = Math.imul(value ^ (contents[index] ?? 0), FNV_PRIME);
  return value >>> 0;
}

/** The same, with every run of white space read as one space. */
export function foldedHash(contents: Buffer, start: number, end: number): number {
  let value = FNV_OFFSET;
  let wasSpace = false;
  for (let index = start; index < end; index += 1) {
    const space = isSpace(contents[index]);
    if (!(space && wasSpace)) value = Math.imul(value ^ (space ? SPACE : (contents[index] ?? 0)), FNV_PRIME);
    wasSpace = space;
  }
  return value >>> 0;
}

/** Whether a byte is white space of ASCII. */
export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

/** Whether a part holds a letter, a digit or anything beyond ASCII. */
export function hasMeaning(contents: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const byte = contents[index] ?? 0;
    const lower = byte | 0x20;
    if (byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a)) return true;
  }
  return false;
}
