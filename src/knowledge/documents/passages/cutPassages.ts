import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';
import type { Block } from '../types.ts';
import type { Section } from './findQuestions.ts';
import { isAnaphoric } from './isAnaphoric.ts';
import { splitSentences } from './splitSentences.ts';

/** Up to three sentences, or a list with the line that introduces it, that can be read alone. */
export interface Passage {
  /** The paragraph it is named after. */
  readonly number: number;
  /** All that it is taken from, ascending. */
  readonly paragraphs: readonly number[];
  readonly line: number;
  readonly markdown: string;
  /** The words the document has there, for the footnote. */
  readonly quote: string;
}

const SENTENCES = 3;
/** In characters, of one sentence and of a list. */
const MAX_SENTENCE = 900;
const MAX_LIST = 900;
/** The paragraphs below one heading → passages, in order. Linear. */
export function cutPassages({ path, blocks }: Section): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const items = takeItems(blocks, block.kind === 'text' ? at + 1 : at);
    if (items.length > 0) {
      const intro = block.kind === 'text' ? block : null;
      passages.push(...listPassages(intro, items, blocks[at - 1], path.at(-1)));
      at += items.length + (intro ? 1 : 0);
    } else {
      passages.push(...textPassages(block, blocks[at - 1], path.at(-1)));
      at += 1;
    }
  }
  return passages;
}

/** The list items and code that belong to the line before them. */
function takeItems(blocks: readonly Block[], from: number): readonly Block[] {
  let end = from;
  while (blocks[end]?.kind === 'item' || blocks[end]?.kind === 'code') end += 1;
  return blocks.slice(from, end);
}

/** A long list is cut; every part has the line that introduces it. */
function listPassages(
  intro: Block | null,
  items: readonly Block[],
  previous: Block | undefined,
  heading: string | undefined,
): Passage[] {
  // A long introduction is a paragraph of its own; only its end leads to the list.
  const sentences = intro ? splitSentences(intro.markdown) : [];
  const early = intro && sentences.length > SENTENCES ? textPassages(intro, previous, heading) : [];
  const last = sentences.slice(-SENTENCES).join(' ').slice(-MAX_SENTENCE);
  const before = isAnaphoric(last) ? findAntecedent(sentences.at(-SENTENCES - 1), previous, heading) : null;
  const above = heading === undefined ? '' : `**${escapeMarkdown(heading)}**`;
  const opening = intro ? [...(before ? [before.markdown] : []), last].join(' ') : above;
  const lists = cutList(items).map((part): Passage => {
    const first = intro ?? part[0];
    return {
      number: first?.number ?? 0,
      paragraphs: [...(before?.paragraphs ?? []), ...(intro ? [intro] : []).concat(part).map(({ number }) => number)],
      line: first?.line ?? 1,
      markdown: `${opening}\n${writeBlocks(part)}`.trim(),
      quote: intro ? last : first?.kind === 'code' ? '' : (first?.markdown ?? ''),
    };
  });
  return [...early, ...lists];
}

function cutList(items: readonly Block[]): readonly Block[][] {
  const parts: Block[][] = [];
  let length = 0;
  for (const item of items) {
    length += item.markdown.length;
    if (parts.length === 0 || length > MAX_LIST) {
      parts.push([]);
      length = item.markdown.length;
    }
    parts.at(-1)?.push(item);
  }
  return parts;
}

function textPassages(block: Block, previous: Block | undefined, heading: string | undefined): Passage[] {
  const { number, line } = block;
  if (block.kind === 'code') return [{ number, paragraphs: [number], line, markdown: block.markdown, quote: '' }];
  const sentences = splitSentences(block.markdown).flatMap(cutLong);
  const passages: Passage[] = [];
  const size = Math.ceil(sentences.length / Math.ceil(sentences.length / SENTENCES));
  for (let at = 0; at < sentences.length; ) {
    const lead = isAnaphoric(sentences[at] as string) ? findAntecedent(sentences[at - 1], previous, heading) : null;
    const taken = sentences.slice(at, at + (lead?.isSentence ? SENTENCES - 1 : size));
    passages.push({
      number,
      paragraphs: [...(lead?.paragraphs ?? []), number],
      line,
      markdown: [...(lead ? [lead.markdown] : []), ...taken].join(' '),
      quote: taken[0] ?? '',
    });
    at += taken.length;
  }
  return passages;
}

/** What a sentence points back at, and where that stands if it is another paragraph. */
interface Antecedent {
  readonly markdown: string;
  readonly isSentence: boolean;
  readonly paragraphs: readonly number[];
}

/** The sentence before, or the last one of the paragraph before, or else the heading. */
function findAntecedent(
  before: string | undefined,
  previous: Block | undefined,
  heading: string | undefined,
): Antecedent | null {
  if (before !== undefined) return { markdown: before, isSentence: true, paragraphs: [] };
  const last = previous?.kind === 'text' ? splitSentences(previous.markdown).flatMap(cutLong).at(-1) : undefined;
  if (previous && last !== undefined && !isAnaphoric(last)) {
    return { markdown: last, isSentence: true, paragraphs: [previous.number] };
  }
  return heading === undefined
    ? null
    : { markdown: `**${escapeMarkdown(heading)}:**`, isSentence: false, paragraphs: [] };
}

/** Text without stops is cut at a space. */
function cutLong(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_SENTENCE) {
    const space = rest.lastIndexOf(' ', MAX_SENTENCE);
    const end = space > MAX_SENTENCE / 2 ? space : MAX_SENTENCE;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}
