import { isRecord } from '../../../base/isRecord.ts';
import { fieldRole } from '../blocks/fieldRole.ts';
import { formatTableRow } from '../blocks/formatTableRow.ts';
import { readRows } from './readRows.ts';
import { textOf } from './textOf.ts';
import { type Field, toQuestion, toTitle } from './toQuestion.ts';
import type { DataItem } from './types.ts';

/** Maximum nesting of objects and lists that are read. */
export const MAX_DEPTH = 50;
/** Keys that only say that a list follows. */
const CONTAINER =
  /^(?:faqs?|questions?|questions? ?and ?answers|q&a|qa|items?|data|entries|entry|results?|list|tags?|categories|sections?|topics|groups|records?|rows|content|contents|children|main ?entity|knowledge|articles|docs|documents|commands|responses|snippets|macros|messages)$/iu;
/** Keys whose object maps questions, or names of tags, to answers. */
const MAPPING = /faq|question|answer|tag|frage|pregunta|вопрос|питання|snippet|response|command|macro/iu;

/** Items of a value, and whether parts of it were nested too deeply to read. */
export interface Collected {
  readonly items: readonly DataItem[];
  readonly isTooDeep: boolean;
}

/**
 * Collects the questions of a value that was read from JSON, YAML or TOML, wherever they are in it, and rows for the rest. Where
 * there are questions, single values around them are no content.
 * @param lineOf returns the line of a text
 */
export function collectItems(value: unknown, lineOf: (text: string) => number): Collected {
  const items: DataItem[] = [];
  const singles = new Set<DataItem>();
  let isTooDeep = false;

  const row = (fields: readonly Field[], path: readonly string[], isSingle: boolean): void => {
    const cells = fields.map(([, cell]) => textOf(cell).replace(/\s+/gu, ' '));
    const text = formatTableRow(
      fields.map(([name]) => toTitle(name)),
      cells,
    );
    if (text === '') return;
    const item: DataItem = { kind: 'row', text, path, line: lineOf(cells[0] ?? '') };
    items.push(item);
    if (isSingle) singles.add(item);
  };
  const question = (fields: readonly Field[], path: readonly string[]): boolean => {
    const read = toQuestion(fields, path, 1);
    if (read) items.push({ ...read, line: lineOf(textOf(fields[0]?.[1])) });
    return read !== null;
  };
  const walk = (node: unknown, path: readonly string[], key: string, depth: number): void => {
    if (depth > MAX_DEPTH) isTooDeep = true;
    else if (Array.isArray(node)) {
      if (node.length > 1 && node.every(Array.isArray)) {
        const rows = node.map((cells: readonly unknown[]) => cells.map((cell) => textOf(cell)));
        items.push(
          ...readRows(
            rows.map((cells) => ({ cells, line: lineOf(cells[0] ?? '') })),
            path,
          ),
        );
      } else for (const item of node) walkItem(item, path, key, depth);
    } else if (isRecord(node)) walkObject(node, path, key, depth);
    else if (textOf(node) !== '') row([[key, node]], path, true);
  };
  const walkItem = (item: unknown, path: readonly string[], key: string, depth: number): void => {
    if (isRecord(item) || Array.isArray(item)) walk(item, path, key, depth + 1);
    else row([['', item]], path, false);
  };
  const walkObject = (node: Record<string, unknown>, path: readonly string[], key: string, depth: number): void => {
    const fields = Object.entries(node).filter(([name]) => name === '@graph' || !/^[@$]/u.test(name));
    const isNamed = findLabel(fields).length > 0;
    const isLeaf = !fields.some(([name, value]) => isContainer(name, value) && !(isNamed && isEmbed(name, value)));
    if (isLeaf && question(fields, path)) return;
    const isMapping = mapsAnswers(fields, key);
    const nested = fields.filter(([, value]) => isRecord(value) || isNestedList(value));
    if (nested.length === 0 && !isMapping) {
      row(fields, path, depth === 0);
      return;
    }
    const [label, title] = nested.length > 0 ? findLabel(fields) : [];
    const below = title === undefined ? path : [...path, title];
    for (const [name, value] of fields) {
      if (name === label) continue;
      if (isRecord(value) && isTag(value) && question([['name', name], ...Object.entries(value)], below)) continue;
      if (
        isMapping &&
        question(
          [
            ['question', name],
            ['answer', value],
          ],
          below,
        )
      )
        continue;
      if (!isRecord(value) && !isNestedList(value)) row([[name, value]], below, true);
      else walk(value, isGeneric(name) ? below : [...below, toTitle(name)], name, depth + 1);
    }
  };
  walk(value, [], '', 0);
  const hasQuestions = items.some(({ kind }) => kind === 'question');
  return { items: hasQuestions ? items.filter((item) => !singles.has(item)) : items, isTooDeep };
}

const isGeneric = (name: string): boolean => CONTAINER.test(name.replace(/[-_@]+/gu, ' ').trim());

const isNestedList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((one) => isRecord(one) || Array.isArray(one));

/** Whether a value holds questions of its own, instead of the text or the parts of one answer. */
function isContainer(name: string, value: unknown): boolean {
  if (!isNestedList(value)) return false;
  const isPart = name === 'fields' || fieldRole(name)?.role === 'answer';
  return (
    !isPart ||
    value.some((one) => isRecord(one) && toQuestion(Object.entries(one), [], 1) !== null && !('value' in one))
  );
}

/** Whether a value is the one embed of a message, which is the message's text. */
const isEmbed = (name: string, value: unknown): boolean =>
  /^embeds?$/iu.test(name) && Array.isArray(value) && value.length === 1;

/** Whether an object maps questions, or names of tags, to answers. */
function mapsAnswers(fields: readonly Field[], key: string): boolean {
  const asking = fields.filter(([name]) => /[?？]\s*$/u.test(name)).length;
  if (asking > 0) return asking >= fields.length / 2;
  return MAPPING.test(key) && fields.every(([, value]) => (isRecord(value) ? isTag(value) : !isNestedList(value)));
}

/** Whether an object is the contents of a tag whose name is its key. */
const isTag = (value: Record<string, unknown>): boolean =>
  !Object.entries(value).some(([name, one]) => isContainer(name, one) || /^(?:question|questions|q)$/iu.test(name));

/** Returns the key of an object's name, and the name as a heading. */
function findLabel(fields: readonly Field[]): readonly [key: string, title: string] | [] {
  const found = fields.find(
    ([name, value]) => typeof value === 'string' && /^(?:question|topic)$/u.test(fieldRole(name)?.role ?? ''),
  );
  return found ? [found[0], toTitle(textOf(found[1]))] : [];
}
