import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import type { Store } from '../../store/types.ts';
import type { Moderation, Publication } from '../types.ts';
import { isRolledBack } from './isRolledBack.ts';

/** Publisher named in the records. */
const PUBLISHER = 'schedule';
/** Checks per interval whether a refresh is due: another process may have done it, or died. */
const CHECKS = 10;

/**
 * Refreshes once every `everyMs` milliseconds across all processes on the store; immediately at first, unless that was
 * done within the interval. A failure is one line in the log, and the next refresh follows as planned. After a rollback
 * it waits for a manual refresh, because it would publish again what was rolled back.
 * @returns a function that stops it and waits for the current refresh
 */
export function scheduleRefresh(
  refresh: Moderation['refresh'],
  { acquireLease, knowledge }: Pick<Store, 'acquireLease' | 'knowledge'>,
  everyMs: number,
  log: Log,
): () => Promise<void> {
  let closed = false;
  let running: Promise<void> | null = null;
  /** Warnings of the last refresh: each is logged once, not with every refresh. */
  let logged: ReadonlySet<string> = new Set();

  const report = (publication: Publication): void => {
    const { problems, published, before, after, number, diff, changedSources } = publication;
    const lines = (level: string): string[] =>
      problems.filter(({ severity }) => severity === level).map((problem) => formatProblem(problem));
    const warnings = lines('warning');
    for (const line of warnings) if (!logged.has(line)) log.warn(line);
    logged = new Set(warnings);
    if (published && changedSources.length > 0) {
      log.warn(`The regular refresh found changed sources below ${changedSources.length} entries: /kb gaps lists them`);
    }
    const errors = lines('error');
    const changes = `${diff.added.length} added, ${diff.changed.length} changed, ${diff.removed.length} removed`;
    if (!published)
      log.warn(`The regular refresh published nothing. Errors: ${errors.length}; the first: ${errors[0]}`);
    else if (before === after) log.info(`The regular refresh found nothing new (revision ${after})`);
    else log.info(`The regular refresh published revision ${after}, number ${number}: ${changes}`);
  };
  const refreshIfDue = async (): Promise<void> => {
    try {
      if (!(await acquireLease('refresh', everyMs))) return;
      const current = await knowledge.current();
      if (!isRolledBack(current)) report(await refresh({ preview: false, by: PUBLISHER, isRegular: true }));
      else
        log.info(
          `The regular refresh waits: the knowledge was rolled back to revision ${current?.revision}. Run /kb refresh to continue`,
        );
    } catch (error) {
      if (!closed) log.warn(`The regular refresh failed: ${errorMessage(error)}`);
    }
  };
  const check = (): void => {
    running ??= refreshIfDue().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(check, everyMs / CHECKS).unref();
  check();
  return async () => {
    closed = true;
    clearInterval(timer);
    await running;
  };
}
