import { describe, expect, test } from 'vitest';
import { contextOf, libraryOf } from '../../support/commandContext.ts';
import { runAction, runCommand } from '../../support/runRequest.ts';

const HOSTEL = `---
title: Hostel guide
url: https://hostel.example/guide
---

# Hostel guide

The hostel has forty beds in six rooms, and a garden behind the house.

Sheets are free of charge. A towel costs two coins at the desk. Return it when you leave.

Breakfast is served from seven until ten in the large kitchen.
`;
const library = libraryOf({
  'articles/hostel.md': HOSTEL,
  'faq/towels.md': '## Do I need my own towel?\n\nNo, the desk lends a towel for two coins. [^1]\n\n[^1]: hostel ¶3\n',
  'sources.yaml': '',
});

describe('the Sources button', () => {
  test('shows the cited paragraph between its neighbours, the sentence in bold, and a link to it', async () => {
    const context = contextOf(library);
    const { buttons } = await runCommand('ask', { question: 'do i need my own towel' }, context);
    const { text, private: isPrivate } = await runAction(buttons[0]?.id ?? '', context);
    expect(isPrivate).toBe(true);
    expect(text).toContain(
      '> Sheets are free of charge. **A towel costs two coins at the desk.** Return it when you leave.\n>\n> Breakfast is served',
    );
    expect(text).toContain('> The hostel has forty beds');
    expect(text).toContain('<https://hostel.example/guide#:~:text=Sheets%20are%20free%20of,it%20when%20you%20leave.>');
  });

  test('of a passage marks the sentence that answered the question', async () => {
    const context = contextOf(libraryOf({ 'articles/hostel.md': HOSTEL, 'sources.yaml': '' }));
    const { buttons, sections } = await runCommand(
      'ask',
      { question: 'how much does a towel cost at the desk' },
      context,
    );
    expect(sections[0]?.entry?.kind).toBe('passage');
    const id = buttons.find((one) => one.id.startsWith('sources:'))?.id ?? '';
    expect(id).toMatch(/^sources:[0-9a-v]{8}\.1/u);
    expect((await runAction(id, context)).text).toContain('**A towel costs two coins at the desk.**');
    expect((await runAction(id.replace('.1', '.99'), context)).text).toContain('A towel costs two coins at the desk.');
  });
});
