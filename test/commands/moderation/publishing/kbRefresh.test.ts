import { describe, expect, test } from 'vitest';
import { contextOf, type Files, libraryOf, MODERATOR } from '../../../support/commandContext.ts';
import { GARDEN, gardenKnowledge } from '../../../support/garden.ts';
import { runCommand } from '../../../support/runRequest.ts';

const plots = GARDEN['faq/plots.md'] ?? '';

/** The report of a refresh from the garden to these files. */
async function refresh(files: Files, preview = false) {
  const library = libraryOf(GARDEN, () => gardenKnowledge(files));
  const before = library.snapshot;
  const reply = await runCommand('kb refresh', { preview }, contextOf(library, MODERATOR));
  return { reply, library, isPublished: library.snapshot !== before };
}

const CHANGED = {
  ...GARDEN,
  'faq/plots.md': plots.replace('forty euros', 'fifty euros').replace('## May I keep hens?', '## May I keep geese?'),
};

describe('/kb refresh', () => {
  test('says what is added, changed and removed, and publishes it', async () => {
    const { reply, library, isPublished } = await refresh(CHANGED);
    expect(isPublished).toBe(true);
    expect(reply).toMatchObject({ tone: 'notice', private: true });
    const lines = reply.text.split('\n');
    expect(lines[0]).toMatch(/Published/u);
    expect(lines[0]).toContain(library.snapshot.knowledge.revision);
    expect(lines[0]).toContain(gardenKnowledge().revision);
    const below = (title: string): string | undefined => lines[lines.findIndex((line) => line.includes(title)) + 1];
    expect(below('Added (1)')).toBe('- May I keep geese?');
    expect(below('Changed (1)')).toBe('- How much does an allotment cost?');
    expect(below('Removed (1)')).toBe('- May I keep hens?');
    expect(reply.text).toContain('are animals allowed: plots#may-i-keep-hens → plots#may-i-keep-geese');
  });

  test('as a preview says the same and publishes nothing', async () => {
    const { reply, isPublished } = await refresh(CHANGED, true);
    expect(isPublished).toBe(false);
    expect(reply.text).toMatch(/Preview.*nothing was published/u);
    const rest = (text: string): string => text.slice(text.indexOf('\n'));
    expect(rest(reply.text)).toBe(rest((await refresh(CHANGED)).reply.text));
  });

  test('with an error publishes nothing, and says where and what to do', async () => {
    const broken = { ...GARDEN, 'faq/plots.md': plots.replace('[^3]: rules ¶12', '[^3]: nowhere ¶12') };
    const { reply, isPublished } = await refresh(broken);
    expect(isPublished).toBe(false);
    expect(reply.tone).toBe('error');
    expect(reply.text).toContain('Nothing was published');
    expect(reply.text).toMatch(/Errors \(1\)\*\*\n- faq\/plots\.md:\d+: error: .*nowhere.*: add it/u);
  });

  test('tells warnings and publishes all the same', async () => {
    const { reply, isPublished } = await refresh({
      ...CHANGED,
      'stray.md': '',
      'faq/x.md': `${plots}\n[^9]: rules ¶1\n`,
    });
    expect(reply.text).toContain('Warnings (');
    expect(isPublished || reply.tone === 'error').toBe(true);
  });

  test('says when nothing changed', async () => {
    const { reply } = await refresh(GARDEN);
    expect(reply.text).toMatch(/Nothing changed/u);
    expect(reply.text).not.toContain('Added');
  });

  test('shows the first of many, and how many more', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `## What of ${n}?\n\nThat. [^1]\n`).join('\n');
    const { reply } = await refresh({ ...GARDEN, 'faq/many.md': `${many}\n[^1]: rules ¶1\n` });
    expect(reply.text).toContain('Added (30)');
    const shown = reply.text.split('\n').filter((line) => /^- What of \d+\?$/u.test(line)).length;
    expect(shown).toBeGreaterThan(0);
    expect(reply.text).toContain(`and ${30 - shown} more`);
  });
});

describe('/sources', () => {
  test('names each source with what is known of it, and what is not', async () => {
    const { text } = await runCommand('sources', {}, contextOf(libraryOf()));
    expect(text).toContain('- **The garden rules**: The club; published 2026-02-01. <https://garden.example/rules>');
    expect(text).toMatch(/- \*\*Minutes of the spring meeting\*\*: author and publisher not stated; undated\./u);
    expect(text).toContain(gardenKnowledge().revision);
  });

  test('is private, and short however many there are', async () => {
    const yaml = Array.from({ length: 100 }, (_, n) => `s${n}:\n  title: Source number ${n}\n`).join('');
    const reply = await runCommand('sources', {}, contextOf(libraryOf({ ...GARDEN, 'sources.yaml': yaml })));
    expect(reply.private).toBe(true);
    const named = reply.text.match(/Source number/gu)?.length ?? 0;
    expect(named).toBeLessThan(100);
    expect(reply.text).toContain(`${100 - named} more`);
  });

  test('says that there are none', async () => {
    const { text } = await runCommand('sources', {}, contextOf(libraryOf({})));
    expect(text).toContain('no sources');
  });
});
