import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import type { Store } from '../../store/types.ts';
import type { Publication } from '../types.ts';
import type { PublicationSummary } from './createPublisher.ts';

/** Who published, in the records. */
const BY = 'schedule';
/** How often in an interval a process asks whether it is due: another process may have done it, or ended. */
const ASKS = 10;

/**
 * Refresh once in `everyMs`, over all processes on the store; the first time at once, unless it was done within the
 * interval. What goes wrong is one line in the log, and the next refresh takes place. After a roll back it waits until
 * somebody refreshes by hand: it would publish again what was rolled back.
 * @returns what ends it; fulfilled when what is under way has ended
 */
export function scheduleRefresh(
  refresh: (wish: { readonly preview: boolean; readonly by: string }) => Promise<Publication>,
  { acquireLease, knowledge }: Pick<Store, 'acquireLease' | 'knowledge'>,
  everyMs: number,
  log: Log,
): () => Promise<void> {
  let closed = false;
  let running: Promise<void> | null = null;
  /** Told once, not with every refresh. */
  let told: ReadonlySet<string> = new Set();

  const tell = (publication: Publication): void => {
    const { problems, published, before, after, number, diff } = publication;
    const lines = (wanted: string): string[] =>
      problems.filter(({ severity }) => severity === wanted).map((problem) => formatProblem(problem));
    const warnings = lines('warning');
    for (const line of warnings) if (!told.has(line)) log.warn(line);
    told = new Set(warnings);
    const errors = lines('error');
    const changes = `${diff.added.length} added, ${diff.changed.length} changed, ${diff.removed.length} removed`;
    if (!published) log.warn(`The regular refresh published nothing: ${errors.length} errors, first ${errors[0]}`);
    else if (before === after) log.info(`The regular refresh found nothing new (revision ${after})`);
    else log.info(`The regular refresh published revision ${after}, number ${number}: ${changes}`);
  };
  const refreshIfDue = async (): Promise<void> => {
    try {
      if (!(await acquireLease('refresh', everyMs))) return;
      const current = await knowledge.current();
      const { rolledBackTo } = (current?.summary ?? {}) as Partial<PublicationSummary>;
      if (rolledBackTo === undefined) tell(await refresh({ preview: false, by: BY }));
      else
        log.info(`The regular refresh waits: revision ${current?.revision} was rolled back to; /kb refresh ends that`);
    } catch (error) {
      if (!closed) log.warn(`The regular refresh failed: ${errorMessage(error)}`);
    }
  };
  const ask = (): void => {
    running ??= refreshIfDue().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(ask, everyMs / ASKS).unref();
  ask();
  return async () => {
    closed = true;
    clearInterval(timer);
    await running;
  };
}
