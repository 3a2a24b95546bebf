/** A knowledge folder of which every answer names one version, so that a mixture of two is seen. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const NAMES =
  'marigold walnut juniper saffron tamarind hazel clover barley anise fennel quince sorrel cedar mallow thistle sumac myrtle yarrow';

/** What there is a lamp of. */
export const LAMPS: readonly string[] = NAMES.split(' ');
const LAMPS_A_FILE = 3;

export const lampQuestion = (name: string): string => `How old is the ${name} lamp?`;
const VERSION = /\bof version (\d+)\b/u;

/** The version that an answer names, or null where it is no answer of the folder's. */
export const versionIn = (text: string): number | null => {
  const found = VERSION.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** Write a version file after file, as a copy does: `pauseMs` apart. */
export async function writeVersion(folder: string, version: number, pauseMs: number): Promise<void> {
  for (const [path, text] of Object.entries(toFiles(version))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    await sleep(pauseMs);
  }
}

function toFiles(version: number): Readonly<Record<string, string>> {
  const parts = Array.from({ length: Math.ceil(LAMPS.length / LAMPS_A_FILE) }, (_, part) =>
    LAMPS.slice(part * LAMPS_A_FILE, (part + 1) * LAMPS_A_FILE),
  );
  return {
    'sources.yaml': 'ledger:\n  title: The ledger of lamps\n',
    ...Object.fromEntries(parts.map((names, part) => [`faq/lamps-${part}.md`, toFile(names, version)])),
  };
}

function toFile(names: readonly string[], version: number): string {
  const entries = names.map(
    (name, i) =>
      `## ${lampQuestion(name)}\n\nAlso asked:\n- age of the ${name} lamp\n\nThe ${name} lamp is of version ${version}. [^${i + 1}]\n\n[^${i + 1}]: ledger ¶${i + 1}\n`,
  );
  return `---\ntopic: Lamps\n---\n\n${entries.join('\n')}`;
}
