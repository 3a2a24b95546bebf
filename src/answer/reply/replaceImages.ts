/** A code block, a code span, or an image: `![description](address "title")`. */
const CODE_OR_IMAGE =
  /(`{3,})[\s\S]*?(?:\1|$)|(?<!`)(`{1,2})(?!`)[^`]+\2|!\[((?:[^[\]\\]|\\.)*)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gu;
const MAX_URL = 2048;

/** Replaces the images of Markdown, except in code. @param replace receives the description and the address as written */
export function replaceImages(text: string, replace: (alt: string, url: string) => string): string {
  if (!text.includes('![')) return text;
  return text.replace(CODE_OR_IMAGE, (whole, _block, _span, alt: string | undefined, url: string | undefined) =>
    alt === undefined || url === undefined ? whole : replace(alt.trim(), url),
  );
}

/** Returns the address of an image that may be shown, or null: encrypted, without a password, not too long. */
export function toImageUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  const isShown = protocol === 'https:' && username === '' && password === '' && href.length <= MAX_URL;
  return isShown ? href : null;
}

/** Returns an image that is not shown: a link with its description, or the description alone if nothing can be opened. */
export function toImageLink(alt: string, address: string): string {
  return /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address) ? `[${alt || address}](${address})` : alt;
}
