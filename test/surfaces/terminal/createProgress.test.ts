import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from '../../../src/surfaces/terminal/output/createProgress.ts';

function start(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString());
      done();
    },
  });
  const clock = { now: 0 };
  const progress = createProgress({ stderr: Object.assign(stream, { isTTY }) }, () => clock.now);
  return { written, clock, progress };
}

test('on a terminal a bar replaces itself, at most five times a second, and goes', () => {
  const { written, clock, progress } = start(true);
  progress.clear();
  progress.show(null, 'starting');
  progress.show(0.1, 'too soon');
  clock.now += 200;
  progress.show(0.5, 'half');
  progress.clear();
  progress.clear();
  expect(written.join('')).toBe(
    `${'░'.repeat(24)} starting\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} half\r\u001b[K`,
  );
});

test('elsewhere there is a plain line every ten seconds, and none for short work', () => {
  const { written, clock, progress } = start(false);
  for (let second = 0; second <= 25; second += 1) {
    clock.now = second * 1000;
    progress.show(second / 25, `second ${second}`);
  }
  progress.clear();
  expect(written.join('')).toBe('second 10\nsecond 20\n');
});
