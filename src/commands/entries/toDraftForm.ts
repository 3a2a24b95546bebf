import { truncate } from '../../base/truncate.ts';
import type { EntryForm } from '../../knowledge/forms/types.ts';
import { findLiterals } from '../../knowledge/markdown/findLiterals.ts';
import type { TargetMessage } from '../incoming/types.ts';

const MAX_QUESTION = 200;
const MAX_NAME = 80;
/** Characters of quote marks and spaces at the start of a line that a member's text keeps. */
const MAX_INDENT = 24;
const MAX_ROUNDS = 20;

/** Options of a draft made from a message. */
export interface DraftOptions {
  /** Address of the message. */
  readonly url: string;
  /** Words the author's name, such as `Maria on Discord`. */
  readonly toTitle: (name: string) => string;
}

/**
 * Makes a form of a member's message: the title of its thread, or the message it replies to, is the question, its text the
 * answer, its author the source.
 */
export function toDraftForm(
  { text, author, repliesTo = '', thread = '' }: TargetMessage,
  { url, toTitle }: DraftOptions,
): EntryForm {
  const [question = '', ...asked] = [thread, repliesTo].map(toQuestion).filter((line) => line !== '');
  const name = toName(author?.name ?? '');
  return {
    question,
    answer: toAnswer(text),
    sources: name === '' ? url : `${toTitle(name)} ${url}`,
    asked: asked.filter((line) => line !== question).join('\n'),
    until: '',
  };
}

/** Returns a message as one line without mentions. */
function toQuestion(text: string): string {
  const plain = replaceTokens(text)
    .replaceAll(/[@#]…|[*_~`|]{2,}|^[>#\s-]+/gmu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return truncate(plain, MAX_QUESTION);
}

/** Returns a member's text as an answer: its formatting stays, but nothing in it means a heading, a caveat or a footnote. */
function toAnswer(text: string): string {
  const lines: string[] = [];
  let fence = '';
  let above = '';
  for (const line of replaceTokens(text.replaceAll(/\r\n?/gu, '\n')).split('\n')) {
    const [, opened = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line) ?? [];
    const isUnderline = fence === '' && above.trim() !== '' && /^\s*(?:-{2,}|=+)[ \t]*$/u.test(line);
    if (isUnderline) lines.push('');
    lines.push(fence === '' && opened === '' ? escapeLine(line) : line);
    if (fence === '') fence = opened;
    else if (opened.startsWith(fence) && line.trim() === opened) fence = '';
    above = line;
  }
  return escapeBrackets(escapeHtml([...lines, ...(fence === '' ? [] : [fence])].join('\n'))).trim();
}

function escapeLine(line: string): string {
  const [indent = ''] = /^[\s>]*/u.exec(line) ?? [];
  const kept = indent.length > MAX_INDENT ? `> ${line.slice(indent.length)}` : line;
  return kept
    .replace(/^([\s>]*)(#{1,6})(?=\s|$)/u, '$1\\$2')
    .replace(/^([\s>]*)(<!--|=+(?=\s*$))/u, '$1\\$2')
    .replace(/^([\s>]*[*_]{0,2}also) (?=asked)/iu, '$1\u00a0');
}

/** Escapes tags: on Discord they are plain text. */
function escapeHtml(text: string): string {
  let escaped = text;
  // An escaped tag may have hidden others.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tags = findLiterals(escaped).filter(({ kind }) => kind === 'html');
    if (tags.length === 0) break;
    for (const { start } of tags.toReversed()) {
      const at = escaped.indexOf('<', start);
      escaped = `${escaped.slice(0, at)}\\${escaped.slice(at)}`;
    }
  }
  return escaped;
}

/** Escapes what would be the mark or the text of a footnote, or a caveat, except in code. */
function escapeBrackets(text: string): string {
  const escapeProse = (piece: string): string =>
    piece.replaceAll(/(\\*)\[(?=!|\^?[\p{L}\p{N}_.-]{1,60}\](?!\())/gu, (mark, slashes: string) =>
      slashes.length % 2 === 0 ? `${slashes}\\[` : mark,
    );
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findLiterals(text)) {
    pieces.push(escapeProse(text.slice(done, start)), text.slice(start, end));
    done = end;
  }
  return [...pieces, escapeProse(text.slice(done))].join('');
}

/** Replaces what only Discord can show: mentions, its emoji and times. */
const replaceTokens = (text: string): string =>
  text
    .replaceAll(/<@[!&]?\d{1,22}>/gu, '@…')
    .replaceAll(/<#\d{1,22}>/gu, '#…')
    .replaceAll(/<a?(:\w{1,32}:)\d{1,22}>/gu, '$1')
    .replaceAll(/<t:(\d{1,11})(?::[a-zA-Z])?>/gu, (_, seconds: string) => toTime(Number(seconds)));

const toTime = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Returns a name without anything that reads as Markdown, an address or a paragraph. */
const toName = (name: string): string =>
  truncate(
    name
      .replaceAll(/https?:\/\//giu, '')
      .replaceAll(/[\\`*~|[\]()<>#@¶;:]|\p{C}/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    MAX_NAME,
  );
