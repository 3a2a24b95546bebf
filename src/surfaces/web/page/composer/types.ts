/** Text or command sent from the composer. */
export type Submission =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly args: Readonly<Record<string, string | boolean>>;
      /** Options as people see them: `['question', 'Is the war over?']`. */
      readonly shown: readonly (readonly [string, string])[];
    };
