import { splitSentences } from '../../knowledge/documents/passages/splitSentences.ts';
import type { Entry } from '../../knowledge/types.ts';

const FOOTNOTE_MARKS = /\[\d{1,4}\]/gu;

/** An entry's answer without the numbers of its footnotes. */
export const plainBody = ({ body }: Entry): string => body.replace(FOOTNOTE_MARKS, ' ');

/**
 * What of an entry is read as ways to ask for it, and what as its answer. Nobody wrote questions for the text of a
 * document: each of its sentences stands for itself, and the headings above only help.
 */
export function searchFields(entry: Entry): { readonly asked: readonly string[]; readonly answer: string } {
  const { article, heading, phrasings, kind } = entry;
  const bare = plainBody(entry);
  if (!article) return { asked: [heading, ...phrasings], answer: bare };
  const sentences = bare.split('\n').flatMap(splitSentences);
  return { asked: [...(kind === 'passage' ? [] : [heading]), ...phrasings, ...sentences], answer: article.context };
}
