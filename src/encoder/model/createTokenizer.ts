import { Tokenizer } from '@huggingface/tokenizers';
import { createRarity } from './createRarity.ts';
import { ModelError } from './ModelError.ts';
import type { ModelFolder, SortedWords, TokenizedText } from './types.ts';

/** Characters that are read of a text: beyond them 128 tokens are full, and a hostile text must not cost more. */
const MAX_CHARACTERS = 2000;
const MAX_KEPT_WORDS = 5000;
/** Ways to cut a text into words, finest first: the first one whose pieces are those of the whole text tells each token's word. */
const CUTS = [/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu, /\s*\S+/gu];
/** Marks of pieces that begin a word (SentencePiece, byte-level BPE) and of those that continue one (WordPiece). */
const BEGINS = /^[▁Ġ]/u;
const CONTINUES = '##';

export interface TextTokenizer {
  /** Cuts to 2,000 characters, then to the model's tokens. */
  tokenize(text: string, prompt: string): TokenizedText;
  readonly words: SortedWords;
}

/**
 * Opens a model's tokenizer.
 * @throws ModelError if the tokenizer is of an unknown kind
 */
export function createTokenizer({ tokenizer: json, tokenizerConfig, settings }: ModelFolder): TextTokenizer {
  const tokenizer = open(json, tokenizerConfig);
  const bare = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;
  const [probe] = bare('a');
  const marked = tokenizer.encode('a').ids;
  const at = marked.indexOf(probe ?? -1);
  if (probe === undefined || at < 0) throw new ModelError('tokenizer.json has no token for “a”. Download it again.');
  const before = marked.slice(0, at);
  const after = marked.slice(at + bare('a').length);
  const rarityOf = createRarity(tokenizer.get_vocab(false));
  const room = settings.maxTokens - before.length - after.length;
  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    let ids = known.get(word);
    if (!ids) {
      if (known.size >= MAX_KEPT_WORDS) known.clear();
      ids = bare(word);
      known.set(word, ids);
    }
    return ids;
  };
  return {
    words: wholeWords(tokenizer.get_vocab(false).keys()),
    tokenize(text, prompt) {
      const whole = prompt + text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}/gu, ' ');
      const kept = bare(whole).slice(0, room);
      const spans = alignWords(whole, kept, idsOf);
      const own = kept.map((_, row) => row).filter((row) => (spans[2 * row] as number) >= prompt.length);
      return {
        ids: [...before, ...kept, ...after],
        rows: own.map((row) => row + before.length),
        rarity: Uint8Array.from(own, (row) => rarityOf(kept[row] as number)),
        spans: Uint16Array.from(
          own.flatMap((row) => spans.slice(2 * row, 2 * row + 2)),
          (offset) => offset - prompt.length,
        ),
      };
    },
  };
}

function open(json: object, config: object): Tokenizer {
  try {
    // Texts go one at a time: filling them up to a length only costs time.
    return new Tokenizer({ ...json, padding: null, truncation: null }, config);
  } catch (error) {
    throw new ModelError(`tokenizer.json cannot be used (${(error as Error).message}). Choose another model.`);
  }
}

/** Returns each token's word in the text; all of the text where the words cannot be told. */
function alignWords(text: string, ids: readonly number[], idsOf: (word: string) => readonly number[]): number[] {
  for (const cut of CUTS) {
    const spans = spansOf(text, ids, cut, idsOf);
    if (spans) return spans;
  }
  return ids.flatMap(() => [0, text.length]);
}

function spansOf(
  text: string,
  ids: readonly number[],
  cut: RegExp,
  idsOf: (word: string) => readonly number[],
): number[] | null {
  const spans: number[] = [];
  for (const { 0: word, index } of text.matchAll(cut)) {
    const start = index + word.length - word.trimStart().length;
    for (const id of idsOf(word)) {
      const row = spans.length / 2;
      if (row === ids.length) return spans;
      if (id !== ids[row]) return null;
      spans.push(start, index + word.length);
    }
  }
  return spans.length === 2 * ids.length ? spans : null;
}

function wholeWords(pieces: Iterable<string>): SortedWords {
  const all = [...pieces];
  const marked = all.some((piece) => BEGINS.test(piece));
  const whole = marked
    ? all.filter((piece) => BEGINS.test(piece)).map((piece) => piece.slice(1))
    : all.filter((piece) => !piece.startsWith(CONTINUES));
  const words = whole.filter((piece) => /^[\p{L}\p{M}\p{N}]+$/u.test(piece)).map((piece) => piece.toLowerCase());
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)).join('\n');
}
