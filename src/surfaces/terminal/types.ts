/** Arguments that follow a command's name. */
export interface Arguments {
  /** The words, joined by spaces; null if there are none. */
  readonly text: string | null;
  readonly json: boolean;
  readonly knowledge: string | undefined;
  readonly server: string | undefined;
  /** Database that `migrate` copies. */
  readonly from: string | undefined;
  /** Folder that `import` writes to, or the database that `migrate` copies to. */
  readonly to: string | undefined;
  /** Name of the file that `import` writes, without `.md`. */
  readonly as: string | undefined;
  /** Address of the site that `site` writes. */
  readonly url: string | undefined;
  /** Its name. */
  readonly title: string | undefined;
  readonly dryRun: boolean;
}

/** A mistake in the arguments, worded for whoever typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
