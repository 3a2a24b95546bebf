import { truncate } from '../../base/truncate.ts';
import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import { toPlainText } from '../../knowledge/markdown/toPlainText.ts';
import type { Citation } from '../../knowledge/types.ts';

/** Cited paragraphs as they stand in their document. */
export interface SourceQuote {
  /** Block quote in Markdown: the cited paragraphs, with one before and one after. */
  readonly markdown: string;
  /** Plain text of the cited paragraphs' first and last one. */
  readonly first: string;
  readonly last: string;
}

/** Characters of a neighbour below which it is not shown. */
const MIN_NEIGHBOUR = 40;
const GAP = '(…)';

/**
 * Quotes the cited paragraphs of a document, the sentence that bears the answer in bold, with the paragraphs around them.
 * @param paragraphs of the document, in Markdown
 * @param answer text to find that sentence by
 * @param room code points of the quotation; the cited paragraphs come before their neighbours
 * @returns null if the document does not have the paragraphs
 */
export function quoteSource(
  { paragraphs: numbers, quote }: Citation,
  paragraphs: readonly string[],
  answer: string,
  room: number,
): SourceQuote | null {
  const cited = numbers.flatMap((number) => paragraphs[number - 1] ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (cited.length === 0 || first === undefined || last === undefined) return null;
  const words = wordsOf(quote ?? answer);
  const best = cited.map((text) => scoreOf(text, words)).reduce((top, score) => Math.max(top, score), 0);
  let found = false;
  const shown = cited.flatMap((text, at) => {
    const isBest = !found && best > 0 && scoreOf(text, words) === best;
    found ||= isBest;
    const previous = numbers[at - 1];
    const gap = previous !== undefined && numbers[at] !== previous + 1 ? [GAP] : [];
    return [
      ...gap,
      isBest ? markSentence(text, words, Math.floor(room / cited.length)) : cut(text, room / cited.length),
    ];
  });
  const left = room - shown.join('\n\n').length;
  const around = (text: string | undefined): string[] =>
    text === undefined || left / 2 < MIN_NEIGHBOUR ? [] : [cut(text, Math.floor(left / 2))];
  const lines = [...around(paragraphs[first - 2]), ...shown, ...around(paragraphs[last])];
  return {
    markdown: lines.join('\n\n').replaceAll(/^/gmu, '> ').replaceAll(/^> $/gmu, '>'),
    first: toPlainText(cited[0] ?? ''),
    last: toPlainText(cited.at(-1) ?? ''),
  };
}

/** Prints the sentence with the most of the words in bold; of a paragraph that is too long, as much around it as fits. */
function markSentence(paragraph: string, words: ReadonlySet<string>, room: number): string {
  // Bold has no meaning in code, and a sentence of several lines would end it.
  if (paragraph.includes('\n')) return cut(paragraph, room);
  const sentences = splitSentences(paragraph);
  const scores = sentences.map((sentence) => scoreOf(sentence, words));
  const at = scores.indexOf(Math.max(...scores));
  const bold = `**${truncate((sentences[at] ?? '').replaceAll('**', ''), Math.max(room - 4, 1))}**`;
  const whole = [...sentences.slice(0, at), bold, ...sentences.slice(at + 1)].join(' ');
  if (whole.length <= room) return whole;
  const side = Math.max(0, Math.floor((room - bold.length) / 2));
  const before = sentences.slice(0, at).join(' ');
  const after = sentences.slice(at + 1).join(' ');
  const head = before.length <= side ? before : `…${before.slice(before.length - side + 1).replace(/^\S*/u, '')}`;
  return [head, bold, cut(after, side)].filter((part) => part !== '' && part !== '…').join(' ');
}

/** Shortens a text after a whole word, or code after a whole line. */
function cut(text: string, room: number): string {
  if (room < 2 || text.length <= room) return room < 2 ? '' : text;
  if (!text.includes('\n')) return truncate(text, Math.floor(room));
  const fence = /^ {0,3}(`{3,}|~{3,})/u.exec(text)?.[1];
  const lines = text.slice(0, Math.max(0, room - (fence?.length ?? 0) - 2)).split('\n');
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return [...whole, ...(fence ? [fence] : ['…'])].join('\n');
}

function scoreOf(text: string, words: ReadonlySet<string>): number {
  const own = wordsOf(text);
  let shared = 0;
  for (const word of own) if (words.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / Math.sqrt(own.size + 4);
}

/** Words of at least three letters or any digit, folded for comparison. */
function wordsOf(text: string): ReadonlySet<string> {
  const found =
    toPlainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => word.length > 2 || /\p{N}|[^\p{ASCII}]/u.test(word)));
}
