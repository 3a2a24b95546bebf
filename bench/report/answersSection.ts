import type { Answering } from '../answers/types.ts';
import { figure, toTable } from './format.ts';

/** A row of the table: its name, the figure, and the most it should be at a size (0 for the shipped folder). */
interface Row {
  readonly name: string;
  readonly value: (answering: Answering) => number | null;
  readonly target?: (size: number) => number | null;
  /** Digits after the point; by size if absent. */
  readonly digits?: number;
}

const SMALL = 1000;
const LARGE = 10_000;

/** Returns a value by the size of a knowledge base. */
const bySize =
  (values: Readonly<Record<number, number>>) =>
  (size: number): number | null =>
    values[size] ?? null;
const over = (value: number | null, by: number | null): number | null =>
  value === null || by === null ? null : value / by;

const ROWS: readonly Row[] = [
  { name: 'texts encoded', value: ({ texts }) => texts },
  { name: 'one encoding, median, ms', value: ({ encoding }) => encoding },
  { name: 'question to answer, p50, ms', value: ({ p50 }) => p50 },
  { name: 'question to answer, p99, ms', value: ({ p99 }) => p99 },
  {
    name: 'p50 ÷ one encoding',
    value: ({ p50, encoding }) => over(p50, encoding),
    target: bySize({ [SMALL]: 1.6, [LARGE]: 2 }),
    digits: 2,
  },
  {
    name: 'p99 ÷ one encoding',
    value: ({ p99, encoding }) => over(p99, encoding),
    target: bySize({ [SMALL]: 6, [LARGE]: 9 }),
    digits: 1,
  },
  { name: '50 questions at once, slowest of five rounds, ms', value: ({ atOnce }) => atOnce, target: () => 1500 },
  { name: 'of these 250, answered by words for want of time', value: ({ late }) => late, target: () => 0, digits: 0 },
  { name: 'autocomplete while the encoder is busy, p99, ms', value: ({ complete }) => complete, target: () => 5 },
  { name: 'main thread held up, longest, ms', value: ({ heldUp }) => heldUp, target: () => 50 },
  { name: 'the same while loading, ms', value: ({ heldUpLoading }) => heldUpLoading },
  { name: 'loading, vectors kept from before, ms', value: ({ loading }) => loading },
  { name: 'resident memory, MB', value: ({ rss }) => rss, target: bySize({ 0: 450, [LARGE]: 900 }) },
  { name: 'the most while loading and answering, MB', value: ({ rssPeak }) => rssPeak },
];

/** From question to answer, as people wait for it. */
export function answersSection(answers: readonly Answering[]): string[] {
  const heads = answers.map(({ size, entries }) =>
    size === 0 ? `shipped folder, ${figure(entries)} entries` : `${figure(size)} entries`,
  );
  const others = [...new Set(answers.map(({ runtime }) => runtime))].filter((one) => one !== 'onnxruntime-web');
  const remarks = [
    ...others.map((runtime) => `- Some of it ran with ${runtime ?? 'no encoder'}, which is not what ships.`),
    ...answers.flatMap(({ size, stopped }) => (stopped === null ? [] : [`- At ${figure(size)} entries: ${stopped}.`])),
  ];
  return [
    '## Question to answer',
    [
      'The library as the bot runs it, encoder included, in a process of its own. Made-up entries have six texts: a heading,',
      'three phrasings, a sentence of the answer and the answer. Answers and single encodings are timed in turn. In brackets',
      'the most that it should be; a figure above it is bold.',
    ].join('\n'),
    toTable(
      ['', ...heads],
      ROWS.map((row) => [row.name, ...answers.map((one) => cell(row, one))]),
    ),
    ...(remarks.length > 0 ? [remarks.join('\n')] : []),
  ];
}

function cell({ value, target, digits }: Row, answering: Answering): string {
  const found = value(answering);
  const most = target?.(answering.size) ?? null;
  const shown = found !== null && digits !== undefined ? found.toFixed(digits) : figure(found);
  if (most === null || found === null) return shown;
  return `${found > most ? `**${shown}**` : shown} (${most.toLocaleString('en')})`;
}
