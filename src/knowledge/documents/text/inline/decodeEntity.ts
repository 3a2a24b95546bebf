import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Returns the character that an HTML entity stands for, escaped if Markdown would read it; spaces of all widths as one. */
export function decodeEntity(
  entity: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  const isValid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const character = name !== undefined ? decodeNamedCharacterReference(name) : isValid && String.fromCodePoint(code);
  if (character === false) return entity;
  if (/^(?:\s|\u00AD|\u200B|\u200D)*$/u.test(character)) return /^\s/u.test(character) ? ' ' : '';
  return /^[\\`*_[\]<>&#|~{}]$/u.test(character) ? `\\${character}` : character;
}
