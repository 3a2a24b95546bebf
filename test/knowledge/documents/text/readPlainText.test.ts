import { expect, test } from 'vitest';
import { linesOf } from '../../../support/documents.ts';

test.each<[string, string, string[]]>([
  [
    'a line a paragraph; short lines without a stop are headings',
    'The Old Mill\nThe mill was built in 1802 by the river. It burnt down twice, and it was built again each time.\nWhat it needs\nThe mill still needs:\n- a roof\n- a wheel\nPhoto: Ann Miller\nIn 1900 it was sold.\n',
    [
      'mill#¶2: The Old Mill: The mill was built in 1802 by the river. It burnt down twice, and it was built again each time. [1]',
      'mill#¶4: What it needs: The mill still needs:/- a roof/- a wheel [1]',
      'mill#¶7: What it needs: Photo: Ann Miller [1]',
      'mill#¶8: What it needs: In 1900 it was sold. [1]',
    ],
  ],
  [
    'wrapped lines are one paragraph',
    'The mill was built in the year 1802 by the\nriver that gave it its name and its wheel.\n\nIt burnt down twice within a hundred years, and\neach time it was built again.\n',
    [
      'mill#¶1: Mill: The mill was built in the year 1802 by the river that gave it its name and its wheel. [1]',
      'mill#¶2: Mill: The mill was built in the year 1802 by the river that gave it its name and its wheel. It burnt down twice within a hundred years, and each time it was built again. [1]',
    ],
  ],
  [
    'questions, numbered and not',
    'FAQ Section\n1. Who built it?\nAnn Miller built the mill.\nIs it open today?\nYes. It opens at nine.\nIt closes at five.\nGetting there\nTake the bus to the river.\n',
    [
      'mill#who-built-it: Who built it?: Ann Miller built the mill. [1]',
      'mill#is-it-open-today: Is it open today?: **Is it open today?** Yes. It opens at nine.//It closes at five. [1]',
      'mill#¶8: Getting there: Take the bus to the river. [1]',
    ],
  ],
  [
    'a question in a story has the next paragraph as its answer, not the whole story',
    'But who built it?\nNobody knows who built the mill.\nThe river flows to the north.\n',
    [
      'mill#but-who-built-it: But who built it?: Nobody knows who built the mill. [1]',
      'mill#¶3: But who built it?: The river flows to the north. [1]',
    ],
  ],
  [
    'a sentence that was broken once goes on, and a list keeps its level wherever it stands',
    'Q. Is it open?\nA. It opens at nine and closes at five o’clock sharp, so please come\n   in the morning.\nQ. What is there?\nA. There is:\n   - a mill\n   - a shop\n',
    [
      'mill#is-it-open: Is it open?: It opens at nine and closes at five o’clock sharp, so please come in the morning. [1]',
      'mill#what-is-there: What is there?: There is:/- a mill/- a shop [1]',
    ],
  ],
  [
    'rows of signs make a heading, and boxed digits are numbers',
    '===== The rules =====\n1️⃣ Be kind to the miller.\n2️⃣ Leave the geese alone.\n★★★ Getting there ★★★\nTake the bus to the river.\n',
    [
      'mill#¶2: The rules: **The rules**/- Be kind to the miller./- Leave the geese alone. [1]',
      'mill#¶5: Getting there: Take the bus to the river. [1]',
    ],
  ],
  [
    'Markdown, HTML and footnote marks in it are words',
    'Use *stars* and <b>tags</b> as they [are] here, my_words & all.[4]\n',
    ['mill#¶1: Mill: Use \\*stars\\* and \\<b>tags\\</b> as they [are] here, my_words & all. [1]'],
  ],
])('%s', async (_, text, expected) => {
  expect(await linesOf('articles/mill.txt', text)).toEqual(expected);
});

test('a long paragraph becomes several passages, none over three sentences; text without stops is cut', async () => {
  const numbers = Array.from({ length: 7 }, (_, i) => `Sentence number ${i} stands here.`).join(' ');
  const endless = 'word '.repeat(1000).trim();
  const found = await linesOf('articles/a.txt', `${numbers}\n${endless}\n`);
  expect(found.slice(0, 3).map((line) => line.match(/Sentence/gu)?.length)).toEqual([3, 3, 1]);
  expect(
    found
      .slice(3)
      .join(' ')
      .match(/\bword\b/gu),
  ).toHaveLength(1000);
  expect(Math.max(...found.map((line) => line.length))).toBeLessThan(3000);
});

test.each<[string, string, string[]]>([
  [
    'a chat message: each line a paragraph',
    '──── ❓ Help ────\n**Q: How do I join?**\nA: Ask the miller in #mill, or say ||please||.\n**Q: May I bring my dog?**\nA: Yes, on a lead.\n1️⃣ **Be kind.** No shouting.\n2️⃣ **No geese.**\n',
    [
      'mill#how-do-i-join: How do I join?: Ask the miller in #mill, or say ||please||. [1]',
      'mill#may-i-bring-my-dog: May I bring my dog?: Yes, on a lead./1. **Be kind.** No shouting./2. **No geese.** [1]',
    ],
  ],
  [
    'lines that were wrapped by hand',
    '# The mill\n\nThe **mill** was built in the year 1802 by the\nriver that gave it its name and its wheel.\n\n## Opening hours\n\nIt opens at nine.\n',
    [
      'mill#¶2: The mill: The **mill** was built in the year 1802 by the river that gave it its name and its wheel. [1]',
      'mill#¶4: Opening hours: **Opening hours:** It opens at nine. [1]',
    ],
  ],
])('a text file in Markdown is read as Markdown: %s', async (_, text, expected) => {
  expect(await linesOf('articles/mill.txt', text)).toEqual(expected);
});
