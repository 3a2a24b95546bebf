import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const [template] = gardenKnowledge().entries;
const entry = (heading: string, body: string): Entry => ({
  ...(template as Entry),
  id: `tool#${heading}`,
  key: heading.slice(0, 8),
  heading,
  phrasings: [],
  body,
  footnotes: [],
});
const index = buildIndex(
  [
    entry('How do I install the plugin?', 'Copy it into the plugins folder.'),
    entry('Which port does the server use?', 'It listens on 25565.'),
    entry('What changed in 1.16.4?', 'The map was redrawn.'),
    entry('How do I call it from C++?', 'Link the header.'),
    entry('Why is the sky red?', 'Because of the storm.'),
  ],
  [],
);
const confidence = (question: string): number => index.search(question).candidates[0]?.confidence ?? 0;

describe('a candidate is never asserted', () => {
  test.each([
    ['for a greeting', 'hello there everyone'],
    ['for thanks', 'thanks a lot'],
    ['for function words alone', 'why is that'],
    ['for a version that is near but another', 'what changed in 1.16.7'],
    ['for a number that is near but another', 'does the server use port 25566'],
    ['for another language of the same letter', 'how do i call it from C#'],
    ['for the opposite of what it says', 'how do i uninstall the plugin'],
  ])('%s', (_, question) => {
    expect(confidence(question)).toBeLessThanOrEqual(0.4);
  });
});
