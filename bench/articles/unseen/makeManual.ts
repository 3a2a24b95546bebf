import { type Random, seededRandom } from '../../../src/base/seededRandom.ts';
import { between, pick, shuffled } from '../../random.ts';
import { COLOURS, FITTINGS, MAKERS, PLACES, SEASONS, SENTENCES, WOODS } from './manualParts.ts';

/** Sentences on a fitting, each a paragraph. */
const A_FITTING = 17;

/**
 * A long manual: chapters written by hand, with sheets on fittings, which nobody asks about, spread between their
 * sections. The same text each time.
 * @param chapters Markdown, its blocks parted by empty lines, its sections under level-3 headings
 * @param paragraphs how many blocks the manual is to have
 */
export function makeManual(chapters: string, paragraphs: number): string {
  const random = seededRandom(6);
  const written = chapters.trim().split(/\n{2,}/u);
  const sections = written.filter((block) => block.startsWith('### ')).length;
  const fittings = shuffled(
    random,
    PLACES.flatMap((place) => FITTINGS.map((fitting) => ({ fitting, place }))),
  ).flatMap((one) => describeFitting(one, random));
  const bulk = fittings.slice(0, paragraphs - written.length - 1);
  const share = Math.ceil(bulk.length / sections);
  const manual: string[] = ['# Cormorant 34: owner’s manual'];
  let section = 0;
  for (const [at, block] of written.entries()) {
    manual.push(block);
    const next = written[at + 1];
    const endsSection = next === undefined || (next.startsWith('#') && !block.startsWith('#'));
    if (!endsSection) continue;
    manual.push(...bulk.slice(section * share, (section + 1) * share));
    section += 1;
  }
  return `${manual.join('\n\n')}\n`;
}

/** A heading and what a yard says of the thing. */
function describeFitting({ fitting, place }: { fitting: string; place: string }, random: Random): string[] {
  const words: Record<string, () => string> = {
    fitting: () => fitting,
    place: () => place,
    maker: () => pick(random, MAKERS),
    wood: () => pick(random, WOODS),
    colour: () => pick(random, COLOURS),
    season: () => pick(random, SEASONS),
  };
  const fill = (sentence: string): string =>
    sentence.replace(/\{(?:(\d+)-(\d+)|(\w+))\}/gu, (_, least, most, name) =>
      name === undefined ? String(between(random, Number(least), Number(most))) : (words[name]?.() ?? ''),
    );
  const title = `### ${fitting.charAt(0).toUpperCase()}${fitting.slice(1)}, ${place}`;
  return [title, ...shuffled(random, SENTENCES).slice(0, A_FITTING).map(fill)];
}
