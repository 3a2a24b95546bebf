const QUOTE = /^( {0,3})(?:> ?)+/u;
const IN_LIST = /^( *)(?:> ?)+/u;

/** Returns a quoted line without its marks, at the column where they stand; null if it is not quoted. */
export function readQuote(text: string, inList: boolean): { readonly text: string } | null {
  const mark = (inList ? IN_LIST : QUOTE).exec(text);
  return mark === null ? null : { text: (mark[1] ?? '') + text.slice(mark[0].length) };
}
