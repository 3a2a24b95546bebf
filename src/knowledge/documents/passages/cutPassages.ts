import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';
import type { Block, Section } from '../types.ts';
import { findAntecedent } from './findAntecedent.ts';
import { isLabel } from './isLabel.ts';
import { joinShort } from './joinShort.ts';
import { cutLong, MAX_SENTENCE } from './sentences/cutLong.ts';
import { isAnaphoric } from './sentences/isAnaphoric.ts';
import { splitSentences } from './sentences/splitSentences.ts';
import type { Passage } from './types.ts';

/** Maximum sentences of a passage. */
const MAX_SENTENCES = 3;
/** Maximum characters of the items of one list. */
const MAX_LIST = 900;

/** Cuts the paragraphs below one heading into passages, in order. Linear. */
export function cutPassages({ path, blocks }: Section): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < blocks.length; ) {
    const label = isLabel(blocks, at) ? (blocks[at] as Block) : null;
    if (label) at += 1;
    const block = blocks[at] as Block;
    // What follows a label refers back to it.
    const [previous, heading] = label ? [] : [blocks[at - 1], path.at(-1)];
    const cut: Passage[] = [];
    const items = takeItems(blocks, block.kind === 'text' ? at + 1 : at);
    if (items.length > 0) {
      const intro = block.kind === 'text' ? block : null;
      cut.push(...listPassages(intro, items, previous, heading));
      at += items.length + (intro ? 1 : 0);
    } else {
      cut.push(...textPassages(block, previous, heading));
      at += 1;
    }
    passages.push(...(label ? labelFirst(cut, label) : cut));
  }
  return joinShort(passages, path.at(-1));
}

/** Puts a label above the first of the passages that belong to it: alone it would only repeat a question. */
function labelFirst([first, ...others]: readonly Passage[], { number, markdown }: Block): readonly Passage[] {
  if (!first) return [];
  const labelled = { ...first, paragraphs: [number, ...first.paragraphs], markdown: `${markdown}\n${first.markdown}` };
  return [labelled, ...others];
}

/** Takes the list items and code that belong to the line before them. */
function takeItems(blocks: readonly Block[], from: number): readonly Block[] {
  let end = from;
  while (isInList(blocks[end])) end += 1;
  return blocks.slice(from, end);
}

/** Cuts a list into passages; each of them begins with the introduction. */
function listPassages(
  intro: Block | null,
  items: readonly Block[],
  previous: Block | undefined,
  heading: string | undefined,
): Passage[] {
  // A long introduction is a passage of its own; only its end is repeated above the list.
  const sentences = intro ? splitSentences(intro.markdown) : [];
  const early = intro && sentences.length > MAX_SENTENCES ? textPassages(intro, previous, heading) : [];
  const last = sentences.slice(-MAX_SENTENCES).join(' ').slice(-MAX_SENTENCE);
  const before = isAnaphoric(last) ? findAntecedent(sentences.at(-MAX_SENTENCES - 1), previous, heading) : null;
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

/** Whether a block is an item, code, or a paragraph within an item. */
const isInList = (block: Block | undefined): boolean =>
  block?.kind === 'item' || block?.kind === 'code' || (block?.kind === 'text' && block.level > 0);

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
  const size = Math.ceil(sentences.length / Math.ceil(sentences.length / MAX_SENTENCES));
  for (let at = 0; at < sentences.length; ) {
    const lead = isAnaphoric(sentences[at] as string) ? findAntecedent(sentences[at - 1], previous, heading) : null;
    const taken = sentences.slice(at, at + (lead?.isSentence ? MAX_SENTENCES - 1 : size));
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
