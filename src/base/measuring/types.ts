/** A step whose time and number under way are measured: a question's encoding and search, a request from its arrival on. */
export type Step = 'encode' | 'search' | 'reply';

/** Surfaces that people ask on. */
export type Surface = 'discord' | 'web';

/** Outcome of a question; `refused` is one that was not searched, say because it was too long. */
export type QuestionOutcome = 'answered' | 'suggested' | 'declined' | 'refused';

/** An event that is counted or timed. None holds anything that people wrote. */
export type Measurement =
  | { readonly of: 'begun'; readonly step: Step }
  | { readonly of: 'done'; readonly step: Step; readonly seconds: number }
  | { readonly of: 'question'; readonly surface: Surface; readonly outcome: QuestionOutcome }
  /** A request that ended in an error of ours. */
  | { readonly of: 'failure'; readonly surface: Surface }
  /** A text of a question; `kept` if its encoding was in memory. */
  | { readonly of: 'encoding'; readonly kept: boolean }
  /** A request to Discord; status 0 if there was no answer. */
  | { readonly of: 'rest'; readonly method: string; readonly route: string; readonly status: number }
  | { readonly of: 'reconnect' };

/** Takes measurements. It never throws. */
export type Measure = (measurement: Measurement) => void;

/** State of one shard's connection to Discord's gateway. */
export interface GatewayShard {
  readonly id: number;
  /** `ready` if events are served. */
  readonly state: string;
  /** Milliseconds since the epoch of the last heartbeat that Discord answered; null before the first. */
  readonly heartbeatAt: number | null;
  /** Milliseconds until that answer came; null before the first. */
  readonly latencyMs: number | null;
}

/** Reads the state of all shards; none before Discord has said how many there are. */
export type ReadGateway = () => readonly GatewayShard[];
