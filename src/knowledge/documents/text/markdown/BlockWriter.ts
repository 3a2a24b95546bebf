import { toPlainText } from '../../../markdown/toPlainText.ts';
import { BlockList } from '../../blocks/BlockList.ts';
import { escapeMarkdown } from '../../blocks/sanitizeInline.ts';
import { toInline } from '../inline/toInline.ts';
import type { DocumentLine } from '../types.ts';
import type { ItemPlace } from './ListLevels.ts';
import type { Definitions } from './takeDefinitions.ts';

/** A picture, perhaps with a link. */
const PICTURE = /\[!\[[^[\]]{0,300}\]\([^()\s]{0,500}\)\]\([^()\s]{0,500}\)|!\[[^[\]]{0,300}\]\([^()\s]{0,500}\)/gu;
const MARKS = /\[\^([^\]\s]{1,60})\]/gu;

/** Writes blocks, each with the label above it, and a document's own footnotes below the paragraphs that refer to them. */
export class BlockWriter {
  readonly list = new BlockList();
  readonly #links: Definitions['links'];
  readonly #notes: Definitions['notes'];
  /** Labels of footnotes that the text above refers to. */
  readonly #waiting = new Set<string>();
  readonly #given = new Set<string>();
  #label: DocumentLine | null = null;

  constructor({ links, notes }: Definitions) {
    this.#links = links;
    this.#notes = notes;
  }

  /** Returns Markdown as it can be shown. */
  readonly inline = (markdown: string): string => toInline(markdown, this.#links);

  /** Adds a paragraph, item or code. */
  add(kind: 'text' | 'item' | 'code', text: string, details: { readonly line: number } & Partial<ItemPlace>): void {
    const markdown = kind === 'code' ? text : this.inline(text);
    if (!/[\p{L}\p{N}]/u.test(markdown)) return;
    const isInList = kind !== 'text' || (details.level ?? 0) > 0;
    if (!isInList) this.#giveNotes();
    const name = this.#takeLabel(kind !== 'text');
    this.list.add(kind, name === '' ? markdown : `${name} ${markdown}`, details);
    this.refer(text);
  }

  heading(text: string, details: { readonly line: number; readonly level: number; readonly asks?: boolean }): void {
    this.flush();
    const words = text.replace(/(^|[ \t])#+[ \t]*$/u, '').replace(/\s*¶\s*$/u, '');
    // A picture beside a title, such as a badge, is no part of it.
    const title = words.replace(PICTURE, '');
    this.list.add('heading', this.inline(/[\p{L}\p{N}]/u.test(title) ? title : words), details);
    this.refer(text);
  }

  /** Keeps the title of a box or tab for what follows. */
  label(line: DocumentLine): void {
    this.#takeLabel(true);
    this.#label = line;
  }

  /** Ends an answer. */
  end(): void {
    this.flush();
    this.list.end();
  }

  /** Writes the label and the footnotes that wait. */
  flush(): void {
    this.#takeLabel(true);
    this.#giveNotes();
  }

  /** Writes what is left, footnotes without a reference too. */
  finish(): void {
    for (const name of this.#notes.keys()) this.#waiting.add(name);
    this.flush();
  }

  /** Remembers the footnotes that a text refers to. */
  refer(text: string): void {
    if (this.#notes.size === 0) return;
    for (const [, name = ''] of text.matchAll(MARKS)) this.#waiting.add(name.toLowerCase());
  }

  /** Returns the label that waits, in bold; `isAlone` writes it as a paragraph instead. */
  #takeLabel(isAlone: boolean): string {
    if (!this.#label) return '';
    const { text, number } = this.#label;
    this.#label = null;
    const words = escapeMarkdown(toPlainText(this.inline(text))).replace(/:$/u, '');
    if (!/[\p{L}\p{N}]/u.test(words)) return '';
    const name = `**${words}${/[.!?…]$/u.test(words) ? '' : ':'}**`;
    if (!isAlone) return name;
    this.list.add('text', name, { line: number });
    return '';
  }

  #giveNotes(): void {
    for (const name of this.#waiting) {
      const note = this.#given.has(name) ? undefined : this.#notes.get(name);
      if (note) this.list.add('text', this.inline(note.text), { line: note.number });
      this.#given.add(name);
    }
    this.#waiting.clear();
  }
}
