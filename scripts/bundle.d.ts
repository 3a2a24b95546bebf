/** Types of bundle.js for the tests. */
export declare function bundle(options: {
  readonly input: Readonly<Record<string, string>>;
  readonly dir: string;
  readonly placeOf: (id: string) => string;
}): Promise<void>;
