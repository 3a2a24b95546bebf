/** Words that most questions have, whatever they ask. */
const COMMON_WORDS = `
  a an the of to in on at is was are were be been do does did has have had and or it its this that these those for with by
  from as i you he she they we me your my our what who which where when why how can could will would should may might must
  there much many
`.trim();

/** Words that hold a question together and say nothing of its subject. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `${COMMON_WORDS}
  am but if into about over up out so any some no not him her them his their whom whose shall here than then too very just
  also more most get got ok okay yet one ones thing things stuff way ever even still again really actually anything
  something nothing everything anyone someone everyone anybody somebody nobody everybody per nah nope yeah yep yes lol
  haha hmm idk rn btw em co bro pleas tell know want give list name exactli`.split(/\s+/u),
);

/** Words to leave out when two questions are compared. Fewer than the function words: “everyone” and “nobody” differ. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(`${COMMON_WORDS} us long often`.split(/\s+/u));

/**
 * Function words of Spanish, French, German, Italian, Portuguese and Dutch, without those that say something in English. A small
 * document has some of them once, as if they were rare.
 */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `de la el los las en que un una unos unas por para del se y o es lo su sus al como mas pero si cuando cuanto cuanta donde quien
  cual cuales esta este esto hay ser le les des du une est et ou qui dans pour sur par au aux avec ce ces cette sa ses je tu il
  elle nous vous ils ne pas plus quoi quand comment combien quel quelle quels quelles sont suis der das und ist im zu den dem ein
  eine einen einer nicht auch auf mit von fur wie wo wer wann warum wieviel ich du er wir ihr sie kann muss il gli di da che non
  per con sono della dei delle nel quanto quando dove chi cosa os as um uma do dos da das em no na nos nas ao com nao voce meu
  minha het een van voor niet zijn ik je hoe wat waar wanneer wie deze dit naar bij`.split(/\s+/u),
);
