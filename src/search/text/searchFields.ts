import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import type { Entry } from '../../knowledge/types.ts';

const FOOTNOTE_MARKS = /\[\d{1,4}\]/gu;

/** Returns an entry's answer without the numbers of its footnotes. */
export const plainBody = ({ body }: Entry): string => body.replace(FOOTNOTE_MARKS, ' ');

/**
 * Returns the texts of an entry that are indexed as ways to ask for it, and the text that is indexed as its answer. A
 * passage has no written questions: its sentences take their place, and the headings above it are its answer.
 */
export function searchFields(entry: Entry): { readonly asked: readonly string[]; readonly answer: string } {
  const { article, heading, phrasings, kind } = entry;
  const bare = plainBody(entry);
  if (!article) return { asked: [heading, ...phrasings], answer: bare };
  const sentences = bare.split('\n').flatMap(splitSentences);
  return { asked: [...(kind === 'passage' ? [] : [heading]), ...phrasings, ...sentences], answer: article.context };
}
