import { formatParagraphs } from '../../knowledge/markdown/formatCitations.ts';
import type { Entry, Knowledge, Source } from '../../knowledge/types.ts';
import type { AnswerMessages } from '../../locales/en/answer.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Candidate } from '../../search/types.ts';
import { dayOf } from '../pairDocuments.ts';
import type { Answer, Reading, Reply, ReplySection } from '../types.ts';
import { entryTitle } from './entryTitle.ts';
import { formatDates } from './formatDates.ts';
import { emptyReply } from './notice.ts';
import { quotePassage } from './quotePassage.ts';
import { readNow } from './readNow.ts';
import { toFootnote } from './toFootnote.ts';
import type { Button } from './types.ts';

/** Maximum number of suggestions in a reply. */
const MAX_SUGGESTIONS = 3;
const MARK = /\[1\](?!\()/u;
/** Minimum confidence of an entry that is offered below an answer or a refusal. */
const WORTH_OFFERING = 0.03;

/** Returns a decision as a reply for people. */
export function toReply(answer: Answer, knowledge: Knowledge, reading: Reading): Reply {
  const words = messagesFor(reading.locale ?? 'en').answer;
  switch (answer.status) {
    case 'answered':
      return {
        ...emptyReply('answer'),
        text: answer.pair === 'differing' ? words.differing : '',
        sections: toChosenSections(answer, knowledge, reading),
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
        sections: answer.open ? toSections([answer.open.entry], knowledge, reading) : [],
        suggestions: toButtons('turn', worthOffering(answer.next)),
      };
  }
}

function toChosenSections(
  { chosen, pair }: Extract<Answer, { readonly status: 'answered' }>,
  knowledge: Knowledge,
  reading: Reading,
): readonly ReplySection[] {
  const entries = chosen.map(({ entry }) => entry);
  const leads = chosen.map(({ lead }) => lead);
  const sections = toSections(entries, knowledge, reading, leads);
  const [, second] = entries;
  if (pair !== 'older' || !second) return sections;
  const older = messagesFor(reading.locale ?? 'en').answer.older(dayOf(second));
  return sections.map((section, at) => (at === 1 ? { ...section, dates: [older, ...section.dates] } : section));
}

/**
 * Returns entries as the sections of one reply, with footnotes numbered from 1 through all of them.
 * @param leads the sentence of each passage that answers; parallel to the entries
 */
export function toSections(
  entries: readonly Entry[],
  knowledge: Knowledge,
  reading: Reading,
  leads: readonly (string | undefined)[] = [],
): readonly ReplySection[] {
  let first = 1;
  return entries.map((entry, i) => {
    const section = toSection(entry, knowledge, reading, first, leads[i]);
    first += section.footnotes.length;
    return section;
  });
}

function toSection(
  written: Entry,
  { sources }: Knowledge,
  reading: Reading,
  first: number,
  lead: string | undefined,
): ReplySection {
  const entry = readNow(written, reading);
  const words = messagesFor(reading.locale ?? 'en').answer;
  const body = renumberMarks(markEnd(entry), entry.footnotes.length, first - 1);
  const isQuoted = entry.kind === 'passage';
  return {
    entry: written,
    title: isQuoted ? toOrigin(entry, sources, words) : entry.heading,
    body: isQuoted ? quotePassage(body, lead) : body,
    caveat: entry.caveat,
    footnotes: entry.footnotes.map((footnote, i) => toFootnote(entry, footnote, first + i, sources, words)),
    dates: formatDates(entry, sources, reading),
  };
}

/** Returns the title of a quotation: `From A title, ¶8`. */
function toOrigin({ footnotes, heading }: Entry, sources: ReadonlyMap<string, Source>, words: AnswerMessages): string {
  const cited = footnotes[0]?.citations[0];
  if (!cited) return heading;
  return words.from(sources.get(cited.source)?.title ?? cited.source, formatParagraphs(cited.paragraphs));
}

/** Marks the end of a text whose footnote belongs to the whole of it: the file's `source:`, or the file itself. */
function markEnd({ body, caveat, footnotes }: Entry): string {
  if (footnotes.length !== 1 || MARK.test(body) || MARK.test(caveat?.text ?? '')) return body;
  const isBlock = /^(?:\s*(?:```|~~~|\||>|<)| {4}|\t)/u.test(body.slice(body.lastIndexOf('\n') + 1));
  return `${body}${isBlock ? '\n\n' : ' '}[1]`;
}

/** Adds `by` to the footnote marks `[1]` … `[count]` of a body. */
function renumberMarks(body: string, count: number, by: number): string {
  if (by === 0) return body;
  return body.replace(/\[(\d{1,4})\](?!\()/gu, (mark, digits: string) => {
    const number = Number(digits);
    return number >= 1 && number <= count ? `[${number + by}]` : mark;
  });
}

const worthOffering = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ confidence }) => confidence >= WORTH_OFFERING);

/**
 * Returns a button for each of the first three candidates.
 * @param action `show` answers in a new message, `turn` in place of the message that has the button
 */
function toButtons(action: 'show' | 'turn', candidates: readonly Candidate[]): readonly Button[] {
  return candidates
    .slice(0, MAX_SUGGESTIONS)
    .map(({ entry }) => ({ id: `${action}:${entry.key}`, label: entryTitle(entry), style: 'secondary' as const }));
}
