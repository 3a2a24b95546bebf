import { ModelError } from './ModelError.ts';
import type { ModelSettings, Pooling } from './types.ts';

/** JSON files of a model folder, parsed; `undefined` where the folder has none. */
export interface SettingFiles {
  /** `1_Pooling/config.json` */
  readonly pooling: unknown;
  /** `modules.json` */
  readonly modules: unknown;
  /** `sentence_bert_config.json` */
  readonly sentenceBert: unknown;
  /** `config_sentence_transformers.json` */
  readonly sentenceTransformers: unknown;
  readonly tokenizerConfig: unknown;
}

/** Questions and phrasings are short; a longer text costs more than its end tells. */
const MAX_TOKENS = 128;
const MIN_TOKENS = 8;
const SUPPORTED_MODULES = ['Transformer', 'Pooling', 'Normalize'];

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Returns how a model wants to be used, from the files of the sentence-transformers layout. Missing files mean mean
 * pooling, no prompts and 128 tokens.
 * @throws ModelError if the model needs something that is not supported
 */
export function readSettings(files: SettingFiles): ModelSettings {
  for (const module of Array.isArray(files.modules) ? files.modules : []) {
    const type = String(fieldsOf(module).type).split('.').at(-1) as string;
    if (!SUPPORTED_MODULES.includes(type)) {
      throw new ModelError(
        `modules.json asks for a “${type}” layer, and only ${SUPPORTED_MODULES.join(', ')} are supported. Choose another model.`,
      );
    }
  }
  const lengths = [fieldsOf(files.sentenceBert).max_seq_length, fieldsOf(files.tokenizerConfig).model_max_length];
  const known = lengths.filter((length): length is number => typeof length === 'number' && length >= MIN_TOKENS);
  return {
    pooling: readPooling(fieldsOf(files.pooling)),
    maxTokens: Math.floor(Math.min(MAX_TOKENS, ...known)),
    prompts: readPrompts(fieldsOf(files.sentenceTransformers)),
  };
}

function readPooling(config: Readonly<Record<string, unknown>>): Pooling {
  // Version 5 of sentence-transformers writes one name; earlier ones a flag per kind.
  const flags = Object.keys(config).filter((key) => key.startsWith('pooling_mode_') && config[key] === true);
  const modes =
    typeof config.pooling_mode === 'string'
      ? [config.pooling_mode]
      : flags.map((flag) => flag.replace(/^pooling_mode_/u, '').replace(/_tokens?$/u, ''));
  const [mode = 'mean', ...others] = modes;
  if (others.length === 0 && (mode === 'mean' || mode === 'cls')) return mode;
  throw new ModelError(
    `1_Pooling/config.json asks for the pooling “${modes.join(' + ')}”, and only “mean” and “cls” are supported. Choose another model.`,
  );
}

function readPrompts(config: Readonly<Record<string, unknown>>): ModelSettings['prompts'] {
  const prompts = fieldsOf(config.prompts);
  const promptOf = (...names: unknown[]): string => {
    for (const name of names) {
      const prompt = typeof name === 'string' ? prompts[name] : undefined;
      if (typeof prompt === 'string') return prompt;
    }
    return '';
  };
  const fallback = config.default_prompt_name;
  return { query: promptOf('query', fallback), passage: promptOf('passage', 'document', fallback) };
}
