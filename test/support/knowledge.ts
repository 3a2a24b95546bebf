import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { assembleKnowledge } from '../../src/knowledge/assembleKnowledge.ts';
import { formatProblem } from '../../src/knowledge/problems/formatProblem.ts';
import type { Knowledge, Problem } from '../../src/knowledge/types.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Two sources, `one` with 10 paragraphs. */
export const SOURCES = 'one:\n  title: One\n  paragraphs: 10\ntwo:\n  title: Two\n';

/** A sound entry. */
export const entry = (heading: string, body = 'An answer.[^1]') => `## ${heading}\n\n${body}\n\n[^1]: one ¶1; two ¶2\n`;

/** Write files to a new folder, which is removed after the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Knowledge from files in memory, `sources.yaml` with the two sources unless given. */
export function knowledgeOf(files: Files): Knowledge {
  const all = Object.entries({ 'sources.yaml': SOURCES, ...files });
  return assembleKnowledge(
    all.map(([path, text]) => ({ path, bytes: typeof text === 'string' ? Buffer.from(text) : text })),
  );
}

/** Lists problems as `file:line severity id`. */
export const brief = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => {
    const { file, line, severity, id } = problem;
    if (!formatProblem(problem).startsWith(`${file}:${line}: ${severity}: `)) throw new Error('badly formatted');
    return `${file}:${line} ${severity} ${id}`;
  });
