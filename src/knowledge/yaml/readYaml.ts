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
import type { ProblemReport } from '../problems/ProblemReport.ts';

/** Parsed YAML. */
export interface YamlText {
  /** Scalars are strings, so that `no`, `1.10` and dates stay as written. Null if the text is empty or has errors. */
  readonly value: unknown;
  /** Returns the line of a key or list item, or of its nearest parent if the path does not exist. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Maximum nesting; more would overflow the stack of the YAML parser. */
const MAX_DEPTH = 100;
/** Maximum number of syntax errors reported for one text. */
const MAX_ERRORS = 5;

/**
 * Parses YAML into plain values. Aliases, which can expand without limit, and deep nesting are refused.
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml(text: string, report: ProblemReport, firstLine = 1): YamlText {
  const failed: YamlText = { value: null, lineOf: () => firstLine };
  if (isDeep(text)) {
    report.add(firstLine, 'yaml/too-deep', MAX_DEPTH);
    return failed;
  }

  const lines = new LineCounter();
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  // `uniqueKeys` compares every key with every other; the visitor below uses a map.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, { ...options, logLevel: 'silent' });
  for (const { message, pos } of document.errors.slice(0, MAX_ERRORS)) {
    report.add(lineAt(pos[0]), 'yaml/invalid', message);
  }
  if (document.errors.length > 0) return failed;

  let isRefused = false;
  const pairs: Pairs = new Map();
  visit(document, {
    Alias(_, node) {
      report.add(lineAt(startOf(node)), 'yaml/alias');
      isRefused = true;
      return visit.BREAK;
    },
    Map(_, map) {
      const byName = new Map<PropertyKey, Pair>();
      for (const pair of map.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        if (byName.has(name)) {
          report.add(lineAt(startOf(pair.key)), 'yaml/duplicate-key', name);
          isRefused = true;
        }
        byName.set(name, pair);
      }
      pairs.set(map, byName);
    },
  });
  if (isRefused) return failed;
  return { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document.contents, path, pairs)) };
}

/** Pairs of every mapping, by key. */
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

/** Whether the text is nested too deeply, judged by tokens and indentation: a recursive parser would overflow. */
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
