const SPACE = 0x20;

/**
 * A 32-bit hash (FNV-1a) of a text without the white space that it begins with, every other run of it read as one space.
 * Two different texts pass for equal by chance once in billions.
 */
export function foldedHash(text: string): number {
  let value = 0x811c9dc5;
  let wasSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const space = isSpace(code);
    if (!(space && wasSpace)) value = Math.imul(value ^ (space ? SPACE : code), 0x01000193);
    wasSpace = space;
  }
  return value >>> 0;
}

/** Whether a character is white space of ASCII. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}
