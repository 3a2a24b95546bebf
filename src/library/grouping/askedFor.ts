import { wordKey } from '../../base/wordKey.ts';

/** Kind of thing that a question asks for; `open` for questions with yes or no, and for bare words. */
export type AskedFor = 'when' | 'where' | 'who' | 'why' | 'how much' | 'what' | 'open';

/** Words of the five languages that tell the kind, the most specific first. */
const KINDS: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'how much',
    /^(?:how (?:much|many)|cost|costs|price|prices|fee|fees|wie ?viele?|kosten|kostet|preis|cu[aá]nt[oa]s?|cuesta|cuestan|precio|combien|co[uû]te|prix|скільки|коштує|ціна)$/u,
  ],
  ['when', /^(?:when|what time|until when|since when|wann|uhrzeit|cu[aá]ndo|qu[eé] hora|quand|quelle heure|коли)$/u],
  ['where', /^(?:where|wo|wohin|woher|d[oó]nde|ad[oó]nde|où|де|куди|звідки)$/u],
  ['who', /^(?:who|whom|whose|wer|wem|wen|wessen|qui[eé]n|qui[eé]nes|qui|хто|кого|кому)$/u],
  ['why', /^(?:why|what for|warum|wieso|weshalb|por qu[eé]|pourquoi|чому|навіщо)$/u],
  [
    'what',
    /^(?:what|which|how|was|welche[rsmn]?|wie|qu[eé]|cu[aá]l|c[oó]mo|quels?|quelles?|quoi|comment|що|як|який|яка|які)$/u,
  ],
];

/** Returns the kind of thing that a question asks for. */
export function askedFor(question: string): AskedFor {
  const words = wordKey(question).split(' ');
  const spans = [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
  return KINDS.find(([, pattern]) => spans.some((span) => pattern.test(span)))?.[0] ?? 'open';
}
