import { describe, expect, it } from 'vitest';
import { readSettings, type SettingFiles } from '../../src/encoder/model/readSettings.ts';

const none: SettingFiles = {
  pooling: undefined,
  modules: undefined,
  sentenceBert: undefined,
  sentenceTransformers: undefined,
  tokenizerConfig: undefined,
};
const plain = { pooling: 'mean', maxTokens: 128, prompts: { query: '', passage: '' } };

describe('readSettings', () => {
  it.each<[string, Partial<SettingFiles>, object]>([
    ['nothing stated', {}, {}],
    ['mean, as flags', { pooling: { pooling_mode_mean_tokens: true, pooling_mode_cls_token: false } }, {}],
    ['cls, as a flag', { pooling: { pooling_mode_cls_token: true } }, { pooling: 'cls' }],
    ['cls, as a name', { pooling: { pooling_mode: 'cls' } }, { pooling: 'cls' }],
    ['a long model', { sentenceBert: { max_seq_length: 512 } }, {}],
    ['a short model', { sentenceBert: { max_seq_length: 64 } }, { maxTokens: 64 }],
    ['a length without bounds', { tokenizerConfig: { model_max_length: 1e30 } }, {}],
    ['lengths that are none', { sentenceBert: { max_seq_length: 'x' }, tokenizerConfig: { model_max_length: 0 } }, {}],
    [
      'prompts',
      { sentenceTransformers: { prompts: { query: 'q: ', passage: 'p: ' } } },
      { prompts: { query: 'q: ', passage: 'p: ' } },
    ],
    [
      'a default prompt',
      { sentenceTransformers: { prompts: { sts: 's: ' }, default_prompt_name: 'sts' } },
      { prompts: { query: 's: ', passage: 's: ' } },
    ],
    ['prompts that are none', { sentenceTransformers: { prompts: 3, default_prompt_name: null } }, {}],
    ['known layers', { modules: [{ type: 'a.Transformer' }, { type: 'a.Pooling' }, { type: 'a.Normalize' }] }, {}],
  ])('%s', (_, files, expected) => {
    expect(readSettings({ ...none, ...files })).toEqual({ ...plain, ...expected });
  });

  it.each<[Partial<SettingFiles>, string]>([
    [{ pooling: { pooling_mode_max_tokens: true } }, '“max”'],
    [{ pooling: { pooling_mode_cls_token: true, pooling_mode_mean_tokens: true } }, '“cls + mean”'],
    [{ pooling: { pooling_mode: 'lasttoken' } }, '“lasttoken”'],
    [{ modules: [{ type: 'sentence_transformers.models.Dense' }] }, '“Dense”'],
  ])('%j is refused', (files, message) => {
    expect(() => readSettings({ ...none, ...files })).toThrow(message);
  });
});
