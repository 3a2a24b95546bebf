/** Meaning of a column of a table, or of a key of an object, in a list of questions. */
export type FieldRole = 'question' | 'answer' | 'phrasings' | 'keywords' | 'topic' | 'url' | 'date';

/** Names of each role; those of one role are ordered by how surely they mean it. */
const NAMES: Readonly<Record<FieldRole, string>> = {
  question:
    'question questions q frage fragen pregunta preguntas domanda pergunta pytanie vraag fråga spørgsmål kysymys otázka kérdés soru ' +
    'вопрос вопросы питання запитання 質問 问题 問題 질문 faq utterance query title titel titre título titulo titolo tytuł заголовок ' +
    'название назва subject betreff asunto heading prompt input instruction issue problem problema problème trigger command tag term ' +
    'begriff name nombre nom',
  answer:
    'answer answers a antwort antworten respuesta respuestas réponse réponses reponse risposta resposta odpowiedź antwoord svar vastaus ' +
    'odpověď válasz cevap yanıt ответ ответы відповідь відповіді 回答 答え 答案 답변 response responses reply solution solutions lösung ' +
    'solución soluzione rozwiązanie решение рішення resolution fix workaround content inhalt contenido contenu содержание вміст body ' +
    'text message output completion explanation erklärung explicación definition description beschreibung descripción описание опис ' +
    'details value embeds embed',
  phrasings:
    'phrasings phrasing aliases alias variants variant variations alternatives alternative synonyms synonym synonyme sinónimos ' +
    'utterances patterns triggers questions_alt',
  keywords: 'keywords keyword tags labels schlagwörter stichwörter etiquetas теги ключи',
  topic:
    'topic topics category categories kategorie categoría categoria catégorie kategoria категория категорія thema tema thème section ' +
    'abschnitt sección department group area theme',
  url: 'url link links href permalink website source quelle fuente источник джерело reference посилання ссылка enlace lien',
  date: 'date datum fecha data дата updated modified lastupdated lastmodified lastmod stand',
};

const ROLES: ReadonlyMap<string, { readonly role: FieldRole; readonly rank: number }> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(' ').map((name, rank) => [name, { role: role as FieldRole, rank }] as const),
  ),
);
/** Words before “questions” that make them other phrasings of the first. */
const OTHERS =
  /^(?:also|other|more|similar|related|alternative|alternate|alt|weitere|andere|ähnliche|otras|autres|другие|інші)\b/u;
/** Rank added to a name of several words, of which only the last is known. */
const INEXACT = 100;

/**
 * Returns the role of a column or key by its name in several languages, and how surely it has it: the lower the rank, the
 * surer. Null if its name means nothing here.
 */
export function fieldRole(name: string): { readonly role: FieldRole; readonly rank: number } | null {
  const words = name
    .slice(0, 100)
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ');
  const exact = ROLES.get(words.join('')) ?? null;
  if (words.length === 1 || exact) return exact;
  if (/^(?:last )?(?:updated|modified|as of)\b/u.test(words.join(' '))) return { role: 'date', rank: INEXACT };
  const [last, first] = [ROLES.get(words.at(-1) ?? ''), ROLES.get(words[0] ?? '')];
  const found = last ?? (words.length === 2 ? first : undefined);
  if (!found) return null;
  const role = found.role === 'question' && OTHERS.test(words.join(' ')) ? 'phrasings' : found.role;
  return { role, rank: found.rank + INEXACT };
}
