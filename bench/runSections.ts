import { loadKnowledge } from '../src/knowledge/loadKnowledge.ts';
import { readClinc } from './corpus/readClinc.ts';
import { type BenchEncoder, openEncoder } from './openEncoder.ts';
import { ablationSteps, qualitySteps } from './quality/qualitySteps.ts';
import type { Arguments } from './readArguments.ts';
import { runSignals } from './signals/runSignals.ts';
import { speedSteps } from './speed/speedSteps.ts';
import type { Data, Measured, Step } from './steps.ts';

/**
 * Runs the wanted sections.
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
  let opening: Promise<BenchEncoder> | null = null;
  const data: Data = {
    clinc: readClinc(args.clinc),
    knowledge: await loadKnowledge(args.knowledge),
    openEncoder() {
      opening ??= openEncoder();
      return opening;
    },
  };
  if (!data.clinc) tell(`CLINC150 is skipped: there is no ${args.clinc}; name the file with --clinc or $CLINC150`);
  const signalSteps = async function* (): AsyncGenerator<Step> {
    const { encoders } = await data.openEncoder();
    const signals = await runSignals({ ...data, exams: args.exams }, encoders, tell);
    yield { line: `${signals.folders} folders`, into: (now) => ({ ...now, signals }) };
  };
  const sections = { quality: qualitySteps, ablation: ablationSteps, signals: signalSteps, speed: speedSteps };
  let now = before;
  try {
    for (const section of args.sections) {
      for await (const { line, into } of sections[section](args, data)) {
        now = into(now);
        keep(now);
        tell(`${section}, ${line}`);
      }
    }
  } finally {
    await (await (opening as Promise<BenchEncoder> | null))?.close();
  }
}
