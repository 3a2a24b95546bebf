const FAQ =
  /\bfaqs?\b|frequently asked|^(?:common |your )?questions(?: (?:and|&) answers)?$|\bq ?(?:&|and) ?as?\b|häufig(?: gestellte|e) fragen|^fragen(?: (?:und|&) antworten)?$|preguntas (?:más )?frecuentes|preguntas y respuestas|^preguntas$|foire aux questions|questions (?:les plus )?fréquent|questions[- ]réponses|(?:часті|поширені) (?:запитання|питання)|питання (?:та|і|й) відповіді|часто задаваемые|частые вопросы|вопросы и ответы|perguntas frequentes|domande frequenti|veelgestelde vragen|(?:często|najczęściej) zadawane|常见问题|常見問題|よくある質問|자주 묻는|vanliga frågor|ofte stil(?:te|lede) spørgsmål|ofte stilte spørsmål|usein kysyt|sık(?:ça)? sorulan|întrebări frecvente|gyakori kérdések|časté dotazy|často kladené|συχνές ερωτήσεις/iu;

/** Whether a heading, title or file name announces questions with their answers: every heading below is one. */
export function isFaq(name: string): boolean {
  return FAQ.test(name.replace(/[_-]+/gu, ' ').trim());
}
