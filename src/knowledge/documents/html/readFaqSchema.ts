import { isRecord } from '../../../base/isRecord.ts';
import type { HtmlElement } from './dom/dom.ts';

const MAX_QUESTIONS = 1000;

/** Reads the questions and answers that a page declares as a schema.org FAQPage (JSON-LD), as plain text lines. */
export function readFaqSchema(document: HtmlElement): readonly { question: string; answer: string }[] {
  const found: { question: string; answer: string }[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    for (const item of listItems(data)) {
      if (!hasType(item, 'FAQPage')) continue;
      for (const entity of asList(item.mainEntity).slice(0, MAX_QUESTIONS)) {
        if (!isRecord(entity) || !hasType(entity, 'Question')) continue;
        const [accepted] = asList(entity.acceptedAnswer);
        const question = toLines(entity.name);
        const answer = isRecord(accepted) ? toLines(accepted.text) : '';
        if (question !== '' && answer !== '') found.push({ question: question.replaceAll('\n', ' '), answer });
      }
    }
  }
  return found.slice(0, MAX_QUESTIONS);
}

/** Lists the objects at the top level, or in the list or `@graph` there. */
function listItems(data: unknown): readonly Record<string, unknown>[] {
  return asList(data).flatMap((item) => (isRecord(item) ? [item, ...asList(item['@graph']).filter(isRecord)] : []));
}

function hasType(item: Record<string, unknown>, type: string): boolean {
  return asList(item['@type']).includes(type);
}

/** Removes HTML from an answer; each block becomes a line. */
function toLines(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, 20_000)
    .replace(/<(?:\/?(?:p|div|li|ul|ol|h\d)|br)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
