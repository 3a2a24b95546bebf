import type { FootnoteFailure } from '../problems/entryProblems.ts';
import type { Citation } from '../types.ts';

/** Reason why a footnote could not be read. */
export interface CitationFailure {
  readonly failure: FootnoteFailure;
  /** Text at which reading stopped, at most 40 characters. */
  readonly near: string;
}

/** Maximum paragraphs of one citation; more is probably a typo. */
const MAX_PARAGRAPHS = 500;

// Sticky patterns: each is tried at one position only and none can match in two ways, so reading takes linear time.
const SOURCE = /[^\s;:,¶"“”„«»]+/y;
const PILCROW = / ?¶ ?/y;
/** End of a source without paragraphs. */
const WHOLE = /(?= ?(?:[;:]|$))/y;
const NUMBER = /\d{1,6}/y;
const DASH = / ?[-–—] ?¶? ?/y;
const COMMA = / ?, ?¶? ?/y;
const COLON = / ?: ?/y;
const OPENING = /["“„«]/y;
const SEMICOLON = / ?; ?/y;
const CLOSING: Readonly<Record<string, RegExp>> = { '"': /"/g, '“': /”/g, '„': /[“”]/g, '«': /»/g };

/**
 * Parses the text of a footnote: `moscow-meeting ¶8; week-of-diplomacy ¶5–7, ¶9: "short quotation"`.
 * Ranges take a hyphen or a dash, the ¶ is needed once, and quotation marks are straight or typographic. A source without
 * paragraphs is cited as a whole.
 */
export function parseCitations(text: string): readonly Citation[] | CitationFailure {
  const reader = new Reader(text.replace(/\s+/g, ' ').trim());
  const citations: Citation[] = [];
  do {
    const source = reader.take(SOURCE);
    if (source === null) return reader.fail('source');
    const isWhole = reader.take(PILCROW) === null;
    if (isWhole && reader.take(WHOLE) === null) return reader.fail('paragraph');
    const paragraphs = isWhole ? [] : readParagraphs(reader);
    if ('failure' in paragraphs) return paragraphs;
    const quote = reader.take(COLON) === null ? null : readQuote(reader);
    if (quote === '') return reader.fail('quotation');
    citations.push({ source, paragraphs, quote });
  } while (reader.take(SEMICOLON) !== null && !reader.done);
  return reader.done ? citations : reader.fail('end');
}

/** Reads `5–7, ¶9` as 5, 6, 7, 9. */
function readParagraphs(reader: Reader): readonly number[] | CitationFailure {
  const found = new Set<number>();
  let total = 0;
  do {
    const first = Number(reader.take(NUMBER) ?? Number.NaN);
    const last = reader.take(DASH) === null ? first : Number(reader.take(NUMBER) ?? Number.NaN);
    if (Number.isNaN(first) || Number.isNaN(last)) return reader.fail('number');
    if (first === 0) return reader.fail('zero');
    if (last < first) return reader.fail('reversed');
    total += last - first + 1;
    if (total > MAX_PARAGRAPHS) return reader.fail('wide');
    for (let n = first; n <= last; n += 1) found.add(n);
  } while (reader.take(COMMA) !== null);
  return [...found].sort((a, b) => a - b);
}

/** Returns the text between quotation marks, or an empty string if there are none. */
function readQuote(reader: Reader): string {
  const opening = reader.take(OPENING);
  return opening === null ? '' : (reader.upTo(CLOSING[opening] as RegExp) ?? '').trim();
}

/** Reads a text from left to right. */
class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** True at the end of the text. */
  get done(): boolean {
    return this.#at === this.#text.length;
  }

  /** Returns the match of a sticky pattern at this position and moves past it, or returns null. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match?.[0] ?? null;
  }

  /** Returns the text up to the next match and moves past the match, or returns null. */
  upTo(pattern: RegExp): string | null {
    const start = this.#at;
    pattern.lastIndex = start;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at = pattern.lastIndex;
    return this.#text.slice(start, match.index);
  }

  fail(failure: CitationFailure['failure']): CitationFailure {
    return { failure, near: this.#text.slice(this.#at, this.#at + 40) };
  }
}
