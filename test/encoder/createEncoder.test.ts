import { afterEach, describe, expect, it } from 'vitest';
import { createEncoder } from '../../src/encoder/createEncoder.ts';
import type { Encoder, Encoding } from '../../src/encoder/types.ts';
import { collectLog } from '../support/encoder/collectLog.ts';

const script = new URL('../support/encoder/scriptedWorker.js', import.meta.url);
const opened: Encoder[] = [];
const LONG = { deadlineMs: 20_000 };

function open(folder: string | null = 'scripted'): { encoder: Encoder; lines: readonly string[] } {
  const log = collectLog();
  const encoder = createEncoder({ folder, log, script, backoffMs: 5 });
  opened.push(encoder);
  return { encoder, lines: log.lines };
}
const orderOf = (encoding: Encoding | null): number | null =>
  encoding && Math.round((encoding.vector[1] as number) * 2 ** 8);

afterEach(async () => {
  await Promise.all(opened.splice(0).map((encoder) => encoder.close()));
});

describe('createEncoder', () => {
  it('answers questions before background texts, after one of them at most', async () => {
    const { encoder } = open();
    await encoder.whenSettled();
    const background = encoder.encodeMany(['wait 30', ...Array.from({ length: 20 }, (_, i) => `text ${i}`)]);
    const questions = await Promise.all(['a', 'b', 'c'].map((text) => encoder.encode(text, LONG)));
    expect(questions.map(orderOf)).toEqual([2, 3, 4]);
    expect((await background).map(orderOf)).toEqual([1, ...Array.from({ length: 20 }, (_, i) => 5 + i)]);
  });

  it('gives null for a question that is late, and goes on', async () => {
    const { encoder } = open();
    await encoder.whenSettled();
    const slow = encoder.encode('wait 400', { deadlineMs: 20 });
    const behind = encoder.encode('behind', { deadlineMs: 20 });
    expect(await slow).toBeNull();
    expect(await behind).toBeNull();
    expect(await encoder.encode('next', LONG)).not.toBeNull();
  });

  it('starts again a worker that dies: its questions get null, its background texts are retried', async () => {
    const { encoder, lines } = open();
    await encoder.whenSettled();
    const texts = ['wait 50', 'one', 'two'];
    const background = encoder.encodeMany(texts);
    expect(await encoder.encode('die', LONG)).toBeNull();
    expect((await background).every((encoding) => encoding !== null)).toBe(true);
    expect(await encoder.encode('after', LONG)).not.toBeNull();
    expect(lines).toEqual(['encoder: the worker ended (killed) and is started again; words serve meanwhile']);
  });

  it('gives up a text that kills two workers, and no other', async () => {
    const { encoder } = open();
    const results = await encoder.encodeMany(['one', 'die', 'two']);
    expect(results.map((encoding) => encoding !== null)).toEqual([true, false, true]);
  });

  it('fails with one line when the worker dies three times without a success', async () => {
    const { encoder, lines } = open('never');
    const question = encoder.encode('a', LONG);
    const background = encoder.encodeMany(['b']);
    const state = await encoder.whenSettled();
    expect(state).toMatchObject({ status: 'failed', reason: expect.stringContaining('out of memory') });
    expect(await question).toBeNull();
    expect(await background).toEqual([null]);
    expect(lines.filter((line) => line.includes('three times'))).toHaveLength(1);
    expect(await encoder.encode('later')).toBeNull();
  });

  it('says once that texts are refused', async () => {
    const { encoder, lines } = open();
    expect(await encoder.encodeMany(['refuse 1', 'refuse 2', 'fine'])).toMatchObject([null, null, {}]);
    expect(lines).toEqual(['encoder: a text could not be encoded (no); words serve for it']);
  });

  it('settles everything when it is closed or the work is aborted', async () => {
    const { encoder } = open();
    await encoder.whenSettled();
    const ending = new AbortController();
    const aborted = encoder.encodeMany(['wait 50', 'a', 'b'], { signal: ending.signal });
    ending.abort();
    expect(await aborted).toEqual([null, null, null]);
    const pending = [encoder.encode('wait 50', LONG), encoder.encode('c', LONG)];
    const texts = encoder.encodeMany(['d', 'e']);
    await encoder.close();
    expect(await Promise.all(pending)).toEqual([null, null]);
    expect(await texts).toEqual([null, null]);
    expect(encoder.state).toEqual({ status: 'off' });
  });

  it('is off without a folder', async () => {
    const { encoder, lines } = open(null);
    expect(await encoder.whenSettled()).toEqual({ status: 'off' });
    expect(await encoder.encode('a')).toBeNull();
    expect(await encoder.encodeMany(['a', 'b'])).toEqual([null, null]);
    expect(lines).toEqual([]);
  });

  it.each([
    ['reset', true],
    ['Reset', true],
    ['café', true],
    ['zoo', true],
    ['rese', false],
    ['resets', false],
    ['', false],
  ])('knows the word %j: %s', async (word, known) => {
    const { encoder } = open();
    expect(encoder.isKnownWord(word)).toBe(false);
    await encoder.whenSettled();
    expect(encoder.isKnownWord(word)).toBe(known);
  });
});
