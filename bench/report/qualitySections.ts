import { ENGINES, OURS, OURS_WORDS } from '../engines/engines.ts';
import type { Ablation, Decided, Quality, Ranking } from '../types.ts';
import { percent, ratio, toTable } from './format.ts';

type Pair = { readonly clean: Ranking; readonly typos: Ranking } | null | undefined;

/** Ranking on CLINC150 and on the shipped knowledge, side by side. */
export function qualitySection(quality: readonly Quality[]): string[] {
  const ours = quality.find(({ engine }) => engine === OURS);
  const rows = (part: 'clinc' | 'shipped'): string[][] =>
    quality.flatMap((one) => {
      const ranked = one[part];
      return ranked ? [[titleOf(one.engine), ...cells(ranked, ours?.[part])]] : [];
    });
  const sections: string[] = ['## Right entry first'];
  const head = ['clean / with typos, %', 'P@1', 'P@5', 'MRR', 'wrong first, × ours', 'questions'];
  if (rows('clinc').length > 0) {
    sections.push(
      [
        '**CLINC150**: 150 intents are the entries, their 15,000 training phrases the phrasings; the validation part is asked.',
        'A typo is one random edit in about every third word longer than three letters.',
      ].join('\n'),
      toTable(head, rows('clinc')),
    );
  }
  if (rows('shipped').length > 0) {
    sections.push(
      '**The shipped knowledge**: phrasings are left out, the index is built without them, and they are asked.',
      toTable(head, rows('shipped')),
    );
  }
  return sections;
}

/** What is asserted at the shipped thresholds. */
export function decisionsSection(quality: readonly Quality[]): string[] {
  const decisions = quality.find(({ engine }) => engine === OURS)?.decisions;
  if (!decisions) return [];
  const { inScope, inScopeTypos, outOfScope } = decisions;
  const rows = [
    { name: 'in scope', shares: inScope },
    { name: 'in scope, with typos', shares: inScopeTypos },
    { name: 'out of scope', shares: outOfScope },
  ].map(({ name, shares }) => {
    const declined = shares.suggested + shares.unanswered;
    return [
      name,
      ...[shares.answeredRight, shares.answeredWrong, shares.suggested, shares.unanswered, declined].map(percent),
    ];
  });
  return [
    '## Answered, or declined',
    'CLINC150 with meaning, at the shipped thresholds. Suggestions assert nothing, so they count as declined.',
    toTable(['%', 'answered right', 'answered wrong', 'suggested', 'unanswered', 'declined'], rows),
  ];
}

/** What each part of our engine brings. */
export function ablationSection(ablation: readonly Ablation[]): string[] {
  const cell = (pair: Pair): string => (pair ? `${percent(pair.clean.first)} / ${percent(pair.typos.first)}` : '–');
  return [
    '## What brings what',
    [
      'Right entry first, %, clean / with typos. Single parts are ranked by words alone. Of the shipped knowledge, a part of the',
      'phrasings is asked, the same for each row.',
    ].join('\n'),
    toTable(
      ['', 'CLINC150', 'shipped knowledge'],
      ablation.map(({ name, clinc, shipped }) => [name, cell(clinc), cell(shipped)]),
    ),
  ];
}

/** What each check of the confidence brings. */
export function decidedSection(decided: readonly Decided[]): string[] {
  if (decided.length === 0) return [];
  return [
    'The development questions on the shipped knowledge, %, at the shipped thresholds.',
    toTable(
      ['', 'answerable answered right', 'precision of what is asserted', 'to decline, declined'],
      decided.map(({ name, right, precision, declined }) => [name, ...[right, precision, declined].map(percent)]),
    ),
  ];
}

function cells({ clean, typos }: NonNullable<Pair>, ours: Pair): string[] {
  return [
    `${percent(clean.first)} / ${percent(typos.first)}`,
    `${percent(clean.firstFive)} / ${percent(typos.firstFive)}`,
    `${clean.mrr.toFixed(3)} / ${typos.mrr.toFixed(3)}`,
    ours ? `${ratio(1 - clean.first, 1 - ours.clean.first)} / ${ratio(1 - typos.first, 1 - ours.typos.first)}` : '–',
    `${asked(clean)} / ${asked(typos)}`,
  ];
}

/** A sample is said to be one. */
function asked({ asked: count, of }: Ranking): string {
  return count === of ? count.toLocaleString('en') : `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`;
}

/** The engine's name as shown; its short name where it is no longer listed. */
export function titleOf(name: string): string {
  const title = ENGINES.find((engine) => engine.name === name)?.title ?? name;
  return name === OURS || name === OURS_WORDS ? `**${title}**` : title;
}
