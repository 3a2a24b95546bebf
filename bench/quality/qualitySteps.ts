import { ABLATIONS } from '../ablation/ablations.ts';
import { decideShipped } from '../ablation/decide.ts';
import { OURS } from '../engines/engines.ts';
import type { Arguments } from '../readArguments.ts';
import { add, type Data, type Measured, placeOfEngine, type Step } from '../steps.ts';
import type { Build, Decided, Quality } from '../types.ts';
import { runDecisions } from './runDecisions.ts';
import { type CleanAndTypos, rankClinc, rankLeftOut } from './runQuality.ts';

/** Folds that are asked of a variant: each trains anew. */
const ABLATION_FOLDS = 2;

/** Ranks with each engine; what ours asserts is measured beside. */
export async function* qualitySteps(args: Arguments, data: Data): AsyncGenerator<Step> {
  for (const { name, build } of args.engines) {
    const ranked = await rankBoth(build, data, args, Math.min(args.askedFolds, args.folds));
    const decisions = name === OURS && data.clinc ? await runDecisions(data.clinc, await data.openEncoder()) : null;
    const quality: Quality = { engine: name, ...ranked, decisions };
    const into = (now: Measured): Measured => ({ ...now, quality: add(now.quality, quality, placeOfEngine) });
    yield { line: `${name}: ${describe(ranked)}`, into };
  }
}

/** Ranks and decides with parts of our engine taken away. */
export async function* ablationSteps(args: Arguments, data: Data): AsyncGenerator<Step> {
  const decided: Decided[] = [];
  for await (const one of decideShipped(data.knowledge, await data.openEncoder())) decided.push(one);
  yield { line: 'the development questions', into: (now) => ({ ...now, decided }) };
  const place = ({ name }: { name: string }): number => ABLATIONS.findIndex((one) => one.name === name);
  for (const { name, build } of ABLATIONS) {
    const ranked = await rankBoth(build, data, args, Math.min(ABLATION_FOLDS, args.askedFolds, args.folds));
    const into = (now: Measured): Measured => ({ ...now, ablation: add(now.ablation, { name, ...ranked }, place) });
    yield { line: `${name}: ${describe(ranked)}`, into };
  }
}

async function rankBoth(
  build: Build,
  { clinc, knowledge, openEncoder }: Data,
  { folds, qualityBudgetMs }: Arguments,
  used: number,
): Promise<{ clinc: CleanAndTypos | null; shipped: CleanAndTypos | null }> {
  const { entries, synonyms } = knowledge;
  const make: Parameters<typeof rankClinc>[0] = (...given) => build(...given, openEncoder);
  return {
    clinc: clinc ? await rankClinc(make, clinc, qualityBudgetMs) : null,
    shipped: entries.length > 0 ? await rankLeftOut(make, entries, synonyms, folds, qualityBudgetMs, used) : null,
  };
}

function describe({ clinc, shipped }: { clinc: CleanAndTypos | null; shipped: CleanAndTypos | null }): string {
  const share = (ranked: CleanAndTypos | null): string =>
    ranked ? `${(ranked.clean.first * 100).toFixed(1)}/${(ranked.typos.first * 100).toFixed(1)}` : '–';
  return `CLINC150 ${share(clinc)}, shipped ${share(shipped)}`;
}
