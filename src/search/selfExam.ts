import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import { withModel } from './buildIndex.ts';
import { ASSERTED, toLogit } from './confidence/toConfidence.ts';
import type { FolderFit } from './confidence/types.ts';
import { openParts } from './createIndex.ts';
import { type ExamCase, fitFolder, measureCases } from './exam/fitFolder.ts';
import { reduceFolder } from './exam/reduceFolder.ts';
import { selectTexts } from './exam/selectTexts.ts';
import { buildIndexData } from './indexData.ts';
import { logistic } from './linear/logistic.ts';
import { buildMeaning } from './meaning/buildMeaning.ts';
import { plainLine } from './meaning/entryTexts.ts';
import { planMeaning } from './meaning/planMeaning.ts';
import { rowAsAsked, trustOf } from './meaning/toAsked.ts';
import type { EncodedTexts, MeaningPlan } from './meaning/types.ts';
import { findSiblings } from './signals/findSiblings.ts';
import { toCandidateContext } from './signals/toCandidateContext.ts';

/** Questions of elsewhere that are asked. */
const MAX_PROBES = 20;
/** Phrasings an entry from which the learned part counts, and phrasings in all that are trained on within seconds. */
const LEARNED_FROM = 8;
const MAX_TRAINED = 25_000;
/**
 * Shift of the confidence's logit in a folder of many phrasings: most of its confidences are near 1, so that a lower one
 * reaches the same precision.
 */
const RICH_SHIFT = 1;
/**
 * Slope and offset of the line from the examination's figures to real ones: an author's phrasings are nearer to one another
 * than people's words. Fitted on 84 folders whose questions are known; the mean error is 12 points for what is found and 5
 * for what is right.
 */
const DISCOUNT = { finds: [0.67, 0.16], right: [0.27, 0.67] } as const;

/** Texts that a folder is examined with, and where their encodings stand. */
export interface ExamMaterial {
  readonly entries: readonly Entry[];
  readonly groups: readonly SynonymGroup[];
  readonly plan: MeaningPlan;
  readonly texts: EncodedTexts;
  /** Encodings of the questions of elsewhere. */
  readonly probes: EncodedTexts;
  readonly probeTexts: readonly string[];
}

/**
 * Examines a folder: a copy of it, without a quarter of its entries and one phrasing or two of the others, is asked what it
 * lost and some questions of elsewhere. The same folder gives the same outcome.
 */
export function selfExam(material: ExamMaterial): FolderFit {
  const rowOf = new Map(material.plan.texts.map((text, row) => [text, row]));
  const reduced = reduceFolder(material.entries, (text) => rowOf.has(plainLine(text)));
  const parts = open(reduced.kept, material, rowOf);
  const index = parts.ranking;
  const english = index.meaning?.data.english ?? 0;
  const areSiblings = findSiblings(reduced.kept, index.meaning);
  const confused = new Map<string, readonly [string, string]>();
  const lost = new Map<string, boolean>();

  const ask = (kind: ExamCase['kind'], text: string, texts: EncodedTexts, row: number, own: number): ExamCase => {
    const encoding = rowAsAsked(texts, row);
    const query = parts.reader.read(text);
    const asked = { text, query, encoding, trust: trustOf(encoding, english), richness: parts.richness };
    const ranked = parts.order(asked);
    const place = ranked.findIndex(({ reading }) => reading && !reading.isOpen);
    const best = ranked[place];
    if (!best) return { kind, logit: Number.NEGATIVE_INFINITY, right: false };
    const right = own >= 0 && (best.entry === own || areSiblings(best.entry, own));
    if (own >= 0) {
      const [one, other] = [reduced.kept[own]?.id ?? '', reduced.kept[best.entry]?.id ?? ''];
      lost.set(one, (lost.get(one) ?? true) && !ranked.slice(0, 3).some(({ entry }) => entry === own));
      if (!right) confused.set([one, other].sort().join('\n'), [one, other]);
    }
    return { kind, logit: toLogit(toCandidateContext(index, asked, ranked, place)).logit, right };
  };
  const cases = [
    ...reduced.phrasings.map(({ text, entry }) => ({ kind: 'phrasing' as const, text, entry })),
    ...reduced.entryTexts.map((text) => ({ kind: 'entry' as const, text, entry: -1 })),
  ].flatMap(({ kind, text, entry }) => {
    const row = rowOf.get(plainLine(text));
    return row === undefined ? [] : [ask(kind, text, material.texts, row, entry)];
  });
  const step = Math.max(1, Math.floor(material.probeTexts.length / MAX_PROBES));
  material.probeTexts.forEach((text, row) => {
    if (row % step === 0) cases.push(ask('elsewhere', text, material.probes, row, -1));
  });
  return summarize(
    cases,
    parts.richness,
    [...confused.values()],
    [...lost].filter(([, isLost]) => isLost).map(([id]) => id),
  );
}

function summarize(
  cases: readonly ExamCase[],
  richness: number,
  confused: readonly (readonly [string, string])[],
  lost: readonly string[],
): FolderFit {
  const fitted = fitFolder(cases);
  const { scale } = fitted;
  const shift = fitted.shift + richness * RICH_SHIFT;
  const measured = measureCases(cases, (logit) => logistic(scale * logit + shift), ASSERTED);
  return {
    scale,
    shift,
    asked: cases.filter(({ kind }) => kind === 'phrasing').length,
    finds: measured ? discount(measured.finds, DISCOUNT.finds) : null,
    right: measured?.right == null ? null : discount(measured.right, DISCOUNT.right),
    confused,
    lost,
  };
}

function open(kept: readonly Entry[], material: ExamMaterial, rowOf: ReadonlyMap<string, number>) {
  const plan = planMeaning(kept);
  const texts = selectTexts(
    material.texts,
    plan.texts.map((text) => rowOf.get(text) ?? -1),
  );
  const words = buildIndexData(kept, material.groups);
  const phrasings = words.corpus.phraseStart.length - 1;
  // Where the learned part counts, the examination must have one of its own.
  const isRich = phrasings >= LEARNED_FROM * kept.length && phrasings <= MAX_TRAINED;
  const data = isRich ? withModel(kept, words) : words;
  return openParts(kept, { ...data, meaning: buildMeaning(kept, plan, texts) });
}

const discount = (measured: number, [slope, offset]: readonly [number, number]): number => slope * measured + offset;
