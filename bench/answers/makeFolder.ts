import { seededRandom } from '../../src/base/seededRandom.ts';
import { assignKeys } from '../../src/knowledge/entries/assignKeys.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { knowledgeRevision } from '../../src/knowledge/revisions/knowledgeRevision.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';
import { addTypos } from '../addTypos.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';
import { makeQuestions } from '../corpus/makeQuestions.ts';
import { readWords } from '../corpus/readWords.ts';
import { shuffled } from '../random.ts';
import type { AnswerJob } from './types.ts';

/** Heading, three phrasings, one sentence of the answer and the whole answer: six texts an entry. */
const PHRASINGS = 3;

/** A knowledge base and questions on it, none twice. */
export interface AnswerFolder {
  readonly knowledge: Knowledge;
  readonly questions: readonly string[];
  readonly keystrokes: readonly string[];
}

/** Makes a knowledge base of a size, or reads the shipped one and asks its phrasings with typos. */
export async function makeFolder({ size, clinc, knowledge, questions }: AnswerJob): Promise<AnswerFolder> {
  const random = seededRandom(2);
  if (size === 0) {
    const read = await loadKnowledge(knowledge);
    const texts = shuffled(
      random,
      read.entries.flatMap(({ phrasings }) => phrasings),
    );
    const asked = texts.slice(0, questions).map((text) => addTypos(text, random));
    return { knowledge: read, questions: [...new Set(asked)], keystrokes: asked.map(beginning) };
  }
  const corpus = makeCorpus(await readWords(clinc, knowledge), size, 1);
  const keys = assignKeys(corpus.entries.map(({ id }) => id));
  const entries = corpus.entries.map((entry) => toSixTexts({ ...entry, key: keys.get(entry.id) ?? entry.key }));
  const rest = { entries, sources: new Map(), synonyms: [] };
  const { clean, keystrokes } = makeQuestions({ ...corpus, entries }, questions, random);
  return {
    knowledge: { ...rest, problems: [], revision: knowledgeRevision(rest) },
    questions: [...new Set(clean.map(({ text }) => text))],
    keystrokes: keystrokes.map(({ text }) => text),
  };
}

const toSixTexts = (entry: Entry): Entry => ({
  ...entry,
  phrasings: entry.phrasings.slice(0, PHRASINGS),
  body: entry.body.slice(0, entry.body.indexOf('.') + 1),
});

/** Returns the first half of a text, as somebody has typed it so far. */
const beginning = (text: string): string => text.slice(0, Math.ceil(text.length / 2));
