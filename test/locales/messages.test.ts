import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales/locale.ts';
import { messagesFor } from '../../src/locales/messagesFor.ts';
import { LIMITS } from '../../src/surfaces/discord/render/limits.ts';

/** What stands for the arguments of a text: numbers that no text has of itself. */
const MARKERS = [4101, 4201, 4301, 4401];

/** Every text of a table as one line, by its path. */
function flatten(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}/${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function') return [[at, String(value(...MARKERS))] as const];
    return flatten(value as object, at);
  });
}

/** The arguments and the code that a text shows. */
const shown = (text: string): readonly string[] => [
  ...MARKERS.map(String).filter((marker) => text.includes(marker)),
  ...(text.match(/\*\*|[█▒░]|👍/gu) ?? []),
];

describe.each([['answer'], ['commands'], ['moderation'], ['commandNames'], ['posts']] as const)('%s', (table) => {
  const english = flatten(messagesFor('en')[table]);

  test.each(
    LOCALES,
  )('%s: no text is empty, and each shows the arguments and marks that the English one does', (locale) => {
    const texts = flatten(messagesFor(locale)[table]);
    expect(texts.map(([at, text]) => [at, shown(text)])).toEqual(english.map(([at, text]) => [at, shown(text)]));
    for (const [at, text] of texts) expect([at, text.trim()]).not.toEqual([at, '']);
  });
});

test.each(LOCALES)('%s: titles and fields of forms, buttons and menus are not cut', (locale) => {
  const { commands: theirs, moderation: moderators } = messagesFor(locale);
  const points = (text: string): number => [...text].length;
  const titles = [
    theirs.flagTitle,
    theirs.menus['Add to knowledge'],
    moderators.edit,
    moderators.answer,
    moderators.findEntry,
  ];
  const fields = Object.values(moderators.fields);
  const labels = [...fields.map(({ label }) => label), theirs.flagReason, moderators.wordsOfIt];
  expect(titles.filter((title) => points(title) > LIMITS.modalTitle)).toEqual([]);
  expect(labels.filter((label) => points(label) > LIMITS.fieldLabel)).toEqual([]);
  expect(fields.filter(({ placeholder }) => points(placeholder) > LIMITS.fieldPlaceholder)).toEqual([]);
  const buttons = [theirs.flag, theirs.replyPublicly, theirs.stopMentions, theirs.startMentions, moderators.addAsNew];
  expect(buttons.filter((label) => points(label) > LIMITS.buttonLabel)).toEqual([]);
});
