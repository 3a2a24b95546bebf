import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../support/documents.ts';

type Case = readonly [name: string, text: string, expected: readonly string[]];

const cases = (all: readonly Case[]): void => {
  test.each(all.map((one) => [...one] as const))('%s', async (_, text, expected) => {
    expect(await linesOf('articles/a.md', text)).toEqual(expected);
  });
};

describe('MkDocs', () => {
  cases([
    [
      'a box, and boxes and folds whose titles ask',
      '!!! note "Mind the step"\n    It is high.\n\n    - left\n    - right\n\n??? question "May I *row*?"\n\n    On Sundays.\n\n    !!! warning\n        Never alone.\n\nOutside of the boxes stands this.',
      [
        'a#¶1: A: **Mind the step:** It is high./- left/- right [1]',
        'a#may-i-row: May I row?: On Sundays.//Never alone. [1]',
        'a#¶7: A: Outside of the boxes stands this. [1]',
      ],
    ],
    [
      'tabs are labels, and code in them stays code',
      '=== "By boat"\n\n    ```sh\n    === "not a tab"\n    ```\n\n    Then tie it up well.\n\n=== "By bus"\n    Line four, every hour.',
      [
        'a#¶1: A: **By boat:**/```sh/=== "not a tab"/```//[1]',
        'a#¶3: A: Then tie it up well. [1]',
        'a#¶4: A: **By bus:** Line four, every hour. [1]',
      ],
    ],
    [
      'marks within sentences, snippets and abbreviations',
      'Press ++ctrl+s++ and look at [[Boats|the boats]]{: .wide } :material-sail-boat: now.\n\n*[PIN]: Personal number\n\n--8<-- "end.md"\n\n--8<--\nx.md\n--8<--\n\n[Join us](join.md){ .md-button }, it is free.',
      ['a#¶1: A: Press Ctrl+S and look at the boats now. [1]', 'a#¶2: A: Join us, it is free. [1]'],
    ],
    [
      'a sentence that begins with a mark',
      '!!! This is loud, and it is meant to be.',
      ['a#¶1: A: !!! This is loud, and it is meant to be. [1]'],
    ],
  ]);
});

describe('containers and components', () => {
  cases([
    [
      'nested containers, titles in every notation',
      '::::info[Before you row]\nEat a little.\n\n:::tip\nDrink as well, but not much.\n:::\n\nThen wait for an hour.\n::::\n\n::: details May I swim?\nIn the bay.\n:::',
      [
        'a#¶1: A: **Before you row:** Eat a little. [1]',
        'a#¶2: A: Drink as well, but not much. [1]',
        'a#¶3: A: Then wait for an hour. [1]',
        'a#may-i-swim: May I swim?: In the bay. [1]',
      ],
    ],
    [
      'modules, comments and components of MDX',
      'import Tabs from \'@theme/Tabs\';\nimport {\n  One,\n} from \'./one\';\n\nexport const price = {\n  a: 1,\n};\n\n{/* hidden */}\n\nImport your boat first.\n\n<Tabs>\n<TabItem value="a" label="Sail">\n\nHoist the sail slowly.\n\n</TabItem>\n<TabItem\n  value="b"\n  label="Oars">Pull both of the oars.</TabItem>\n</Tabs>\n\n<Widget size={3} />',
      [
        'a#¶1: A: Import your boat first. [1]',
        'a#¶2: A: **Sail:** Hoist the sail slowly. [1]',
        'a#¶3: A: **Oars:** Pull both of the oars. [1]',
      ],
    ],
    [
      'a component leaves its words or the name of its page',
      'Pay in <RouterLink to="/club/harbour-office.html" /> or at <Link to="/x">the bar</Link>, <Badge text="soon" /> by card<br/>too, in the `<Tabs>`.',
      ['a#¶1: A: Pay in harbour office or at the bar, soon by card too, in the `<Tabs>`. [1]'],
    ],
    [
      'questions in components',
      '<FAQ>\n  <Question>Is it deep?</Question>\n  <Answer>Four metres.</Answer>\n</FAQ>\n\n<Accordion title="Is it cold?">\nIn May it is.\n</Accordion>\n\nHere the questions are over.',
      [
        'a#is-it-deep: Is it deep?: Four metres. [1]',
        'a#is-it-cold: Is it cold?: In May it is. [1]',
        'a#¶5: A: Here the questions are over. [1]',
      ],
    ],
    [
      'GitBook',
      '{% hint style="danger" %}\nNever dive from the pier.\n{% endhint %}\n\n{% tabs %}\n{% tab title="Day" %}\nUse the front gate.\n{% endtab %}\n{% endtabs %}\n\n{% content-ref url="x.md" %}\n[x](x.md)\n{% endcontent-ref %}\n\n{% code title="a.sh" %}\n```sh\n{% raw %}\n```\n{% endcode %}',
      ['a#¶1: A: Never dive from the pier. [1]', 'a#¶2: A: **Day:** Use the front gate./```sh/{% raw %}/```//[1]'],
    ],
    [
      'alerts, contents marks and heading ids',
      '[[toc]]\n\n[TOC]\n\n* Contents\n{:toc}\n\n> [!NOTE]\n> The gate shuts at ten.\n\n## Who has keys? {#keys}\n\nThe [board](#board) has them.',
      ['a#¶1: A: The gate shuts at ten. [1]', 'a#who-has-keys: Who has keys?: The board has them. [1]'],
    ],
  ]);
});

describe('HTML', () => {
  cases([
    [
      'indented text in it is no code; addresses and placeholders in angle brackets stay',
      '<div align="center">\n  <div>\n    All about the lake.\n    <br>\n  </div>\n</div>\n\n# Boats [![Build](https://ci.example/b.svg)](https://ci.example)\n\nWrite to <office@lake.example>, or say /row <name of boat> here, <b>not</b> there.',
      [
        'a#¶1: Boats: All about the lake. [1]',
        'a#¶3: Boats: Write to office@lake.example, or say /row \\<name of boat> here, not there. [1]',
      ],
    ],
  ]);
});

describe('Hugo and Jekyll', () => {
  cases([
    [
      'shortcodes',
      '{{< note >}}\nBoats are for members.\n{{< /note >}}\n\n{{% notice tip "On ice" %}}\nStay on the shore then.\n{{% /notice %}}\n\n{{< details "Is there ice?" >}}Hardly ever.{{< /details >}} This comes after it.\n\n{{< figure src="a.png" >}}\n\nRead {{< ref "rules/on-ice.md" >}} or [the rules]({{< ref "rules.md" >}}).',
      [
        'a#¶1: A: Boats are for members. [1]',
        'a#¶2: A: **On ice:** Stay on the shore then. [1]',
        'a#is-there-ice: Is there ice?: Hardly ever. [1]',
        'a#¶5: A: This comes after it. [1]',
        'a#¶6: A: Read on ice or the rules. [1]',
      ],
    ],
    [
      'shortcodes that show their argument within a sentence',
      'Write to {{< email "office@lake.example" >}} or press {{< kbd "F1" >}}, and see {{< youtube abc123 >}} the film.',
      ['a#¶1: A: Write to office@lake.example or press F1, and see the film. [1]'],
    ],
    [
      'Liquid',
      '{% include head.html %}\n\nThe {{ site.club_name }} is open{% if x %} in May{% else %} in June{% endif %}.\n{: .lead}\n\n{% raw %}\nWrite {{ name }} on the boat.\n{% endraw %}\n\n{% highlight sh %}\nrow --now\n{% endhighlight %}',
      [
        'a#¶1: A: The club name is open in May in June. [1]',
        'a#¶2: A: Write \\{\\{ name \\}\\} on the boat./```/row --now/```//[1]',
      ],
    ],
  ]);
});

describe('navigation', () => {
  cases([
    [
      'contents, rows of links and badges are left out',
      '# Lake\n\n[![Build](https://ci.example/b.svg)](https://ci.example)\n\n## Contents\n\n1. [Bay](#bay)\n   - [Pier](#pier)\n2. [Fees](fees.md)\n\n## Bay\n\nThe bay is shallow here.\n\n[Previous](a.md) | [Next](b.md)\n\n[Back to top](#lake)',
      ['a#¶3: Bay: The bay is shallow here. [1]'],
    ],
    [
      'sentences, answers and links with words beside them stay',
      'Next, tie the boat to the pier.\n\nShare this page with your crew, please.\n\nEdit this page to add your own boat.\n\n## Where is more?\n\n- [Fees](fees.md)\n- [Rules](rules.md)\n\n## Links\n\n- [Fees](fees.md): what members pay a year\n- [Shop](https://shop.example) sells ropes',
      [
        'a#¶1: A: Next, tie the boat to the pier. [1]',
        'a#¶2: A: Share this page with your crew, please. [1]',
        'a#¶3: A: Edit this page to add your own boat. [1]',
        'a#where-is-more: Where is more?: - Fees/- Rules [1]',
        'a#¶8: Links: **Links**/- Fees: what members pay a year/- [Shop](https://shop.example) sells ropes [1]',
      ],
    ],
  ]);
});

describe('tables', () => {
  cases([
    [
      'rows of questions, by their columns or because they ask',
      '| # | Frage | Antwort | Stand |\n|---|---|---|---|\n| 1 | Wo ist der Steg? | Am See.<br>Links. | Mai |\n\nIssue | Fix\n--- | ---\nRope torn | Tie a knot.\n\n| About | Reply to it |\n|---|---|\n| May I fish? | With a card. |\n| Is there bait? | In the shop. |',
      [
        'a#wo-ist-der-steg: Wo ist der Steg?: Am See.//Links.//Stand: Mai [1]',
        'a#rope-torn: Rope torn: Tie a knot. [1]',
        'a#may-i-fish: May I fish?: With a card. [1]',
        'a#is-there-bait: Is there bait?: In the shop. [1]',
      ],
    ],
    [
      'in HTML: rows of questions, other rows, and cells that no row could hold',
      '<table>\n<tr><th>Question</th><th>Answer</th></tr>\n<tr><td>Where is the <b>pier</b>?</td><td>At the lake.<br>Left | right.</td></tr>\n<tr>\n  <td>May I dive?</td>\n  <td>Not\n  here.</td>\n</tr>\n</table>\n\n<table class="prices"><tr><td>Day</td><td>3 €</td></tr>\n<tr><td>Week</td></tr></table>\n\n<table><tr><td>\n\nA mooring is free in winter.\n\n</td><td>x</td></tr></table>\n\n```html\n<table>\n<tr><td>a</td><td>b</td></tr>\n</table>\n```',
      [
        'a#where-is-the-pier: Where is the pier?: At the lake.//Left | right. [1]',
        'a#may-i-dive: May I dive?: Not here. [1]',
        'a#¶6: A: - Day; 3 €/- Week//A mooring is free in winter. [1]',
        'a#¶9: A: x/```html/<table>/<tr><td>a</td><td>b</td></tr>/</table>/```//[1]',
      ],
    ],
  ]);
});

describe('front matter', () => {
  cases([
    [
      'that lists questions',
      '---\nlayout: faq\nfaqs:\n  - question: Where do I moor?\n    answer: At the pier.\n  - q: May I stay?\n    a: |\n      Two nights.\n\n      - pay first\nquestions: none\n---\n\nAll about the harbour.',
      [
        'a#¶1: A: All about the harbour. [1]',
        'a#where-do-i-moor: Where do I moor?: At the pier. [1]',
        'a#may-i-stay: May I stay?: Two nights./- pay first [1]',
      ],
    ],
  ]);
});

describe('lists', () => {
  cases([
    [
      'numbers, nesting, paragraphs and quotations',
      '## How do I moor?\n\n3. Slow down.\n4. Throw the lines:\n   - bow\n   - stern\n\n   Pull them tight.\n5. Step off.\n\n> Two knots do:\n> 1. bowline\n> 2. clove hitch\n\n1) new list',
      [
        'a#how-do-i-moor: How do I moor?: 3. Slow down./4. Throw the lines:/   - bow/   - stern/   Pull them tight./5. Step off.//Two knots do:/1. bowline/2. clove hitch/1. new list [1]',
      ],
    ],
  ]);
});

describe('questions', () => {
  cases([
    [
      'marked in many ways',
      '**Q: Is it far?**\n\n**A:** A mile.\n\nOr a little more.\n\nQ2. Is it steep?\nA2. Not very.\n\nQuestion: Is it wet\nAnswer: After rain.\n\n❓ **Is it dark?**\n\nAt night it is.\n\n*Q:* Is it loud?\n*A:* On Fridays.\n\nP: ¿Está lejos?\nR: A una milla.',
      [
        'a#is-it-far: Is it far?: A mile.//Or a little more. [1]',
        'a#is-it-steep: Is it steep?: Not very. [1]',
        'a#is-it-wet: Is it wet: After rain. [1]',
        'a#is-it-dark: Is it dark?: At night it is. [1]',
        'a#is-it-loud: Is it loud?: On Fridays. [1]',
        'a#está-lejos: ¿Está lejos?: A una milla. [1]',
      ],
    ],
    [
      'headings are clean titles',
      'Is it old?\n----------\n\nA century.\n\n### 2. Is it *ours*? ###\n\nSince spring.\n\n#### [Is it safe?](#x)\n\nQuite safe.\n\n## FAQ\n\n### Q: Rent:\n\nTen euros.',
      [
        'a#is-it-old: Is it old?: A century. [1]',
        'a#is-it-ours: Is it ours?: Since spring. [1]',
        'a#is-it-safe: Is it safe?: Quite safe. [1]',
        'a#rent: Rent: Ten euros. [1]',
      ],
    ],
    [
      'definitions, accordions, and buttons that say nothing',
      'Bow\n: The front.\n: It is pointed.\n\nStern\n\n: The rear.\n\n<details><summary>And <b>starboard</b>?</summary>The right.</details>\n\n<details>\n<summary><i>Click to see more</i></summary>\n\nPort is the left side.\n\n</details>',
      [
        'a#bow: Bow: The front.//It is pointed. [1]',
        'a#stern: Stern: The rear. [1]',
        'a#and-starboard: And starboard?: The right. [1]',
        'a#¶8: A: Port is the left side. [1]',
      ],
    ],
    [
      'plain paragraphs, if nothing else asks',
      'Where is it?\n\nBy the mill.\n\nWhen is it?\n\nAt noon.\n\nWho is there?\n\n1. Ann\n2. Bob',
      [
        'a#where-is-it: Where is it?: By the mill. [1]',
        'a#when-is-it: When is it?: At noon. [1]',
        'a#who-is-there: Who is there?: 1. Ann/2. Bob [1]',
      ],
    ],
    [
      'an answer goes on below a fold within it, and is no heading of the fold',
      '## Why is it shut?\n\nThe ice is thin.\n\n::: details Who says so?\nThe warden.\n:::\n\n{% hint style="danger" %}\nNever step on it.\n{% endhint %}',
      [
        'a#why-is-it-shut: Why is it shut?: The ice is thin.//Never step on it. [1]',
        'a#who-says-so: Who says so?: The warden. [1]',
      ],
    ],
    [
      'a document’s own footnotes stand below what refers to them',
      'The lake is deep.[^d] It is cold, too.\n\nAll of us swim in it.\n\n[^d]: Forty metres\n    at the dam.',
      [
        'a#¶1: A: The lake is deep. It is cold, too. [1]',
        'a#¶2: A: Forty metres at the dam. [1]',
        'a#¶3: A: All of us swim in it. [1]',
      ],
    ],
    [
      'short passages join their neighbours, or stand below a heading',
      'It is wet.\n\nThe boats lie on the shore in winter.\n\nTake one.\n\n7\n\n## Rent\n\nFree.',
      ['a#¶1: A: It is wet.//The boats lie on the shore in winter.//Take one. [1]', 'a#¶6: Rent: Free. [1]'],
    ],
  ]);
});
