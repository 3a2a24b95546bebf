import { ENGINES } from '../engines/engines.ts';
import type { Machine, Results } from '../types.ts';
import { answersSection } from './answersSection.ts';
import { ablationSection, decidedSection, decisionsSection, qualitySection } from './qualitySections.ts';
import { signalsSection } from './signalsSection.ts';
import { speedSection } from './speedSection.ts';

/** docs/bench/README.md. What was not measured is left out. */
export function toMarkdown(results: Results): string {
  const { machine, quality, ablation, decided, signals, answers, speed } = results;
  const sizes = [...new Set(speed.map(({ entries }) => entries))];
  const parts = [
    '# How good, how fast',
    `${describe(machine)} Rows that were not measured again are from earlier runs,\nmaybe on another machine. Written by \`npm run bench\`; the raw figures are in [results.json](results.json).`,
    '![Right entry first over time to answer](quality-speed.svg)',
    ...(quality.length > 0 ? qualitySection(quality) : []),
    ...decisionsSection(quality),
    ...(ablation.length > 0 ? ablationSection(ablation) : []),
    ...decidedSection(decided),
    ...(signals ? signalsSection(signals) : []),
    ...(answers.length > 0 ? answersSection(answers) : []),
    ...(sizes.length > 0 ? speedIntroduction : []),
    ...sizes.flatMap((size) =>
      speedSection(
        size,
        speed.filter(({ entries }) => entries === size),
      ),
    ),
    '## How the peers were set up',
    'A document an entry or a document a phrasing, whichever ranked better on a sample of CLINC150.',
    ENGINES.map(({ title, setup }) => `- **${title}**: ${setup}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

const speedIntroduction: readonly string[] = [
  '## Speed and memory of a search',
  [
    'One call, words alone, as the peers search.',
    'Made-up knowledge bases: words as common as in text (real ones first, then invented ones, so that the vocabulary grows',
    'with the size), 3–10 phrasings and an answer of 20–60 words an entry. Questions are phrasings with words left out and',
    'replaced, the same with typos, and hostile ones of 300 characters: random signs, thirty mistyped words, one endless',
    'word, other scripts. Every engine has a process of its own; its memory is all that is resident after building, Node and',
    'the texts included. Ours is in milliseconds and megabytes; the others are given as multiples of it. A slow engine is',
    'asked fewer questions: as many as it answers in the time there is; of fewer than a hundred, p99 is the slowest.',
  ].join('\n'),
];

function describe({ cpu, cores, memoryGb, node, system, date }: Machine): string {
  const when = date === null ? '' : `, ${date}`;
  return `Measured on ${cpu}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}${when}.`;
}
