/** A paragraph that is marked as a question or an answer, such as `Q: …` or `**Answer 2.** …`. */
export interface Labelled {
  readonly kind: 'question' | 'answer';
  /** The paragraph without the mark. */
  readonly text: string;
  /** False for a letter that may be the beginning of anything else, such as `A. …`. */
  readonly isSure: boolean;
}

const QUESTION = 'q|question|frage|pregunta|pergunta|domanda|vraag|pytanie|питання|запитання|вопрос|質問|问|問';
const ANSWER =
  'a|answer|antwort|respuesta|réponse|reponse|resposta|risposta|antwoord|odpowiedź|відповідь|ответ|r|回答|答';
/** Letters that mark a question in some language only if one follows: P (Spanish), П and В (Ukrainian, Russian), F, D. */
const WEAK_QUESTION = /^[*_]{0,3}[pпвfd]\d{0,3}[*_]{0,3}[:：][*_]{0,3}[ \t]+(\S[^.!?]{2,300}[?？].*)$/iu;
/** Letters that mark an answer only below a question: В (Ukrainian), О (Russian). */
const WEAK_ANSWER = /^[*_]{0,3}[во]\d{0,3}[*_]{0,3}[:：][*_]{0,3}[ \t]+(\S.*)$/iu;
const LABEL = new RegExp(
  `^([*_]{0,3})(?:(${QUESTION})|(${ANSWER}))[ .]?#?\\d{0,3}(?:\\.\\d{1,3})?([*_]{0,3})(?:[ \\t]?([:：.)])|[ \\t]?[–—]|[ \\t]-(?=[ \\t]))([*_]{0,3})(?:[ \\t]+|(?<=[：])|$)`,
  'iu',
);

/** Reads the mark of a question or answer at the start of a paragraph; null if there is none. */
export function readLabel(markdown: string): Labelled | null {
  const label = LABEL.exec(markdown);
  if (!label) return readWeak(markdown);
  const [all, opens = '', question, answer = '', after = '', separator = '', end = ''] = label;
  const rest = markdown.slice(all.length).trim();
  // In `**Q: text**` the marks go on.
  const text = opens !== '' && after + end === '' ? opens + rest : rest;
  const isLetter = (question ?? answer).length === 1;
  return {
    kind: question === undefined ? 'answer' : 'question',
    text,
    isSure: !isLetter || /[:：]/u.test(separator) || (question !== undefined && separator !== ')'),
  };
}

function readWeak(markdown: string): Labelled | null {
  const question = WEAK_QUESTION.exec(markdown);
  if (question) return { kind: 'question', text: question[1] ?? '', isSure: false };
  const answer = WEAK_ANSWER.exec(markdown);
  return answer ? { kind: 'answer', text: answer[1] ?? '', isSure: false } : null;
}
