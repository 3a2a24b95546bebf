import { escapeInline } from '../../markdown/escapeInline.ts';
import type { Source } from '../../types.ts';
import { toLinkSource } from './linkSource.ts';
import { readLink } from './readLink.ts';

/** Writes a source as a Markdown link that `readLink` reads as the same source; null if no link says all of it. */
export function writeLink(source: Source): string | null {
  const { url, title } = source;
  if (url === null) return null;
  const text = title === toLinkSource(url).title ? `<${url}>` : `[${escapeInline(title)}](<${url}>)`;
  const read = readLink(text);
  const isSame = (Object.keys(source) as (keyof Source)[]).every((key) => read?.[key] === source[key]);
  return isSame ? text : null;
}
