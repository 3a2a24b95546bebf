import { loadKnowledge } from '../src/knowledge/loadKnowledge.ts';
import type { Knowledge } from '../src/knowledge/types.ts';
import { ABLATIONS } from './ablation/ablations.ts';
import { decideShipped } from './ablation/decide.ts';
import { type Clinc, readClinc } from './corpus/readClinc.ts';
import { ENGINES, OURS } from './engines/engines.ts';
import { runDecisions } from './quality/runDecisions.ts';
import { type Build, type CleanAndTypos, rankClinc, rankLeftOut } from './quality/runQuality.ts';
import type { Arguments } from './readArguments.ts';
import { runSpeed } from './speed/runSpeed.ts';
import type { Results, Speed } from './types.ts';

/** One thing measured: a line to show, and where it goes in the results. */
interface Step {
  readonly line: string;
  readonly into: (results: Measured) => Measured;
}
type Measured = Omit<Results, 'machine'>;

/** What there is to ask from. */
interface Data {
  readonly clinc: Clinc | null;
  readonly knowledge: Knowledge;
}

/**
 * Run the wanted sections.
 * @param before what was measured earlier; an engine, size or variant measured again replaces its line
 * @param keep called with everything after each measurement, so that nothing is lost when a long run is ended
 * @param tell takes a line about what was just measured
 */
export async function runSections(
  args: Arguments,
  before: Measured,
  keep: (now: Measured) => void,
  tell: (line: string) => void,
): Promise<void> {
  const data: Data = { clinc: readClinc(args.clinc), knowledge: await loadKnowledge(args.knowledge) };
  if (!data.clinc) tell(`CLINC150 is skipped: there is no ${args.clinc}; name the file with --clinc or $CLINC150`);
  const sections = { quality: measureQuality, ablation: measureAblations, speed: measureSpeed };
  let now = before;
  for (const section of args.sections) {
    for await (const { line, into } of sections[section](args, data)) {
      now = into(now);
      keep(now);
      tell(`${section}, ${line}`);
    }
  }
}

async function* measureQuality(args: Arguments, data: Data): AsyncGenerator<Step> {
  for (const { name, build } of args.engines) {
    const ranked = await rankBoth(build, data, args);
    const decisions = name === OURS && data.clinc ? runDecisions(data.clinc) : null;
    const quality = { engine: name, ...ranked, decisions };
    const into = (now: Measured): Measured => ({ ...now, quality: add(now.quality, quality, placeOfEngine) });
    yield { line: `${name}: ${describe(ranked)}`, into };
  }
}

async function* measureAblations(args: Arguments, data: Data): AsyncGenerator<Step> {
  const place = ({ name }: { name: string }): number => ABLATIONS.findIndex((one) => one.name === name);
  for (const { name, build } of ABLATIONS) {
    const ranked = await rankBoth(build, data, args);
    const into = (now: Measured): Measured => ({ ...now, ablation: add(now.ablation, { name, ...ranked }, place) });
    yield { line: `${name}: ${describe(ranked)}`, into };
  }
  const decided = [...decideShipped(data.knowledge)];
  yield { line: 'the development questions', into: (now) => ({ ...now, decided }) };
}

async function* measureSpeed(args: Arguments): AsyncGenerator<Step> {
  const { clinc, knowledge, questions, budgetMs, limitMs } = args;
  const place = (speed: Speed): number => {
    const engine = placeOfEngine(speed);
    return engine < 0 ? engine : speed.entries * ENGINES.length + engine;
  };
  for (const entries of args.sizes) {
    for (const { name } of args.engines) {
      const speed = await runSpeed({ engine: name, entries, clinc, knowledge, questions, budgetMs }, limitMs);
      const into = (now: Measured): Measured => ({ ...now, speed: add(now.speed, speed, place) });
      yield { line: `${name} at ${entries}: ${describeSpeed(speed)}`, into };
    }
  }
}

async function rankBoth(
  build: Build,
  { clinc, knowledge }: Data,
  { folds, qualityBudgetMs }: Arguments,
): Promise<{ clinc: CleanAndTypos | null; shipped: CleanAndTypos | null }> {
  const { entries, synonyms } = knowledge;
  return {
    clinc: clinc ? await rankClinc(build, clinc, qualityBudgetMs) : null,
    shipped: entries.length > 0 ? await rankLeftOut(build, entries, synonyms, folds, qualityBudgetMs) : null,
  };
}

function describe({ clinc, shipped }: { clinc: CleanAndTypos | null; shipped: CleanAndTypos | null }): string {
  const share = (ranked: CleanAndTypos | null): string =>
    ranked ? `${(ranked.clean.first * 100).toFixed(1)}/${(ranked.typos.first * 100).toFixed(1)}` : '–';
  return `CLINC150 ${share(clinc)}, shipped ${share(shipped)}`;
}

function describeSpeed({ buildMs, rss, latency: { typos }, stopped }: Speed): string {
  const built = buildMs === null ? [] : [`built in ${buildMs.toFixed(0)} ms, ${rss?.toFixed(0)} MB`];
  const times = typos ? [`with typos p50 ${typos.p50.toFixed(2)} ms, p99 ${typos.p99.toFixed(2)} ms`] : [];
  return [...built, ...times, ...(stopped === null ? [] : [stopped])].join('; ');
}

/** The items with one more, in order; it replaces the one of its place, and those that have no place go. */
function add<T>(items: readonly T[], item: T, place: (item: T) => number): T[] {
  const others = items.filter((one) => place(one) >= 0 && place(one) !== place(item));
  return [...others, item].sort((a, b) => place(a) - place(b));
}

function placeOfEngine({ engine }: { readonly engine: string }): number {
  return ENGINES.findIndex(({ name }) => name === engine);
}
