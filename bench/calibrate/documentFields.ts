import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { type OpenParts, openParts } from '../../src/search/createIndex.ts';
import { buildKnowledgeData } from '../../src/search/openIndexes.ts';
import { type DocumentQuestion, readExpectations, readParagraphQuestions } from '../articles/readDocumentQuestions.ts';

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
/** For the confidence: news have the most that is nearly answered, and what is asserted of them must be right. */
const NEWS_WEIGHT = 1.5;
/** The same questions asked of all documents together: a larger base, in which more comes up. */
export const TOGETHER_WEIGHT = 0.4;

/** Questions on other documents have no answer here, but for a few that happen to: one in so many is asked, and each counts little. */
const STRANGE_EACH = 6;
const STRANGE_WEIGHT = 0.1;

/** Questions on some documents. */
export interface Field {
  /** The documents that the questions are on. */
  readonly name: string;
  /** Whether these documents are all there are. */
  readonly isAlone: boolean;
  readonly parts: OpenParts;
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly name: string;
  readonly questions: readonly DocumentQuestion[];
  readonly weight: number;
}

/** Open the documents, each field alone and with all the others. */
export async function openFields(sources: string): Promise<readonly Field[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-documents-'));
  const [news, handbooks, together] = ['news', 'handbooks', 'together'].map((name) => join(folder, name, 'articles'));
  mkdirSync(news as string, { recursive: true });
  // As they are dropped into a folder: a numbered paragraph a line becomes the paragraph.
  for (const name of readdirSync(sources)) {
    writeFileSync(join(news as string, name), readFileSync(join(sources, name), 'utf8').replace(NUMBER, ''));
  }
  cpSync(join(HANDBOOKS, 'articles'), handbooks as string, { recursive: true });
  for (const articles of [news, handbooks, join(GUIDES, 'articles')]) {
    cpSync(articles as string, together as string, { recursive: true });
  }
  const guides = readdirSync(join(GUIDES, 'articles')).map((name) => {
    const id = name.replace(/\.\w+$/u, '');
    cpSync(join(GUIDES, 'articles', name), join(folder, id, 'articles', name));
    const questions = readParagraphQuestions(join(GUIDES, 'questions', `${id}.jsonl`), join(folder, id), id);
    return { name: id, asked: [{ name: id, questions, weight: 1 }] };
  });
  const alone: readonly Pick<Field, 'name' | 'asked'>[] = [
    {
      name: 'news',
      asked: ON_NEWS.map((path) => ({ name: nameOf(path), questions: readExpectations(path), weight: NEWS_WEIGHT })),
    },
    {
      name: 'handbooks',
      asked: [{ name: 'handbooks', questions: readExpectations(join(HANDBOOKS, 'questions.jsonl')), weight: 1 }],
    },
    ...guides,
  ];
  const all = await openDocuments(join(folder, 'together'));
  const fields: Field[] = [];
  for (const { name, asked } of alone) {
    fields.push({ name, asked, isAlone: true, parts: await openDocuments(join(folder, name)) });
    const ofAll = asked.map((one) => ({ ...one, name: `${one.name}, together`, weight: one.weight * TOGETHER_WEIGHT }));
    fields.push({ name, asked: ofAll, isAlone: false, parts: all });
  }
  rmSync(folder, { recursive: true });
  return fields;
}

/** Questions on the other documents. */
export function strangeTo({ name }: Field, fields: readonly Field[]): Asked {
  const questions = fields
    .filter((other) => other.isAlone && other.name !== name)
    .flatMap(({ asked }) => asked.flatMap((one) => one.questions))
    .filter((_, i) => i % STRANGE_EACH === 0)
    .map(({ question }): DocumentQuestion => ({ question, isHeldBy: () => false }));
  return { name: `strange to ${name}`, questions, weight: STRANGE_WEIGHT };
}

const nameOf = (path: string): string => path.split('/').slice(-2).join('/');

async function openDocuments(folder: string): Promise<OpenParts> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const { documents } = buildKnowledgeData(entries, synonyms);
  if (!documents) throw new Error(`${folder} has no documents`);
  return openParts(entries, documents, { ofDocuments: true });
}
