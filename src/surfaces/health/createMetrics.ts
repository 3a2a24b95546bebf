import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Measure, Measurement } from '../../base/measuring/types.ts';
import type { Parts } from './types.ts';
import { watchParts } from './watchParts.ts';

/** Metrics, and the function that fills them. */
export interface Metrics {
  readonly measure: Measure;
  readonly contentType: string;
  /** Returns all metrics in Prometheus' text format. */
  read(): Promise<string>;
}

/** Limits of the histogram of times: a search takes milliseconds, a reply that Discord delays seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Creates the metrics of a process: its measurements, the state of its parts, and Node's own. */
export function createMetrics(parts: Parts, clock: () => number): Metrics {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  watchParts(parts, clock, register);
  const take = createTakers(registers);
  return {
    measure: (measurement) => take[measurement.of](measurement as never),
    contentType: register.contentType,
    read: () => register.metrics(),
  };
}

type Takers = { readonly [Of in Measurement['of']]: (measurement: Extract<Measurement, { of: Of }>) => void };

function createTakers(registers: Registry[]): Takers {
  const steps = new Histogram({
    name: 'footnote_step_seconds',
    help: 'Time of a step: encode (a question’s texts), search, reply (from a request’s arrival until it is answered)',
    labelNames: ['step'],
    buckets: SECONDS,
    registers,
  });
  const underWay = new Gauge({
    name: 'footnote_steps_under_way',
    help: 'Steps that have begun and are not done: the lengths of the queues before the encoder and the search',
    labelNames: ['step'],
    registers,
  });
  const questions = new Counter({
    name: 'footnote_questions_total',
    help: 'Questions by surface and outcome: answered, suggested, declined, refused',
    labelNames: ['surface', 'outcome'],
    registers,
  });
  const failures = new Counter({
    name: 'footnote_failures_total',
    help: 'Requests that ended in an error; the log has a line for each',
    labelNames: ['surface'],
    registers,
  });
  const encodings = new Counter({
    name: 'footnote_question_encodings_total',
    help: 'Texts of questions by whether their encoding was in memory: hit or miss',
    labelNames: ['cache'],
    registers,
  });
  const requests = new Counter({
    name: 'footnote_discord_requests_total',
    help: 'Requests to Discord by method, route and status; status 0 is one without an answer',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const reconnects = new Counter({
    name: 'footnote_gateway_reconnects_total',
    help: 'Times that a connection to Discord’s gateway was lost and opened again',
    registers,
  });
  return {
    begun: ({ step }) => underWay.inc({ step }),
    done: ({ step, seconds }) => {
      underWay.dec({ step });
      steps.observe({ step }, seconds);
    },
    question: ({ surface, outcome }) => questions.inc({ surface, outcome }),
    failure: ({ surface }) => failures.inc({ surface }),
    encoding: ({ kept }) => encodings.inc({ cache: kept ? 'hit' : 'miss' }),
    rest: ({ method, route, status }) => requests.inc({ method, route, status }),
    reconnect: () => reconnects.inc(),
  };
}
