import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { toDocumentFeatures } from '../../src/search/confidence.ts';
import { type DocumentQuestion, readExpectations, readParagraphQuestions } from '../articles/readDocumentQuestions.ts';
import type { CaseSet } from './collectCases.ts';
import type { Case } from './fitLogistic.ts';

/** Questions on two news articles, by three authors who knew neither the engine nor the others' questions. */
const ON_NEWS = [
  'test/eval/questions.jsonl',
  'bench/articles/questions/first.jsonl',
  'bench/articles/questions/second.jsonl',
];
/** Two communities' handbooks, and questions on both. */
const HANDBOOKS = 'bench/articles/handbooks';
/** Two long guides, and questions on each, mostly in other words than theirs. */
const GUIDES = 'bench/articles/guides';
const NUMBER = /^\d+\t/gmu;
/** How many passages are quoted together. */
const QUOTED = 2;
/** The news have most of the questions, and are of one kind. */
const NEWS_WEIGHT = 0.7;
/** The same questions asked of all documents together: a larger base, in which more comes up. */
const TOGETHER_WEIGHT = 0.4;

/** Questions on some documents. */
interface Field {
  readonly name: string;
  readonly questions: readonly DocumentQuestion[];
  readonly weight: number;
}

/** The documents asked with no curated entry beside them: whether the best passages together hold what is asked for. */
export async function collectDocuments(sources: string): Promise<readonly CaseSet[]> {
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
  const onNews = ON_NEWS.map((path) => ({
    name: nameOf(path),
    questions: readExpectations(path),
    weight: NEWS_WEIGHT,
  }));
  const onHandbooks = { name: 'handbooks', questions: readExpectations(join(HANDBOOKS, 'questions.jsonl')), weight: 1 };
  const guides = readdirSync(join(GUIDES, 'articles')).map((name) => {
    const id = name.replace(/\.md$/u, '');
    cpSync(join(GUIDES, 'articles', name), join(folder, id, 'articles', name));
    const questions = readParagraphQuestions(join(GUIDES, 'questions', `${id}.jsonl`), join(folder, id), id);
    return { id, field: { name: id, questions, weight: 1 } };
  });
  const all = [...onNews, onHandbooks, ...guides.map(({ field }) => field)].map(
    (field): Field => ({ ...field, name: `${field.name}, together`, weight: field.weight * TOGETHER_WEIGHT }),
  );
  const sets = [
    ...(await judge(join(folder, 'news'), onNews)),
    ...(await judge(join(folder, 'handbooks'), [onHandbooks])),
    ...(await Promise.all(guides.map(({ id, field }) => judge(join(folder, id), [field])))).flat(),
    ...(await judge(join(folder, 'together'), all)),
  ];
  rmSync(folder, { recursive: true });
  return sets;
}

const nameOf = (path: string): string => path.split('/').slice(-2).join('/');

async function judge(folder: string, fields: readonly Field[]): Promise<CaseSet[]> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const index = buildIndex(entries, synonyms);
  return fields.map(({ name, questions, weight }) => {
    const cases = questions.flatMap(({ question, isHeldBy }): Case[] => {
      const { candidates } = index.search(question);
      const [best] = candidates;
      if (!best) return [];
      const quoted = candidates.slice(0, QUOTED).map(({ entry }) => entry);
      return [{ features: toDocumentFeatures(best.evidence), right: isHeldBy(quoted), weight }];
    });
    return { name: `documents, ${name}`, cases, asked: questions.length };
  });
}
