/** Columns of a table whose rows are questions and answers, from 0. */
export interface AskingColumns {
  readonly question: number;
  readonly answer: number;
  /** Columns that say something else about the answer. */
  readonly others: readonly number[];
}

const QUESTION =
  /^(?:(?:common |your |the )?(?:questions?|faqs?|q|query|queries|issues?|problems?|symptoms?|errors?(?: messages?)?)|fragen?|problem[ea]?|fehler(?:meldung)?|preguntas?(?: frecuentes?)?|p|problemas?|problèmes?|erreurs?|питання|запитання|проблем[аи]|помилк[аи]|вопросы?|ошибк[аи]|perguntas?|domand[ae]|problem[ai]|vraag|vragen|probleem|pytani[ae]|otázk[ay]|frågor|fråga|spørgsmål|spørsmål|kysymys|kysymykset|soru(?:lar)?|întrebare|întrebări|kérdés(?:ek)?|ερώτηση|ερωτήσεις|سؤال|שאלה|प्रश्न|câu hỏi|pertanyaan|質問|问题|問題|질문)$/iu;
const ANSWER =
  /^(?:(?:the |our |short )?(?:answers?|a|solutions?|fix(?:es)?|resolutions?|repl(?:y|ies)|responses?|explanations?|workarounds?|remed(?:y|ies)|what to do|how to fix(?: it)?)|antwort(?:en)?|lösung(?:en)?|abhilfe|respuestas?|r|soluci(?:ón|ones)|réponses?|відповід[ьі]|рішення|вирішення|ответы?|решени[ея]|respostas?|soluç(?:ão|ões)|rispost[ae]|soluzion[ei]|antwoord(?:en)?|oplossing(?:en)?|odpowied[źz]i?|rozwiązani[ea]|odpověď|odpovědi|svar|lösning(?:ar)?|løsning(?:er)?|vastaus|vastaukset|cevap(?:lar)?|yanıt|çözüm|răspuns(?:uri)?|válasz(?:ok)?|απάντηση|απαντήσεις|جواب|إجابة|תשובה|उत्तर|trả lời|jawaban|回答|答え|答案|解決(?:策|方法)?|解决(?:方案|方法)?|답변|답)$/iu;
const COUNTER = /^(?:#|no\.?|nr\.?|n[°º]|№|id|num(?:ber)?)?$/iu;
const ASKS = /[?？؟;][\s"”’*_)]*$/u;

/**
 * Finds the columns of a table whose rows are questions and answers: by the names of its columns, in several languages, or
 * because its first cells ask. Returns null for any other table.
 */
export function findAskingColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): AskingColumns | null {
  if (header.length < 2 || rows.length === 0) return null;
  const names = header.map((name) => name.replace(/[*_`:]/gu, '').trim());
  let question = names.findIndex((name) => QUESTION.test(name));
  let answer = names.findIndex((name, column) => column !== question && ANSWER.test(name));
  if (question < 0 || answer < 0) {
    const first = names.findIndex(
      (name, column) => !COUNTER.test(name) || !rows.every((row) => /^\d*[.)]?$/u.test(row[column] ?? '')),
    );
    const asking = rows.filter((row) => ASKS.test(row[first] ?? '')).length;
    if (first < 0 || asking * 3 < rows.length * 2 || first + 1 >= header.length) return null;
    question = first;
    if (answer <= first) answer = first + 1;
  }
  const others = names.flatMap((name, column) =>
    column === question || column === answer || COUNTER.test(name) ? [] : [column],
  );
  return { question, answer, others };
}
