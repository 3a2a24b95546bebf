import { replaceImages, toImageLink, toImageUrl } from '../../../answer/reply/replaceImages.ts';

/** Images that Discord shows beside each other in one answer. */
const MAX_IMAGES = 4;

/** Takes the images out of a text: what they show stays as words. Those that are not shown, or too many, become links. */
export function takeImages(body: string): { readonly text: string; readonly images: readonly string[] } {
  const images: string[] = [];
  const text = replaceImages(body, (alt, address) => {
    const url = toImageUrl(address);
    if (url === null || (images.length === MAX_IMAGES && !images.includes(url))) return toImageLink(alt, address);
    if (!images.includes(url)) images.push(url);
    return alt;
  });
  // An image within a link leaves the link.
  return { text: text.replaceAll(/(^|[^\]\\])\[\]\(/gu, '$1[↗]('), images };
}
