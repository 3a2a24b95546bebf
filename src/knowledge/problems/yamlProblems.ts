import { quoted } from './quoted.ts';
import { error, warning } from './wording.ts';

const GROUP_EXAMPLE = '“- [zelensky, zelenskyy]” or “zelensky: [zelenskyy]”';

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** Declares a field whose value is not of the expected kind; its key is a dotted path. */
const badValue = (expected: string) =>
  error((key: string, value: unknown) => [`${key} is ${quoted(value)}`, `write ${expected}`]);

/** Problems with front matter, `sources.yaml` and `synonyms.yaml`. */
export const yamlProblems = {
  'yaml/invalid': error((message: string) => [`is not valid YAML (${message})`, 'correct the YAML on this line']),
  'yaml/too-deep': error((limit: number) => [`is nested more than ${limit} deep`, 'write it without nesting']),
  'yaml/alias': error(() => ['uses a YAML alias (*name)', 'write the value out instead']),
  'yaml/duplicate-key': error((key: string) => [`has the key ${quoted(key)} twice`, 'keep one of the two']),
  'yaml/front-matter-unclosed': error(() => [
    'the front matter is never closed',
    'add a line --- after it; for a rule between paragraphs write ***',
  ]),
  'yaml/front-matter-shape': error((example: string) => [
    'the front matter has the wrong shape',
    `write it as lines such as “${example}”`,
  ]),

  'field/unknown': error((key: string, known: readonly string[]) => [
    `has the unknown key ${quoted(key)}`,
    `remove it, or use one of ${known.join(', ')}`,
  ]),
  'field/missing': error((key: string) => [`${key} is missing`, `add a line “${nameOf(key)}: …”`]),
  'field/not-text': badValue('text'),
  'field/empty': badValue('some text'),
  'field/not-a-date': badValue('a date such as 2026-03-01'),
  'field/not-a-link': badValue('an address with http:// or https://'),
  'field/not-a-count': badValue('a whole number from 1'),
  'field/not-a-fetch-kind': badValue('article or feed'),

  'source/list-shape': error(() => [
    'the list of sources has the wrong shape',
    'write it as “id:” and below it, indented, “title: …”',
  ]),
  'source/no-fields': badValue('lines such as “title: …”, indented, below it'),
  'source/bad-id': error((id: string) => [
    `${quoted(id)} cannot be the id of a source`,
    'use letters, digits, hyphens, dots and underscores',
  ]),
  'source/no-url': error((id: string) => [
    `${quoted(id)} is to be fetched but has no address`,
    'add “url: https://…”, or remove fetch',
  ]),
  'source/unknown': error((id: string) => [
    `the source ${quoted(id)} is not known`,
    'add it to sources.yaml or correct the id',
  ]),
  'source/no-such-paragraph': error((id: string, paragraph: number, paragraphs: number) => [
    `${id} ¶${paragraph} does not exist: it has ${paragraphs} paragraphs`,
    'correct the number',
  ]),
  'source/unused': warning((id: string) => [`no footnote cites the source ${quoted(id)}`, 'cite it or remove it']),

  'synonyms/list-shape': error(() => ['the list of synonyms has the wrong shape', `write it as ${GROUP_EXAMPLE}`]),
  'synonyms/group-shape': error(() => ['this synonym group has the wrong shape', `write it as ${GROUP_EXAMPLE}`]),
  'synonyms/too-few-words': warning((words: readonly string[]) => [
    `the synonym group ${quoted(words.join(', '))} has fewer than two words`,
    'add another word or remove it',
  ]),
};
