import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeOf } from '../../../support/documents.ts';

/** Pieces of documents as tools write them; `@` stands for words of prose, which all must be found. */
const PIECES = [
  '@',
  '## @\n\n@',
  '### @? ###\n\n@',
  '@\n----\n\n@',
  '**@?**\n\n@',
  '**Q: @?**\n**A:** @\n\n@',
  'Q1. @?\nA1. @',
  '!!! note "@"\n    @\n\n    - @\n    - @',
  '??? question "@?"\n\n    @\n\n    @',
  '=== "@"\n    @\n\n=== "@"\n\n    @',
  ':::tip @\n@\n:::',
  '::::info\n@\n\n:::warning[@]\n@\n:::\n\n@\n::::',
  '::: details @?\n@\n:::',
  '> [!NOTE]\n> @\n>\n> 1. @\n> 2. @',
  '{% hint style="info" %}\n@\n{% endhint %}',
  '{% tabs %}\n{% tab title="@" %}\n@\n{% endtab %}\n{% endtabs %}',
  '{{< note >}}\n@\n{{< /note >}}',
  '{{% notice tip "@" %}}\n@\n{{% /notice %}}',
  '{{< details "@?" >}}@{{< /details >}} @',
  'import Tabs from "tabs";\n\n<Tabs>\n<TabItem value="x" label="@">\n\n@\n\n</TabItem>\n</Tabs>',
  '<details>\n<summary>@?</summary>\n\n@\n\n</details>\n\n@',
  '<details><summary>@?</summary>@</details>',
  '<Accordion title="@?">\n  @\n</Accordion>',
  '<Card\n  title="@"\n  icon="x"\n>\n  @\n</Card>',
  '{/* comment */}\n\n<!-- comment -->\n\n@ {: .red } [@](x.md){ .button } [[@]] <b>@</b>',
  '@ {{< ref "x.md" >}} @ {% include x.html %} @',
  '@\n: @\n: @',
  '| Question | Answer |\n|---|---|\n| @? | @ |\n| @ | @<br>@ |',
  '| @ | @ |\n|---|---|\n| @ | @ |',
  '3. @\n4. @\n   - @\n   - @\n\n   @\n5. @',
  '- @\n\n      @\n- [ ] @',
  '```md\n!!! note\n:::tip\n{% x %}\n```\n\n@',
  '@[^1]\n\n[^1]: @',
  '- [Top](#top)\n- [Fees](fees.md)\n\n@',
  '<ul>\n<li>@</li>\n<li>@</li>\n</ul>',
  '<dl><dt>@</dt><dd>@</dd></dl>',
  '--8<-- "x.md"\n\n[TOC]\n\n@',
];
/** Marks that nobody should see. */
const MARKS =
  /:::|!!!|\?\?\?|===|\{\{[<%]|\{%|<\/?(?:Tab|Card|Accordion|details|summary|ul|li|dl|dt|dd|b)\b|\{:|\[!|\[\[|--8<--|\{\/\*/u;

test('whatever dialects a document mixes, all of its words are read, and none of its marks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), async (pieces) => {
      let count = 0;
      const text = pieces.join('\n\n').replace(/@/gu, () => {
        count += 1;
        return `wort${count}x and more`;
      });
      const { entries, problems } = await knowledgeOf({ 'articles/a.md': text });
      expect(problems).toEqual([]);
      const shown = entries.flatMap(({ heading, body, article }) => [heading, body, article?.context ?? '']).join('\n');
      const missing = Array.from({ length: count }, (_, i) => `wort${i + 1}x`).filter((word) => !shown.includes(word));
      expect(missing).toEqual([]);
      expect(shown.replace(/^```[\s\S]*?^```$/gmu, '')).not.toMatch(MARKS);
    }),
    { numRuns: 300 },
  );
});
