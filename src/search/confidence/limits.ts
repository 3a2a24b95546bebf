import type { Entry } from '../../knowledge/types.ts';
import { covers } from '../index/postings.ts';
import type { CandidateContext } from '../signals/types.ts';
import { FUNCTION_WORDS } from '../text/stopWords.ts';

/** Highest confidence of a candidate that a rule speaks against: it may be offered, never asserted. */
const OFFERED_ONLY = 0.4;
/** Trust in the encoder from which a question's real words are known, so that only misspelt ones are corrected. */
const KNOWN_LANGUAGE = 0.5;
/** Weight up to which a word is a function word. */
const MIN_WEIGHT = 0.3;
/** Highest confidence if the question says nothing that could be answered. */
const NOTHING_ASKED = 0.02;

const IDENTIFIER = /(?:\p{L}\+\+|\p{L}#)(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu;
/** Words of courtesy and chat; a question of these alone asks nothing. */
const CHATTER = new Set(
  `hi hello hey yo hiya howdy thanks thank thx ty cheers please pls ok okay cool nice great awesome lol haha hmm yes yeah yep no nope
  bye goodbye good morning evening night afternoon day welcome sorry help test everyone all guys folks anyone someone somebody here
  there whats sup up going so much lot bot friend`.split(/\s+/u),
);
/** Prefixes that turn a word into its opposite. */
const REVERSING = /^(?:un|dis|de|non|in|im|ir|re)(?=\p{L}{4})/u;

/**
 * Returns a confidence (0–1), lowered where a rule speaks against the candidate, whatever the fitted signals say. Judged
 * questions hold too few identifiers, greetings and opposites to learn these from.
 */
export function limitConfidence(confidence: number, context: CandidateContext, entry: Entry): number {
  const surfaces = context.query.words.map(({ surface }) => surface);
  if (surfaces.every((surface) => FUNCTION_WORDS.has(surface) || CHATTER.has(surface)))
    return Math.min(confidence, NOTHING_ASKED);
  // The rules below read the whole entry, and change nothing for one that is not asserted anyway.
  if (confidence <= OFFERED_ONLY) return confidence;
  const isRefuted =
    lacksIdentifier(context.asked.text.toLowerCase(), entry) ||
    (entry.article && restsOnCorrections(context)) ||
    lacksOpposite(surfaces, entry);
  return isRefuted ? OFFERED_ONLY : confidence;
}

/** Returns everything an entry says, in lower case. Few questions need it, and of many phrasings it is long. */
const textOf = ({ heading, phrasings, body, article }: Entry): string =>
  [heading, ...phrasings, body, article?.context ?? ''].join('\n').toLowerCase();

/**
 * True if a question in a language that the encoder does not know was corrected in as many words as the passage has of it:
 * nothing tells whether these are misspelt or other words.
 */
function restsOnCorrections({ asked, query, candidate, index }: CandidateContext): boolean {
  if (!asked.encoding || asked.trust >= KNOWN_LANGUAGE || query.corrections.length === 0) return false;
  const exact = query.terms.filter(
    (term, i) =>
      term.weight > MIN_WEIGHT &&
      query.words[i]?.surface === query.read[i]?.surface &&
      covers(index.lexical, term, candidate.entry),
  );
  return query.corrections.length >= exact.length;
}

/** True if the question names a version, a code, a number of four digits or more, C++ or C# that the entry does not have. */
function lacksIdentifier(question: string, entry: Entry): boolean {
  const wanted = identifiersOf(question);
  if (wanted.length === 0) return false;
  const own = new Set(identifiersOf(textOf(entry)));
  return wanted.some((identifier) => !own.has(identifier));
}

function identifiersOf(text: string): readonly string[] {
  return [...text.matchAll(IDENTIFIER)]
    .map(([word]) => word.replace(/^v(?=\d)/u, ''))
    .filter(
      (word) =>
        /(?:\+\+|#)$/u.test(word) ||
        /^\d+(?:\.\d+)+$/u.test(word) ||
        /^\d{4,}$/u.test(word) ||
        (/^(?=.*\d)(?=.*[a-z])[a-z0-9]{4,}$/u.test(word) &&
          !/^\d+(?:st|nd|rd|th|am|pm|min|hrs?|mb|gb|kg|km|cm|mm)$/u.test(word)),
    );
}

/** True if the question has a word whose opposite the entry has, and not the word itself: `uninstall` and `install`. */
function lacksOpposite(surfaces: readonly string[], entry: Entry): boolean {
  const reversing = surfaces.filter((surface) => REVERSING.test(surface));
  if (reversing.length === 0) return false;
  const words = new Set(textOf(entry).match(/\p{L}+/gu) ?? []);
  const has = (word: string): boolean =>
    words.has(word) || words.has(`${word}s`) || words.has(`${word}ed`) || words.has(`${word}ing`);
  return reversing.some((surface) => !has(surface) && has(surface.replace(REVERSING, '')));
}
