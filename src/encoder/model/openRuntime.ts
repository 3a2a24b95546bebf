import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web/wasm';
import type { RuntimeName } from '../types.ts';
import { limitOptimizing } from './limitOptimizing.ts';
import { ModelError } from './ModelError.ts';
import type { HiddenState, ModelFolder, WorkerTask } from './types.ts';

/** A loaded model. */
export interface Runtime {
  readonly name: RuntimeName;
  /** Returns the vectors of all tokens of one text. One call at a time. */
  run(ids: readonly number[]): Promise<HiddenState>;
}

/** Both packages offer this. */
interface Ort {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: TensorConstructor;
}

const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];
const OUTPUT = 'last_hidden_state';
/** A text takes a few milliseconds: more threads cost more than they save. */
const OPTIONS: InferenceSession.SessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 };

/**
 * Opens a model with onnxruntime-node where it is installed, else with onnxruntime-web.
 * @param note told why an installed onnxruntime-node is not used
 * @throws ModelError if the weights are not a sentence encoder
 */
export async function openRuntime(
  { weights, weightsFile }: ModelFolder,
  runtime: WorkerTask['runtime'],
  note: (text: string) => void,
): Promise<Runtime> {
  const native = runtime === 'auto' ? await importNative(note) : null;
  let session: InferenceSession;
  let ort: Ort;
  let afterFirstRun: (() => void) | null = null;
  if (native) ort = native;
  else {
    const web = await import('onnxruntime-web/wasm');
    web.env.wasm.numThreads = 1;
    ort = web;
    afterFirstRun = await limitOptimizing(() => web.InferenceSession.create(new Uint8Array(0), OPTIONS));
  }
  try {
    session = await ort.InferenceSession.create(weights, OPTIONS);
  } catch (error) {
    throw new ModelError(
      `${weightsFile} cannot be loaded (${(error as Error).message.split('\n')[0]}). It is damaged or no ONNX model: download it again.`,
    );
  }
  checkNames(session, weightsFile);
  const opened: Runtime = {
    name: native ? 'onnxruntime-node' : 'onnxruntime-web',
    run: (ids) => runSession(ort, session, ids),
  };
  if (afterFirstRun) {
    await opened.run([0]).catch(() => {});
    afterFirstRun();
  }
  return opened;
}

async function importNative(note: (text: string) => void): Promise<Ort | null> {
  // Not a literal: it is no dependency, so the compiler must not look for it.
  const name = 'onnxruntime-node';
  try {
    const module = await import(name);
    return module.default ?? module;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND') note(`onnxruntime-node is installed and does not load: ${message}`);
    return null;
  }
}

function checkNames({ inputNames, outputNames }: InferenceSession, file: string): void {
  const unknown = inputNames.filter((name) => !INPUTS.includes(name));
  if (unknown.length > 0 || !inputNames.includes('input_ids')) {
    throw new ModelError(
      `${file} wants the inputs ${inputNames.join(', ')}: it is no sentence encoder. Choose another.`,
    );
  }
  if (!outputNames.includes(OUTPUT)) {
    throw new ModelError(`${file} gives ${outputNames.join(', ')} and no ${OUTPUT}. Export the model without a head.`);
  }
}

async function runSession(ort: Ort, session: InferenceSession, ids: readonly number[]): Promise<HiddenState> {
  const tensorOf = (valueFor: (id: number) => number): Tensor =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from(ids, (id) => BigInt(valueFor(id))),
      [1, ids.length],
    );
  const all: Readonly<Record<string, () => Tensor>> = {
    input_ids: () => tensorOf((id) => id),
    attention_mask: () => tensorOf(() => 1),
    token_type_ids: () => tensorOf(() => 0),
  };
  const feeds = Object.fromEntries(session.inputNames.map((name) => [name, (all[name] as () => Tensor)()]));
  const output = (await session.run(feeds, [OUTPUT]))[OUTPUT];
  const [batch, tokens, dimensions] = output?.dims ?? [];
  const fits = batch === 1 && tokens === ids.length && dimensions !== undefined && dimensions > 0;
  if (!fits || !(output?.data instanceof Float32Array)) {
    throw new ModelError(
      `The model's ${OUTPUT} is ${output?.type} [${output?.dims.join(', ')}]: it is no sentence encoder.`,
    );
  }
  return { data: output.data, tokens, dimensions };
}
