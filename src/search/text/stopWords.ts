/** Words that hold a question together and say nothing of its subject. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at is was are were be been am do does did has have had and or but if it its this that these those
  for with by from as into about over up out so any some no not i you he she they we me him her them his their your my our
  what who whom whose which where when why how can could will would shall should may might must there here than then too very
  just also more most much many get got ok okay yet one ones thing things stuff way ever even still again really actually
  anything something nothing everything anyone someone everyone anybody somebody nobody everybody per nah nope yeah yep yes lol haha
  hmm idk rn btw em co bro pleas tell know want give list name exactli`.split(/\s+/u),
);
