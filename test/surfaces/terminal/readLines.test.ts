import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonLine } from '../../../src/surfaces/terminal/output/toJsonLine.ts';
import { readLines } from '../../../src/surfaces/terminal/readLines.ts';
import { sized } from '../../support/soak.ts';

const text = fc
  .array(fc.constantFrom('a', 'b c', '\n', '\r\n', '\r', '\u2028', '🙂'), { maxLength: 30 })
  .map((all) => all.join(''));

test('lines are the same however the text arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }),
      async (whole, sizes) => {
        async function* chunks(): AsyncGenerator<string> {
          let at = 0;
          for (const size of [...sizes, whole.length]) {
            if (at < whole.length) yield whole.slice(at, at + size);
            at += size;
          }
        }
        const lines: string[] = [];
        for await (const line of readLines(chunks())) lines.push(line);
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected.map((line) => line.replace(/\r$/u, '')));
      },
    ),
  );
});

test('any value is one line of visible JSON that reads back the same', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(units, fc.string({ unit: 'binary' })), (value) => {
      const line = toJsonLine({ value });
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(JSON.parse(line)).toEqual({ value });
    }),
    { numRuns: sized(300, 3000) },
  );
});
