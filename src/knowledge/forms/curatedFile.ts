import { slug } from 'github-slugger';

/** File name prefix of the entries that moderators write. */
const CURATED = 'curated-';
/** Maximum code points of the question's slug in a file name. */
const MAX_SLUG = 60;

/** Returns the path of a moderator's entry. Each has a file of its own, because dates belong to the file. */
export function curatedFile(question: string): string {
  const name = [...slug(question.trim())].slice(0, MAX_SLUG).join('').replace(/-+$/u, '');
  return `faq/${CURATED}${name}.md`;
}

/** Returns the part of an entry's id that never changes: a moderator's entry keeps its file if its heading changes. */
export function stableId(entryId: string): string {
  return entryId.startsWith(CURATED) ? entryId.slice(0, entryId.indexOf('#')) : entryId;
}
