import { isAnaphoric } from '../../knowledge/documents/passages/sentences/isAnaphoric.ts';
import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';

const MARKS = / ?(?:\[\d{1,4}\])+$/u;

/**
 * Returns a passage as a quotation in Markdown. The sentence that answers comes first if it can be understood there.
 * @param body a passage with its footnote mark at the end
 * @param lead the sentence of it that answers
 */
export function quotePassage(body: string, lead: string | undefined): string {
  return leadWith(body, lead)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function leadWith(body: string, lead: string | undefined): string {
  if (lead === undefined || body.includes('\n') || isAnaphoric(lead)) return body;
  const mark = MARKS.exec(body)?.[0] ?? '';
  const sentences = splitSentences(body.slice(0, body.length - mark.length));
  const at = sentences.indexOf(lead.trim());
  // Sentences that refer back to it go with it.
  if (at <= 0) return body;
  let end = at + 1;
  while (end < sentences.length && isAnaphoric(sentences[end] as string)) end += 1;
  return `${[...sentences.slice(at, end), '(…)', ...sentences.slice(0, at), ...sentences.slice(end)].join(' ')}${mark}`;
}
