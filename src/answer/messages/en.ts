/** What stands around an answer. Every other language has the same keys: a missing one is a type error. */
export const en = {
  unsure: 'I am not sure what you mean. I can answer these:',
  open: 'The knowledge base leaves this open.',
  missing: 'I don’t have that in the knowledge base.',
  undated: 'undated',
  asOf: (date: string): string => `As of ${date}.`,
  outOfDate: (date: string): string => `May be out of date: it was meant to hold until ${date}.`,
};

export type Words = typeof en;
