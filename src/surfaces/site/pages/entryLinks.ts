import type { Entry } from '../../../knowledge/types.ts';
import { type Html, h } from '../html/h.ts';
import type { Site } from '../model/types.ts';

/**
 * Returns a list of entries with links to their pages.
 * @param root way from the page to the site's folder, such as `../`
 */
export const entryLinks = (entries: readonly Entry[], { addresses }: Site, root = ''): Html =>
  h`<ul>${entries.map(({ id, heading }) => h`<li><a href="${root}${encodeURI(addresses.entries.get(id) ?? '')}">${heading}</a></li>`)}</ul>`;
