/** Returns a name as the id of a source: `My rules (v2)` becomes `My-rules-v2`; null if no letter or digit is left. */
export function toSourceId(name: string): string | null {
  const id = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+|-+$/gu, '');
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : null;
}
