/** Steps of the bot in a help post, each taken once: it answers the post, calls the helpers, marks the post as solved. */
export type PostStep = 'answer' | 'help' | 'solve';

/** A step of one post. */
export interface PostStepPlace {
  readonly serverId: string;
  /** Id of the post's thread. */
  readonly postId: string;
  readonly step: PostStep;
}

/** A step that this process is taking. */
export interface BegunStep extends PostStepPlace {
  /** Token of the claim. */
  readonly claim: string;
  /** True if it was begun before without a known end: it may have been taken already. */
  readonly unsure: boolean;
}

/** Claims are leases: two processes never take the same step, and a crash frees it when the lease ends. */
export interface PostSteps {
  /**
   * Begins a step.
   * @returns `done` if it was taken before, `held` while another process takes it
   */
  begin(step: PostStepPlace & { readonly leaseMs: number }): Promise<BegunStep | 'done' | 'held'>;
  isDone(step: PostStepPlace): Promise<boolean>;
  /** Ends the claim: `done` for good, or `later` for another attempt. @returns false if the claim was lost */
  finish(step: BegunStep, outcome: 'done' | 'later'): Promise<boolean>;
  /** Returns steps that were begun after `since` and neither finished nor are held, oldest first. */
  unfinished(filter: { readonly since: number; readonly limit: number }): Promise<PostStepPlace[]>;
}
