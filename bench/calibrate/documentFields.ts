import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { type OpenParts, openParts } from '../../src/search/createIndex.ts';
import { toAsked, trustOf } from '../../src/search/meaning/toAsked.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import { buildKnowledgeData } from '../../src/search/openIndexes.ts';
import { createPassageReader } from '../../src/search/rank/readPassages.ts';
import type { AskedQuestion, ReadPassage } from '../../src/search/rank/types.ts';
import { isFrequent } from '../../src/search/text/termWeights.ts';
import {
  type DocumentQuestion,
  readCitedExpectations,
  readExpectations,
  readParagraphQuestions,
} from '../articles/readDocumentQuestions.ts';
import type { BenchEncoder } from '../openEncoder.ts';

/** Questions on two news articles, by three authors who knew neither the engine nor the others' questions. */
const ON_NEWS = [
  'test/eval/questions.jsonl',
  'bench/articles/questions/first.jsonl',
  'bench/articles/questions/second.jsonl',
];
/** Two communities' handbooks, and questions on both. */
const HANDBOOKS = 'bench/articles/handbooks';
/** Long guides of many kinds, and questions on each. */
const GUIDES = 'bench/articles/guides';
const NUMBER = /^\d+\t/gmu;
/** Questions on other documents have no answer here, but for a few that happen to: one in so many is asked. */
const STRANGE_EACH = 36;

/** One question with everything that was read for it. */
export interface JudgedQuestion {
  readonly asked: AskedQuestion;
  readonly read: readonly ReadPassage[];
  /** Whether each passage that was read answers, parallel to `read`. */
  readonly right: readonly boolean[];
  readonly isAnswerable: boolean;
  /** Weight for the ranking, and for the confidence. */
  readonly rankWeight: number;
  readonly weight: number;
}

/** Questions on some documents. */
export interface Field {
  readonly name: string;
  readonly parts: OpenParts;
  /** Judged by words alone, and by words and meaning. */
  readonly words: readonly JudgedQuestion[];
  readonly meaning: readonly JudgedQuestion[];
}

interface Source {
  readonly name: string;
  readonly folder: string;
  readonly questions: readonly DocumentQuestion[];
  readonly rankWeight: number;
  readonly weight: number;
}

/** Opens the documents, each field alone, and reads what words and meaning bring forward for each question. */
export async function openFields(news: string, encoder: BenchEncoder): Promise<readonly Field[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-documents-'));
  const sources = listSources(folder, news);
  const encodings = await encoder.ask(sources.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const answerable = sources.flatMap(({ name, questions }) =>
    questions.filter(({ isAnswerable }) => isAnswerable).map(({ question }) => ({ question, from: name })),
  );
  const fields: Field[] = [];
  for (const source of sources) {
    const strange = answerable
      .filter(({ from }, i) => from !== source.name && i % STRANGE_EACH === 0)
      .map(({ question }): DocumentQuestion => ({ question, isAnswerable: false, isHeldBy: () => false }));
    fields.push(await openField(source, strange, encoder, encodings));
  }
  rmSync(folder, { recursive: true });
  return fields;
}

function listSources(folder: string, newsFolder: string): readonly Source[] {
  const inFolder = (name: string): string => {
    mkdirSync(join(folder, name, 'articles'), { recursive: true });
    return join(folder, name);
  };
  const news = inFolder('news');
  // As they are dropped into a folder: a numbered paragraph a line becomes the paragraph.
  for (const name of readdirSync(newsFolder)) {
    writeFileSync(join(news, 'articles', name), readFileSync(join(newsFolder, name), 'utf8').replace(NUMBER, ''));
  }
  const handbooks = inFolder('handbooks');
  cpSync(join(HANDBOOKS, 'articles'), join(handbooks, 'articles'), { recursive: true });
  const guides = readdirSync(join(GUIDES, 'articles')).map((file): Source => {
    const name = file.replace(/\.\w+$/u, '');
    cpSync(join(GUIDES, 'articles', file), join(inFolder(name), 'articles', file));
    const questions = readParagraphQuestions(join(GUIDES, 'questions', `${name}.jsonl`), join(folder, name), name);
    return { name, folder: join(folder, name), questions, rankWeight: 1, weight: 1 };
  });
  return [
    ...guides,
    {
      name: 'handbooks',
      folder: handbooks,
      questions: readExpectations(join(HANDBOOKS, 'questions.jsonl')),
      rankWeight: 1,
      weight: 2,
    },
    { name: 'news', folder: news, questions: ON_NEWS.flatMap(readCitedExpectations), rankWeight: 0.5, weight: 1 },
  ];
}

async function openField(
  { name, folder, questions, rankWeight, weight }: Source,
  strange: readonly DocumentQuestion[],
  encoder: BenchEncoder,
  encodings: Encodings,
): Promise<Field> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const { documents } = await encoder.addTo(entries, buildKnowledgeData(entries, synonyms));
  if (!documents) throw new Error(`${folder} has no documents`);
  const parts = openParts(entries, documents, { ofDocuments: true });
  const judge = (withMeaning: boolean) => {
    const { meaning } = parts.ranking;
    const read = createPassageReader(
      withMeaning ? parts.ranking : { ...parts.ranking, meaning: null },
      parts.vocabulary,
    );
    return ({ question, isAnswerable, isHeldBy }: DocumentQuestion, by: number, byRank: number): JudgedQuestion => {
      const encoded = withMeaning ? encodings.get(question) : undefined;
      const encoding = encoded ? toAsked(encoded) : null;
      const query = parts.reader.read(question, { has: isFrequent }, encoding?.realWords);
      const trust = encoding && meaning ? trustOf(encoding, meaning.data.english) : 0;
      const asked: AskedQuestion = { text: question, query, encoding, trust, richness: 0 };
      const passages = read(asked);
      const right = passages.map(({ entry }) => {
        const found = entries[entry];
        return found !== undefined && isHeldBy([found]);
      });
      return { asked, read: passages, right, isAnswerable, rankWeight: byRank, weight: by };
    };
  };
  const judgeAll = (withMeaning: boolean) => {
    const judgeOne = judge(withMeaning);
    return [
      ...questions.map((question) => judgeOne(question, weight, rankWeight)),
      ...strange.map((question) => judgeOne(question, STRANGE_WEIGHT, 0)),
    ];
  };
  return { name, parts, words: judgeAll(false), meaning: judgeAll(true) };
}

/** Questions on other documents count less: they are easily told. */
const STRANGE_WEIGHT = 0.6;
