import type { Entry, Footnote, Knowledge, Source } from '../knowledge/types.ts';
import type { Candidate } from '../search/types.ts';
import type { Words } from './messages/en.ts';
import type { Locale } from './messages/locales.ts';
import { wordsOf } from './messages/wordsOf.ts';
import type { Answer, Button, Reply, ReplyFootnote, ReplySection } from './types.ts';

/** How many suggestions people see. */
const SHOWN = 3;
const DAY_MS = 86_400_000;
/** A runner-up this unlikely is not offered, even where nothing better is. */
const WORTH_OFFERING = 0.03;

/**
 * Word an answer for people.
 * @param now milliseconds since the epoch, to tell what has expired
 * @param locale the language of what stands around the answer
 */
export function toReply(answer: Answer, knowledge: Knowledge, now: number, locale: Locale = 'en'): Reply {
  const words = wordsOf(locale);
  switch (answer.status) {
    case 'answered':
      return {
        ...emptyReply('answer'),
        sections: toSections(
          answer.chosen.map(({ entry }) => entry),
          knowledge,
          now,
          locale,
        ),
        suggestions: toButtons('show', worthOffering(answer.next)),
      };
    case 'suggested':
      return {
        ...emptyReply('suggestion'),
        text: words.unsure,
        suggestions: toButtons('turn', answer.next),
      };
    case 'unanswered':
      return {
        ...emptyReply('decline'),
        text: answer.open ? words.open : words.missing,
        sections: answer.open ? toSections([answer.open.entry], knowledge, now, locale) : [],
        suggestions: toButtons('turn', worthOffering(answer.next)),
      };
  }
}

/** A reply with nothing in it but its tone. */
export function emptyReply(tone: Reply['tone']): Reply {
  return { tone, text: '', sections: [], suggestions: [], buttons: [], selects: [], private: false };
}

/** A reply that only says something. */
export function notice(text: string, tone: Reply['tone'] = 'notice'): Reply {
  return { ...emptyReply(tone), text };
}

/** Entries as the sections of one reply, footnotes numbered through. */
export function toSections(
  entries: readonly Entry[],
  knowledge: Knowledge,
  now: number,
  locale: Locale = 'en',
): readonly ReplySection[] {
  const words = wordsOf(locale);
  let first = 1;
  return entries.map((entry) => {
    const section = toSection(entry, knowledge, now, first, words);
    first += section.footnotes.length;
    return section;
  });
}

function toSection(entry: Entry, knowledge: Knowledge, now: number, first: number, words: Words): ReplySection {
  return {
    entry,
    title: entry.heading,
    body: renumberMarks(entry.body, entry.footnotes.length, first - 1),
    caveat: entry.caveat,
    footnotes: entry.footnotes.map((footnote, i) => toFootnote(footnote, first + i, knowledge.sources, words)),
    dates: toDates(entry, now, words),
  };
}

/** Shift the footnote marks `[1]` … `[count]` of a body by `by`. */
function renumberMarks(body: string, count: number, by: number): string {
  if (by === 0) return body;
  return body.replace(/\[(\d{1,4})\](?!\()/gu, (mark, digits: string) => {
    const number = Number(digits);
    return number >= 1 && number <= count ? `[${number + by}]` : mark;
  });
}

function toFootnote(
  footnote: Footnote,
  number: number,
  sources: ReadonlyMap<string, Source>,
  words: Words,
): ReplyFootnote {
  const parts = footnote.citations.map((citation) => {
    const source = sources.get(citation.source);
    const quote = citation.quote ? `: “${citation.quote}”` : '';
    return `${source?.title ?? citation.source}, ${formatParagraphs(citation.paragraphs)}, ${source?.published ?? words.undated}${quote}`;
  });
  const first = footnote.citations[0];
  return { number, text: parts.join('; '), url: (first && sources.get(first.source)?.url) ?? null };
}

/** `¶5–7, ¶9` for 5, 6, 7, 9. */
export function formatParagraphs(paragraphs: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && paragraph === run[1] + 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}

function toDates(entry: Entry, now: number, words: Words): readonly string[] {
  const dates: string[] = [];
  if (entry.asOf) dates.push(words.asOf(entry.asOf));
  if (entry.expires && Date.parse(entry.expires) + DAY_MS <= now) dates.push(words.outOfDate(entry.expires));
  return dates;
}

const worthOffering = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ confidence }) => confidence >= WORTH_OFFERING);

/** @param action `show` answers below, `turn` in the place of the message that offers it */
function toButtons(action: 'show' | 'turn', candidates: readonly Candidate[]): readonly Button[] {
  return candidates
    .slice(0, SHOWN)
    .map(({ entry }) => ({ id: `${action}:${entry.key}`, label: entry.heading, style: 'secondary' as const }));
}
