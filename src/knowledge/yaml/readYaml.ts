import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { fileIssues } from '../problems/fileIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem } from '../types.ts';

export interface YamlText {
  /** Every scalar is a string, so that `no`, `1.10` and dates stay what was written; empty text is null. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line of a key or list item; that of its nearest parent where the path leads nowhere. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Deeper nesting would overflow the stack of the YAML parser. */
const MAX_DEPTH = 100;

/**
 * YAML text → plain values, safely: no aliases (so nothing can expand) and no deep nesting.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const failed = (problems: readonly Problem[]): YamlText => ({ value: null, problems, lineOf: () => firstLine });
  if (isDeep(text)) return failed([problemAt(file, firstLine, fileIssues.yamlDeep(MAX_DEPTH))]);

  const lines = new LineCounter();
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  // `uniqueKeys` compares every key with every other; the visitor below asks a map.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, { ...options, logLevel: 'silent' });
  const problems: Problem[] = [];
  for (const { message, pos } of document.errors.slice(0, 5)) {
    problems.push(problemAt(file, lineAt(pos[0]), fileIssues.yamlSyntax(message)));
  }
  if (problems.length > 0) return failed(problems);

  const pairs: Pairs = new Map();
  visit(document, {
    Alias(_, node) {
      problems.push(problemAt(file, lineAt(startOf(node)), fileIssues.yamlAlias()));
      return visit.BREAK;
    },
    Map(_, map) {
      const byName = new Map<PropertyKey, Pair>();
      for (const pair of map.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        if (byName.has(name)) problems.push(problemAt(file, lineAt(startOf(pair.key)), fileIssues.yamlRepeated(name)));
        byName.set(name, pair);
      }
      pairs.set(map, byName);
    },
  });
  if (problems.length > 0) return failed(problems);
  return { value: document.toJS(), problems, lineOf: (path) => lineAt(offsetOf(document.contents, path, pairs)) };
}

/** Every mapping's pairs by key. */
type Pairs = Map<YAMLMap, ReadonlyMap<PropertyKey, Pair>>;

function offsetOf(root: unknown, path: readonly PropertyKey[], pairs: Pairs): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    const pair = isMap(node) ? pairs.get(node)?.get(step) : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (item === undefined) break;
    offset = startOf(item) || offset;
    node = pair === undefined ? item : pair.value;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Found with the tokens and the line starts alone, before anything recursive sees the text. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  for (const [start] of text.matchAll(/^(?:[ \t]|[-?:](?=[ \t\n]|$))+/gm)) {
    if (start.length > MAX_DEPTH) return true;
  }
  return false;
}
