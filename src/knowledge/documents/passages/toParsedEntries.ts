import { slug } from 'github-slugger';
import type { ParsedEntry } from '../../entries/types.ts';
import { toPlainText } from '../../markdown/toPlainText.ts';
import type { DocumentHead } from '../../yaml/types.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';
import type { DocumentParts, QuestionSection } from '../types.ts';
import { cutPassages } from './cutPassages.ts';
import { MAX_WITH_LIST } from './questions/takeAnswer.ts';
import { splitSentences } from './sentences/splitSentences.ts';

/** Properties that all entries of a document share. */
export interface Origin extends Pick<DocumentHead, 'topic' | 'asOf' | 'expires'> {
  readonly id: string;
  readonly title: string;
  /** ISO day, or null. */
  readonly date: string | null;
  readonly file: string;
}

const MAX_QUOTE = 120;
const BARE = /^(?:yes|no|nope|yep|yeah)[.!](?:\s|$)/iu;

/** Turns a document into entries: its questions and its passages, in document order. */
export function toParsedEntries({ questions, sections }: DocumentParts, origin: Origin): ParsedEntry[] {
  const taken = new Set<string>();
  const uniqueId = (name: string, number: number): string => {
    const id = taken.has(name) ? `${name}-¶${number}` : name;
    taken.add(id);
    return `${origin.id}#${id}`;
  };
  const asked = questions.map((one) => {
    const number = one.answer[0]?.number ?? 0;
    return { number, entry: toQuestion(one, uniqueId(slug(one.question) || `¶${number}`, number), origin) };
  });
  const passages = sections.flatMap((section) => {
    let before = 0;
    let part = 1;
    const context = contextOf(section.path, origin);
    return cutPassages(section).flatMap(({ number, paragraphs, line, markdown, quote }) => {
      part = number === before ? part + 1 : 1;
      before = number;
      const id = uniqueId(part === 1 ? `¶${number}` : `¶${number}.${part}`, number);
      const heading = section.path.at(-1) ?? origin.title;
      const entry = toEntry({ id, kind: 'passage', heading, context, paragraphs, line, markdown, quote }, origin);
      return [{ number, entry }];
    });
  });
  return [...asked, ...passages].sort((a, b) => a.number - b.number).map(({ entry }) => entry);
}

function toQuestion(asked: QuestionSection, id: string, origin: Origin): ParsedEntry {
  const { question, line, answer, path, details } = asked;
  const paragraphs = [...new Set(answer.map(({ number }) => number))];
  const whole = writeBlocks(answer);
  // “No.” means nothing without its question, and a reader may have asked the opposite.
  const isBare = BARE.test(whole);
  const markdown = `${isBare ? `**${escapeMarkdown(question)}** ` : ''}${cutAnswer(whole)}`;
  const [first] = answer;
  const sentences = first === undefined || first.kind === 'code' ? [] : splitSentences(first.markdown);
  const quote = sentences[BARE.test(sentences[0] ?? '') && sentences.length > 1 ? 1 : 0] ?? '';
  const context = contextOf(path, origin);
  const part = { id, kind: 'faq', heading: question, context, paragraphs, line, markdown, quote } as const;
  const entry = toEntry(part, origin);
  if (!details) return entry;
  const phrasings = details.phrasings.map((text) => ({ text, line }));
  return { ...entry, asked: phrasings, topic: details.topic ?? entry.topic, asOf: details.asOf ?? entry.asOf };
}

/** Parts of an entry that differ within a document. */
interface Part extends Pick<ParsedEntry, 'id' | 'kind' | 'heading' | 'line'> {
  readonly context: string;
  readonly paragraphs: readonly number[];
  readonly markdown: string;
  readonly quote: string;
}

function toEntry({ id, kind, heading, context, paragraphs, line, markdown, quote }: Part, origin: Origin): ParsedEntry {
  const { id: source, title, date, file, topic, asOf, expires } = origin;
  const words = shortenQuote(toPlainText(quote));
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

/** Joins the document's title and the headings above a text. */
const contextOf = (path: readonly string[], { title }: Origin): string =>
  [title, ...path.filter((above) => above !== title)].join(' › ');

/** Cuts an answer to the length of a message, after a whole sentence or, in a list or code, a whole line. */
function cutAnswer(markdown: string): string {
  if (markdown.length <= MAX_WITH_LIST) return markdown;
  if (markdown.includes('\n')) {
    const head = markdown.slice(0, MAX_WITH_LIST);
    const lines = head.slice(0, head.lastIndexOf('\n'));
    const isOpen = (lines.match(/^ {0,3}(?:```|~~~)/gmu)?.length ?? 0) % 2 === 1;
    return isOpen ? `${lines}\n${/^ {0,3}(```|~~~)/mu.exec(lines)?.[1] ?? '```'}` : lines;
  }
  let kept = '';
  for (const sentence of splitSentences(markdown)) {
    if (kept !== '' && kept.length + sentence.length > MAX_WITH_LIST) break;
    kept += kept === '' ? sentence.slice(0, MAX_WITH_LIST) : ` ${sentence}`;
  }
  return kept;
}

/** Cuts a quotation to its beginning, and turns quotation marks in it into single ones. */
function shortenQuote(words: string): string {
  const text = words.replace(/[“„«]/gu, '‘').replace(/[”»"]/gu, '’').trim();
  if (text.length <= MAX_QUOTE) return text;
  const space = text.lastIndexOf(' ', MAX_QUOTE);
  return `${text.slice(0, space > MAX_QUOTE / 2 ? space : MAX_QUOTE).replace(/[,;:–—-]+$/u, '')}…`;
}
