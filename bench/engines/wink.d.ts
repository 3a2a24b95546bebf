/** What the bench uses of two packages that bring no types. */
declare module 'wink-bm25-text-search' {
  interface Bm25 {
    defineConfig(config: { fldWeights: Record<string, number> }): boolean;
    definePrepTasks(tasks: readonly ((input: string) => string[])[]): number;
    addDoc(document: Readonly<Record<string, unknown>>, id: number): number;
    consolidate(): boolean;
    /** Pairs of id and score, best first. */
    search(text: string, limit?: number): [string, number][];
  }
  export default function bm25(): Bm25;
}

declare module 'wink-nlp-utils' {
  const utils: {
    readonly string: { lowerCase(text: string): string; tokenize0(text: string): string[] };
    readonly tokens: { stem(tokens: string[]): string[] };
  };
  export default utils;
}
