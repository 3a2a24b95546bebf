/** `npm run bench`: measure the search side by side with its peers, and write docs/bench. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { errorMessage } from '../src/base/errorMessage.ts';
import { type Arguments, readArguments, USAGE } from './readArguments.ts';
import { plotQuality } from './report/plotQuality.ts';
import { toMarkdown } from './report/toMarkdown.ts';
import { runSections } from './runSections.ts';
import type { Machine, Results } from './types.ts';

const RESULTS = 'results.json';

function describeMachine(date: string | null): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    system: `${type()} ${release()}`,
    date,
  };
}

function readResults(folder: string, machine: Machine): Results {
  const path = join(folder, RESULTS);
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Results>) : {};
  return {
    quality: [],
    ablation: [],
    decided: [],
    signals: null,
    answers: [],
    speed: [],
    ...known,
    machine: { ...machine, date: machine.date ?? known.machine?.date ?? null },
  };
}

/** Five figures are more than was measured. */
function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

function writeReport(folder: string, results: Results): void {
  writeFileSync(join(folder, RESULTS), `${JSON.stringify(results, roundNumbers, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), toMarkdown(results));
  writeFileSync(join(folder, 'quality-speed.svg'), plotQuality(results));
}

async function main(args: Arguments): Promise<void> {
  mkdirSync(args.out, { recursive: true });
  const { machine, ...before } = readResults(args.out, describeMachine(args.date));
  await runSections(
    args,
    before,
    (now) => writeReport(args.out, { machine, ...now }),
    (line) => process.stderr.write(`${line}\n`),
  );
  process.stdout.write(`${join(args.out, 'README.md')} is written\n`);
}

let args: Arguments | null = null;
try {
  args = readArguments(process.argv.slice(2), process.env.CLINC150);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
if (args) await main(args);
