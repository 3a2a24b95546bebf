import { OURS_LEXICAL, OURS_WORDS } from '../engines/engines.ts';
import type { Latency, QuestionSet, Speed } from '../types.ts';
import { figure, percent, ratio, toTable } from './format.ts';
import { titleOf } from './qualitySections.ts';

const TIMED: readonly QuestionSet[] = ['clean', 'typos', 'hostile'];
const HEAD = [
  '',
  'clean p50 / p99',
  'typos p50 / p99',
  'hostile p50 / p99',
  'build',
  'memory',
  'right first, clean / typos, %',
  'questions',
];

/** All engines at one size; ours absolute (without the learned part where it could not be built), the others as multiples. */
export function speedSection(size: number, speeds: readonly Speed[]): string[] {
  const built = speeds.filter(({ buildMs }) => buildMs !== null);
  const ours = built.find(({ engine }) => engine === OURS_WORDS) ?? built.find(({ engine }) => engine === OURS_LEXICAL);
  const table = toTable(
    HEAD,
    speeds.map((speed) => [
      titleOf(speed.engine),
      ...(!ours || speed === ours ? absolute(speed) : relative(speed, ours)),
      ...rest(speed),
    ]),
  );
  const remarks = speeds.flatMap((speed) => [
    ...(speed.stopped ? [`- ${titleOf(speed.engine)}: ${speed.stopped}.`] : []),
    ...TIMED.flatMap((set) => failures(speed, set)),
    ...disturbance(speed),
  ]);
  const keystrokes = ours?.latency.keystrokes;
  const complete = keystrokes
    ? [`Autocomplete, per keystroke: p50 ${figure(keystrokes.p50)} ms, p99 ${figure(keystrokes.p99)} ms.`]
    : [];
  return [
    `### ${size.toLocaleString('en')} entries`,
    table,
    ...complete,
    ...(remarks.length > 0 ? [remarks.join('\n')] : []),
  ];
}

function absolute({ latency, buildMs, rss }: Speed): string[] {
  const times = TIMED.map((set) => `${figure(latency[set]?.p50)} / ${figure(latency[set]?.p99)} ms`);
  return [...times, `${figure(buildMs)} ms`, `${figure(rss)} MB`];
}

function relative({ latency, buildMs, rss }: Speed, ours: Speed): string[] {
  const times = TIMED.map((set) => {
    const [one, other] = [latency[set], ours.latency[set]];
    return `${ratio(one?.p50, other?.p50)} / ${ratio(one?.p99, other?.p99)}`;
  });
  return [...times, ratio(buildMs, ours.buildMs), ratio(rss, ours.rss)];
}

function rest({ latency }: Speed): string[] {
  const { clean, typos } = latency;
  return [`${percent(clean?.first)} / ${percent(typos?.first)}`, `${asked(clean)} / ${asked(typos)}`];
}

function asked(latency: Latency | undefined): string {
  return latency ? latency.asked.toLocaleString('en') : '–';
}

function failures({ engine, latency }: Speed, set: QuestionSet): string[] {
  const failed = latency[set]?.failed ?? 0;
  return failed === 0 ? [] : [`- ${titleOf(engine)}: threw on ${failed} of ${latency[set]?.asked} ${set} questions.`];
}

/** Below this share of the processor times say more about the machine than about the engine. */
const UNDISTURBED = 0.9;

function disturbance({ engine, latency }: Speed): string[] {
  const least = Math.min(...TIMED.map((set) => latency[set]?.processorShare ?? 1));
  if (least >= UNDISTURBED) return [];
  return [`- ${titleOf(engine)}: had ${percent(least)} % of a processor only, so its times are too high.`];
}
