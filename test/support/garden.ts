/** A small knowledge base of its own, in several scripts: the club of a community garden. */
import { assembleKnowledge } from '../../src/knowledge/assembleKnowledge.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

export const GARDEN: Readonly<Record<string, string>> = {
  'sources.yaml': `rules:
  title: The garden rules
  publisher: The club
  published: 2026-02-01
  url: https://garden.example/rules
  paragraphs: 20
minutes:
  title: Minutes of the spring meeting
`,
  'synonyms.yaml': `- [allotment, plot, "patch of land"]
- [chairman, president, "head of the club"]
- [hens, chickens, poultry]
`,
  'faq/opening.md': `---
topic: Opening hours
as-of: 2026-03-01
---

## When does the garden open?

Also asked:

- opening hours
- at what time can I come in
- from when is the gate unlocked

The gate is unlocked at **seven** in the morning. [^1] On Sundays it is eight, the minutes say. [^2]

[^1]: rules ¶3
[^2]: minutes ¶5–6: "eight on Sundays"

## When does the garden close?

Also asked:

- closing time
- until when may people stay
- when is the gate locked at night

> [!WARNING]
> The hour is a proposal. The board has not confirmed it.

The garden closes at sunset. [^3]

[^3]: rules ¶4
`,
  'faq/plots.md': `---
topic: Allotments
expires: 2026-06-01
---

## How do I get an allotment?

Also asked:

- rent a piece of ground
- where do I apply for my own bed
- waiting list

Write your name on the waiting list in the shed. [^1]

[^1]: rules ¶9

## How much does an allotment cost?

Also asked:

- yearly rent
- what is the fee for one year
- is it expensive

An allotment costs forty euros a year. [^2]

[^2]: rules ¶10

## May I keep hens?

Also asked:

- are animals allowed
- rules on keeping livestock

Up to three hens may be kept, as long as the neighbours agree. [^3]

[^3]: rules ¶12
`,
  'facts/people.md': `---
topic: People
---

## Who is the chairman?

Also asked:

- who runs the club
- who leads the board

Maria Kowalska has led the club since the spring meeting. [^1]

[^1]: minutes ¶1

## Who has the keys of the shed?

Also asked:

- shed keys
- who can unlock the tool shed

The gardener Jonas Weber keeps the keys. [^2]

[^2]: minutes ¶2
`,
  'facts/languages.md': `## Коли поливають квіти?

Also asked:

- полив рослин

Квіти поливають увечері. [^1]

## Где находится компостная куча?

Also asked:

- куда выбрасывать траву

Компостная куча находится за сараем. [^1]

## Πότε γίνεται η συνέλευση του κήπου;

Also asked:

- ημερομηνία συνέλευσης

Η συνέλευση γίνεται την άνοιξη. [^1]

## أين توجد حديقة الأطفال؟

Also asked:

- مكان اللعب للأطفال

حديقة الأطفال بجانب البوابة. [^1]

## 花园里可以烧烤吗？

Also asked:

- 烧烤规定

花园里不可以烧烤。 [^1]

## ห้องน้ำอยู่ที่ไหน

Also asked:

- ห้องสุขา

ห้องน้ำอยู่ข้างประตู [^1]

[^1]: rules ¶20
`,
  'unknown/fence.md': `## When will the fence be replaced?

Also asked:

- new fence
- date of the fence repair

Neither document gives a date for the fence.
`,
};

export const gardenKnowledge = (files: Readonly<Record<string, string>> = GARDEN): Knowledge =>
  assembleKnowledge(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
