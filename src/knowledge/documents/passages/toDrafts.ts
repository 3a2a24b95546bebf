import { slug } from 'github-slugger';
import type { ParsedEntry } from '../../entries/parseEntryFile.ts';
import { toPlainText } from '../../markdown/toPlainText.ts';
import type { ArticleHead } from '../../yaml/articleHead.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';
import type { Block } from '../types.ts';
import { cutPassages } from './cutPassages.ts';
import { type Asked, findQuestions } from './findQuestions.ts';
import { splitSentences } from './splitSentences.ts';

/** What all entries of a document share. */
export interface Origin extends Pick<ArticleHead, 'topic' | 'asOf' | 'expires'> {
  readonly id: string;
  readonly title: string;
  /** ISO day, or null. */
  readonly date: string | null;
  readonly file: string;
}

const MAX_ANSWER = 1200;
const MAX_QUOTE = 120;
const BARE = /^(?:yes|no|nope|yep|yeah)[.!](?:\s|$)/iu;
/** Fewer letters and digits than twelve say nothing on their own. */
const SAYS_SOMETHING = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){12}/u;

/** The blocks of a document → its question entries and its passages, in the order of the document. */
export function toDrafts(blocks: readonly Block[], origin: Origin): ParsedEntry[] {
  const { asked, sections } = findQuestions(blocks);
  const taken = new Set<string>();
  const name = (wanted: string, number: number): string => {
    const id = taken.has(wanted) ? `${wanted}-¶${number}` : wanted;
    taken.add(id);
    return `${origin.id}#${id}`;
  };
  const questions = asked.map((one) => {
    const number = one.answer[0]?.number ?? 0;
    return { number, draft: toQuestion(one, name(slug(one.question) || `¶${number}`, number), origin) };
  });
  const passages = sections.flatMap((section) => {
    let before = 0;
    let part = 1;
    const context = contextOf(section.path, origin);
    return cutPassages(section).flatMap(({ number, paragraphs, line, markdown, quote }) => {
      if (!SAYS_SOMETHING.test(markdown)) return [];
      part = number === before ? part + 1 : 1;
      before = number;
      const id = name(part === 1 ? `¶${number}` : `¶${number}.${part}`, number);
      const heading = section.path.at(-1) ?? origin.title;
      const draft = toDraft({ id, kind: 'passage', heading, context, paragraphs, line, markdown, quote }, origin);
      return [{ number, draft }];
    });
  });
  return [...questions, ...passages].sort((a, b) => a.number - b.number).map(({ draft }) => draft);
}

function toQuestion({ question, line, answer, path }: Asked, id: string, origin: Origin): ParsedEntry {
  const paragraphs = [...new Set(answer.map(({ number }) => number))];
  const whole = writeBlocks(answer);
  // “No.” says nothing without its question, which may be asked the other way round.
  const isBare = BARE.test(whole);
  const markdown = `${isBare ? `**${escapeMarkdown(question)}** ` : ''}${cut(whole)}`;
  const [first] = answer;
  const sentences = first === undefined || first.kind === 'code' ? [] : splitSentences(first.markdown);
  const quote = sentences[BARE.test(sentences[0] ?? '') && sentences.length > 1 ? 1 : 0] ?? '';
  const context = contextOf(path, origin);
  return toDraft({ id, kind: 'faq', heading: question, context, paragraphs, line, markdown, quote }, origin);
}

interface Part extends Pick<ParsedEntry, 'id' | 'kind' | 'heading' | 'line'> {
  readonly context: string;
  readonly paragraphs: readonly number[];
  readonly markdown: string;
  readonly quote: string;
}

function toDraft({ id, kind, heading, context, paragraphs, line, markdown, quote }: Part, origin: Origin): ParsedEntry {
  const { id: source, title, date, file, topic, asOf, expires } = origin;
  const words = shorten(toPlainText(quote));
  const citation = { source, paragraphs, quote: words === '' ? null : words };
  return {
    id,
    kind,
    heading,
    line,
    asked: [],
    body: markdown.endsWith('```') ? `${markdown}\n\n[1]` : `${markdown} [1]`,
    caveat: null,
    footnotes: [{ citations: [citation], line }],
    topic: topic ?? title,
    asOf,
    expires,
    file,
    article: { source, context, ...(date !== null && { date }) },
  };
}

/** The document's title and the headings above. */
const contextOf = (path: readonly string[], { title }: Origin): string =>
  [title, ...path.filter((above) => above !== title)].join(' › ');

/** Whole sentences up to the length of a message; what has no sentences ends at a line. */
function cut(markdown: string): string {
  if (markdown.length <= MAX_ANSWER) return markdown;
  if (markdown.includes('\n')) {
    const head = markdown.slice(0, MAX_ANSWER);
    const lines = head.slice(0, head.lastIndexOf('\n'));
    const isOpen = (lines.match(/^ {0,3}(?:```|~~~)/gmu)?.length ?? 0) % 2 === 1;
    return isOpen ? `${lines}\n${/^ {0,3}(```|~~~)/mu.exec(lines)?.[1] ?? '```'}` : lines;
  }
  let kept = '';
  for (const sentence of splitSentences(markdown)) {
    if (kept !== '' && kept.length + sentence.length > MAX_ANSWER) break;
    kept += kept === '' ? sentence.slice(0, MAX_ANSWER) : ` ${sentence}`;
  }
  return kept;
}

/** The beginning of a quotation, with its own quotation marks as single ones. */
function shorten(words: string): string {
  const text = words.replace(/[“„«]/gu, '‘').replace(/[”»"]/gu, '’').trim();
  if (text.length <= MAX_QUOTE) return text;
  const space = text.lastIndexOf(' ', MAX_QUOTE);
  return `${text.slice(0, space > MAX_QUOTE / 2 ? space : MAX_QUOTE).replace(/[,;:–—-]+$/u, '')}…`;
}
