import { toInertText } from '../../../answer/reply/toInertText.ts';
import { splitSentences } from '../../../knowledge/documents/passages/sentences/splitSentences.ts';
import { formatParagraphs } from '../../../knowledge/markdown/formatCitations.ts';
import { toPlainText } from '../../../knowledge/markdown/toPlainText.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { Source } from '../../../knowledge/types.ts';
import { shortenChange } from '../../../knowledge/watch/shortenChange.ts';
import type { ChangedSource, WatchedParagraph } from '../../../knowledge/watch/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { quoteLine, truncateLine } from '../context/ModeratorContext.ts';

const MAX_TEXT = 120;
const MAX_HEADING = 100;

type Sources = ReadonlyMap<string, Source>;

/** Describes what became of an entry's first changed paragraph on one line, with the words that differ. */
export function describeChange(
  { entry, cited }: ChangedSource,
  sources: Sources,
  messages: ModerationMessages,
): string {
  const [first] = cited;
  const heading = quoteLine(entry.heading, MAX_HEADING);
  if (!first) return heading;
  const more = cited.length > 1 ? `, ${messages.andMore(cited.length - 1)}` : '';
  return `${heading} · ${toInertText(placeOf(first, sources))}: ${differenceOf(first, messages)}${more}`;
}

/** Returns the difference of every changed paragraph, sentence by sentence, each under its place. */
export function diffChange(
  { cited }: ChangedSource,
  sources: Sources,
  messages: ModerationMessages,
): readonly string[] {
  return cited.flatMap((paragraph) => {
    const { said, at, says } = paragraph;
    const after = says ? linesOf(says.text) : '';
    const head = `@@ ${placeOf(paragraph, sources)}${at === null ? ` · ${messages.sourceGone}` : ''} @@`;
    const lines = diffText(linesOf(said?.text ?? ''), after);
    return [head, ...lines.filter((line) => line !== '+ ')];
  });
}

/** Returns the words that differ: `“twenty euros” → “thirty euros”`. */
function differenceOf({ said, says }: WatchedParagraph, messages: ModerationMessages): string {
  const before = toPlainText(said?.text ?? '');
  if (!says) return `“${quoteLine(before, MAX_TEXT)}” → ${messages.sourceGone}`;
  const short = shortenChange(before, toPlainText(says.text));
  return `“${toInertText(short.before)}” → “${toInertText(short.after)}”`;
}

/** Returns the place of a paragraph: `House rules, ¶3`, or `House rules, ¶3 → ¶4` if it moved. */
function placeOf({ source, number, at }: WatchedParagraph, sources: Sources): string {
  const moved = at === null || at === number ? '' : ` → ${formatParagraphs([at])}`;
  return `${truncateLine(sources.get(source)?.title ?? source, MAX_HEADING)}, ${formatParagraphs([number])}${moved}`;
}

const linesOf = (text: string): string => splitSentences(text).join('\n');
