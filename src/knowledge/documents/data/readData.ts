import { ProblemReport } from '../../problems/ProblemReport.ts';
import { NO_DOCUMENT_HEAD } from '../../yaml/readDocumentHead.ts';
import { NO_META, type ReadDocument } from '../types.ts';
import { collectItems, MAX_DEPTH } from './collectItems.ts';
import { createLineFinder } from './findLine.ts';
import { readRows } from './readRows.ts';
import { readTable } from './readTable.ts';
import { readJson, readJsonLines, readToml, readYamlValues } from './readValues.ts';
import type { DataItem } from './types.ts';
import { writeItems } from './writeItems.ts';

/** Formats of data: tables, and values that nest. */
export type DataFormat = 'table' | 'json' | 'jsonl' | 'yaml' | 'toml';

const PARSERS = { json: readJson, jsonl: readJsonLines, yaml: readYamlValues, toml: readToml };

/**
 * Reads a table or nested values as questions with their answers, and as rows where there are none. Never throws.
 * @param text with `\n` line ends
 */
export function readData(text: string, path: string, format: DataFormat): ReadDocument {
  const report = new ProblemReport(path);
  const items = format === 'table' ? readRows(readTable(text, report)) : readNested(text, format, report);
  return { head: NO_DOCUMENT_HEAD, meta: NO_META, problems: report.problems, ...writeItems(items) };
}

function readNested(text: string, format: Exclude<DataFormat, 'table'>, report: ProblemReport): readonly DataItem[] {
  const value = PARSERS[format](text, report);
  const { items, isTooDeep } = collectItems(value, createLineFinder(text));
  if (isTooDeep) report.add(1, 'data/too-deep', MAX_DEPTH);
  return items;
}
