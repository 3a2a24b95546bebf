import type { KnowledgeFile } from '../../../knowledge/types.ts';

/** Files of a first knowledge folder: small, complete, and without a warning. */
export const FIRST_FOLDER: readonly KnowledgeFile[] = [
  {
    path: 'README.md',
    text: `# What the bot knows

The bot answers from this folder and from nothing else. It does not read this file.

- \`faq/\`: questions people ask. Each heading with two # is a question; its answer is below it.
- \`unknown/\`: questions that nobody can answer yet. The bot declines them with your explanation.
- \`articles/\`: whole documents, quoted by paragraph: Markdown, HTML, PDF and others. Just put them there.
- \`sources.yaml\`: the documents that answers cite.

After a change, run \`check\`. It says what is wrong, and in which line.
`,
  },
  {
    path: 'sources.yaml',
    text: `# The documents that answers cite. Each has an id, here "rules", which footnotes name: [^1]: rules ¶2
# Only the title is required. Leave out what you do not know: nothing is guessed.
rules:
  title: House rules
  # url: https://example.org/rules
  # published: 2026-01-31
`,
  },
  {
    path: 'faq/first-steps.md',
    text: `---
# For every entry of this file; both lines are optional.
topic: First steps
as-of: 2026-01-31
---

<!-- Text above the first heading with two # is for you alone. Replace these two entries with your own. -->

## Where do I introduce myself?

Also asked:

- introductions
- where can new people say hello
- is there a channel to present myself

Say hello in the channel called “introductions”, in any language. [^1]

## What happens if I break a rule?

Also asked:

- punishment for breaking the rules
- will i be banned
- how many warnings do i get

> [!NOTE]
> The moderators decide each case.

The first time you get a warning, and after the third one you are excluded for a week. [^2]

[^1]: rules ¶2
[^2]: rules ¶5–6: "three warnings"
`,
  },
  {
    path: 'unknown/plans.md',
    text: `<!-- Questions that are known to be open: the bot says so, in these words. They need no footnotes. -->

## When is the next meeting in person?

Also asked:

- do we meet this year
- date of the meetup

No date has been set. It will be announced in the channel called “news”.
`,
  },
];
