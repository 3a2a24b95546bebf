import { runAnswers } from '../answers/runAnswers.ts';
import type { Answering } from '../answers/types.ts';
import { ENGINES, OURS } from '../engines/engines.ts';
import type { Arguments } from '../readArguments.ts';
import { add, type Measured, placeOfEngine, type Step } from '../steps.ts';
import type { Speed } from '../types.ts';
import { runSpeed } from './runSpeed.ts';

/** Number of entries up to which the library is measured: encoding the texts of more takes hours. */
const MAX_ENCODED = 10_000;

/** Measures the speed of each engine at each size; ours as shipped is timed from question to answer. */
export async function* speedSteps(args: Arguments): AsyncGenerator<Step> {
  const { clinc, knowledge, questions, budgetMs, limitMs } = args;
  if (args.engines.some(({ name }) => name === OURS)) {
    for (const size of [0, ...args.sizes.filter((one) => one <= MAX_ENCODED)]) {
      const answering = await runAnswers({ size, clinc, knowledge, questions, budgetMs }, limitMs);
      const into = (now: Measured): Measured => ({ ...now, answers: add(now.answers, answering, (one) => one.size) });
      yield { line: `answers of ${size || 'the shipped'} entries: ${describeAnswering(answering)}`, into };
    }
  }
  for (const entries of args.sizes) {
    for (const { name } of args.engines.filter(({ encodes }) => !encodes)) {
      const speed = await runSpeed({ engine: name, entries, clinc, knowledge, questions, budgetMs }, limitMs);
      const into = (now: Measured): Measured => ({ ...now, speed: add(now.speed, speed, placeOf) });
      yield { line: `${name} at ${entries}: ${describeSpeed(speed)}`, into };
    }
  }
}

/** The engines that encode have no place: they are not timed by the call. */
function placeOf(speed: Speed): number {
  const engine = placeOfEngine(speed);
  return engine < 0 || ENGINES[engine]?.encodes ? -1 : speed.entries * ENGINES.length + engine;
}

function describeAnswering({ p50, p99, encoding, rss, stopped }: Answering): string {
  const times = p50 === null ? [] : [`p50 ${p50.toFixed(1)} ms, p99 ${p99?.toFixed(1)} ms`];
  const others = rss === null ? [] : [`encoding ${encoding?.toFixed(1)} ms, ${rss.toFixed(0)} MB`];
  return [...times, ...others, ...(stopped === null ? [] : [stopped])].join('; ');
}

function describeSpeed({ buildMs, rss, latency: { typos }, stopped }: Speed): string {
  const built = buildMs === null ? [] : [`built in ${buildMs.toFixed(0)} ms, ${rss?.toFixed(0)} MB`];
  const times = typos ? [`with typos p50 ${typos.p50.toFixed(2)} ms, p99 ${typos.p99.toFixed(2)} ms`] : [];
  return [...built, ...times, ...(stopped === null ? [] : [stopped])].join('; ');
}
