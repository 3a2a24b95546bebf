import { entryTitle } from '../../../answer/reply/entryTitle.ts';
import { readNow } from '../../../answer/reply/readNow.ts';
import { toReply } from '../../../answer/reply/toReply.ts';
import type { Answer, Reading } from '../../../answer/types.ts';
import { checkQuestion } from '../../../commands/ask/ask.ts';
import { wordFailure } from '../../../commands/failures/wordFailure.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { MeaningStatus } from '../../../library/meaning/types.ts';
import type { KnowledgeView, Snapshot } from '../../../library/types.ts';

/** One line of `ask --json`, a contract that other tools read. */
export interface Result {
  readonly question: string;
  readonly status: Answer['status'];
  /** Markdown; null if nothing is asserted. */
  readonly answer: string | null;
  readonly entry: string | null;
  readonly confidence: number;
  readonly caveat: string | null;
  /** Reason why the question is open or could not be read; null otherwise. */
  readonly note: string | null;
  readonly citations: readonly {
    readonly source: string;
    readonly title: string;
    readonly paragraphs: readonly number[];
    readonly url: string | null;
    readonly quote: string | null;
  }[];
  readonly suggestions: readonly {
    readonly entry: string;
    readonly question: string;
    readonly confidence: number;
    readonly citations: Result['citations'];
  }[];
  /** Revision of the knowledge that was answered from. */
  readonly revision: string;
  /** Whether meaning was searched too: `ready`, or `building` or `off`, which is words alone. */
  readonly meaning: MeaningStatus['state'];
  /** Milliseconds from question to answer. */
  readonly ms: number;
}

/** Answers one question as a line of JSON does. */
export async function toResult(view: KnowledgeView, question: string, reading: Reading): Promise<Result> {
  const start = performance.now();
  const problem = checkQuestion(question);
  const answer: Answer = problem ? { status: 'unanswered', open: null, next: [] } : await view.answer(question);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const { snapshot } = view;
  const chosen = answer.status === 'answered' ? answer.chosen : [];
  const open = answer.status === 'unanswered' ? answer.open : null;
  const { sections } = toReply(answer, snapshot.knowledge, reading);
  const asserted = answer.status === 'answered' ? sections : [];
  return {
    question,
    status: answer.status,
    answer: asserted.map(({ body }) => body).join('\n\n') || null,
    entry: (chosen[0] ?? open)?.entry.id ?? null,
    confidence: round((chosen[0] ?? open ?? answer.next[0])?.confidence ?? 0),
    caveat: asserted.flatMap(({ caveat }) => (caveat ? [caveat.text] : [])).join('\n') || null,
    note: problem ? wordFailure(problem, 'en') : (open?.entry.body ?? null),
    citations: chosen.flatMap(({ entry }) => toCitations(readNow(entry, reading), snapshot)),
    suggestions: answer.next.map((candidate) => toSuggestion(candidate, snapshot, reading)),
    revision: snapshot.knowledge.revision,
    meaning: meaningOf(view),
    ms,
  };
}

/** Returns `building` for an index that has no encodings yet. */
function meaningOf({ snapshot, meaning }: KnowledgeView): Result['meaning'] {
  if (meaning.state === 'off') return 'off';
  return snapshot.hasMeaning ? 'ready' : 'building';
}

function toCitations(entry: Entry, { knowledge }: Snapshot): Result['citations'] {
  return entry.footnotes.flatMap(({ citations }) =>
    citations.map(({ source, paragraphs, quote }) => {
      const document = knowledge.sources.get(source);
      return { source, title: document?.title ?? source, paragraphs, url: document?.url ?? null, quote };
    }),
  );
}

const toSuggestion = (
  { entry, confidence }: Answer['next'][number],
  snapshot: Snapshot,
  reading: Reading,
): Result['suggestions'][number] => ({
  entry: entry.id,
  question: entryTitle(entry),
  confidence: round(confidence),
  citations: toCitations(readNow(entry, reading), snapshot),
});

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
