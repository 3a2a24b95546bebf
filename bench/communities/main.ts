/**
 * Writes made-up communities, each with questions that its entries answer and that they do not, as folders in the exams'
 * format, to fit the weights on (`npm run calibrate -- OUT …`).
 *
 *     npm run communities -- OUT
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = 'bench/communities/folders';

interface Community {
  readonly entries: readonly {
    readonly label: string;
    readonly heading: string;
    readonly answer: string;
    readonly phrasings: readonly string[];
  }[];
  /** `gold`: labels of the entries that answer; null if none does. */
  readonly questions: readonly { readonly q: string; readonly gold: readonly string[] | null }[];
}

const [out] = process.argv.slice(2);
if (!out) {
  console.error('usage, in the repository: npm run communities -- OUT');
  process.exit(2);
}
for (const file of readdirSync(FOLDERS).sort()) {
  write(join(out, `community-${basename(file, '.json')}`), JSON.parse(readFileSync(join(FOLDERS, file), 'utf8')));
}

function write(folder: string, { entries, questions }: Community): void {
  const faq = join(folder, 'knowledge/faq');
  mkdirSync(faq, { recursive: true });
  writeFileSync(join(folder, 'knowledge/sources.yaml'), 'handbook:\n  title: The handbook\n');
  entries.forEach(({ label, heading, answer, phrasings }, i) => {
    const asked = phrasings.length > 0 ? `Also asked:\n${phrasings.map((text) => `- ${text}`).join('\n')}\n\n` : '';
    const body = `${asked}${answer}[^1]\n\n[^1]: handbook ¶${i + 1}\n`;
    writeFileSync(join(faq, `${label}.md`), `## ${heading}\n\n${body}`);
  });
  writeFileSync(join(folder, 'questions.txt'), `${questions.map(({ q }) => q).join('\n')}\n`);
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(questions.map(({ gold }) => gold)));
}
