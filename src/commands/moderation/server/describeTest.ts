import { giveReasons } from '../../../answer/giveReasons.ts';
import type { Inspection } from '../../../library/answerWith.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { quoteLine } from '../context/ModeratorContext.ts';

const MAX_NEXT = 3;
/** Confidence within which a runner-up is hard to tell from the best. */
const CLOSE = 0.15;

const percent = (share: number): number => Math.round(share * 100);

/** Says in words how a question is answered, how sure that is, why, and what would change it. */
export function describeTest(
  { answer, candidates, corrections, thresholds }: Inspection,
  { test }: ModerationMessages,
): readonly string[] {
  const [best, ...others] = candidates;
  const heading = (one: (typeof candidates)[number]): string => quoteLine(one.entry.heading, 100);
  if (!best) return [`**${test.unanswered}**`, test.nothingNear, '', `**${test.change}**`, `- ${test.addEntry}`];
  const cut = best.entry.kind === 'passage' || best.entry.article ? thresholds.quote : thresholds.assert;
  const rival = others.find(({ confidence }) => best.confidence - confidence <= CLOSE);
  const next = others.slice(0, MAX_NEXT).map((one) => `${heading(one)} (${percent(one.confidence)} %)`);
  const reasons = giveReasons(best).map(({ ground, speaksFor }) => test.reasons[ground][speaksFor ? 'for' : 'against']);
  const changes = [
    ...(answer.status === 'answered' ? [test.wrongAnswer] : [test.addWording(heading(best)), test.addEntry]),
    ...(rival ? [test.tellApart(heading(best), heading(rival))] : []),
    ...(corrections.length > 0 ? [test.fixCorrection] : []),
    ...(reasons.includes(test.reasons.unknownWords.against) ? [test.addSynonym] : []),
  ];
  return [
    `**${test[answer.status]}**`,
    test.best(heading(best), percent(best.confidence), percent(cut)),
    ...(best.entry.kind === 'unknown' ? [test.knownOpen] : []),
    ...(next.length > 0 ? [test.next(next.join(' · '))] : []),
    ...corrections.map(({ from, to }) => test.readAs(quoteLine(from, 40), quoteLine(to, 40))),
    ...(reasons.length > 0 ? ['', `**${test.why}**`, ...reasons.map((line) => `- ${line}`)] : []),
    '',
    `**${test.change}**`,
    ...changes.map((line) => `- ${line}`),
  ];
}
