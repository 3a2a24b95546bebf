import GithubSlugger from 'github-slugger';
import type { Entry, Knowledge } from '../../../knowledge/types.ts';
import type { Addresses } from './types.ts';

/** Characters of a file's name, so that no file system refuses it. */
const MAX_NAME = 60;

/** Gives every entry and source a page of its own: readable, unique in any case, and never outside the site's folder. */
export function toAddresses({ entries, sources }: Pick<Knowledge, 'entries' | 'sources'>): Addresses {
  const pages = entries.filter(({ kind }) => kind !== 'passage');
  return {
    entries: name(
      'entry',
      pages.map((entry): [string, string] => [entry.id, toWords(entry)]),
    ),
    sources: name(
      'source',
      [...sources.keys()].map((id): [string, string] => [id, id]),
    ),
  };
}

/** A heading is not unique: the file's name goes before it, unless both say the same. */
function toWords({ id, heading }: Entry): string {
  const stem = id.slice(0, id.indexOf('#'));
  return heading.toLowerCase().startsWith(stem.replaceAll('-', ' ')) ? heading : `${stem} ${heading}`;
}

function name(folder: string, wanted: readonly (readonly [id: string, words: string])[]): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  return new Map(
    wanted.map(([id, words]) => {
      const characters = [...words.normalize('NFC').replaceAll('/', ' ')];
      const start = characters.slice(0, MAX_NAME).join('');
      const whole = characters.length > MAX_NAME ? start.replace(/\s+\S*$/u, '') : start;
      return [id, `${folder}/${slugger.slug(whole.trim()) || slugger.slug(folder)}.html`];
    }),
  );
}

/** Anchor of a source's paragraph. */
export const paragraphAnchor = (paragraph: number): string => `p${paragraph}`;
