import { expect, test } from 'vitest';
import { takeImages } from '../../../../src/surfaces/discord/render/takeImages.ts';

const A = 'https://example.org/a.png';

test.each([
  ['an image', `See ![the map](${A}) here.`, 'See the map here.', [A]],
  ['a title', `![the map](${A} "A map")`, 'the map', [A]],
  ['angle brackets', `![the map](<${A}>)`, 'the map', [A]],
  ['brackets in the address', '![m](https://example.org/a_(1).png)', 'm', ['https://example.org/a_(1).png']],
  ['no description', `Before ![](${A}) after`, 'Before  after', [A]],
  ['an image within a link', `[![](${A})](https://example.org)`, '[↗](https://example.org)', [A]],
  ['one image twice', `![a](${A}) ![b](${A})`, 'a b', [A]],
  ['letters that are not ASCII', '![m](https://example.org/ä.png)', 'm', ['https://example.org/%C3%A4.png']],
  ['no encryption', '![map](http://example.org/a.png)', '[map](http://example.org/a.png)', []],
  ['a password', '![map](https://me:secret@example.org/a.png)', '[map](https://me:secret@example.org/a.png)', []],
  ['a script', '![map](javascript:alert(1))', 'map', []],
  ['data', '![map](data:image/png;base64,AAAA)', 'map', []],
  ['a path', '![map](images/a.png)', 'map', []],
  ['no address', '![map]()', 'map', []],
  ['an address without a host', '![map](https://)', 'map', []],
  ['a long address', `![map](${A}?${'x'.repeat(2100)})`, `[map](${A}?${'x'.repeat(2100)})`, []],
  [
    'code',
    `\`![map](${A})\` and\n\n\`\`\`md\n![map](${A})\n\`\`\``,
    `\`![map](${A})\` and\n\n\`\`\`md\n![map](${A})\n\`\`\``,
    [],
  ],
  ['a file', '[form.pdf](https://example.org/form.pdf)', '[form.pdf](https://example.org/form.pdf)', []],
] as const)('%s', (_, body, text, images) => {
  expect(takeImages(body)).toEqual({ text, images });
});

test('a fifth image is a link', () => {
  const body = [1, 2, 3, 4, 5].map((n) => `![n${n}](https://example.org/${n}.png)`).join(' ');
  const { text, images } = takeImages(body);
  expect(text).toBe('n1 n2 n3 n4 [n5](https://example.org/5.png)');
  expect(images).toHaveLength(4);
});
