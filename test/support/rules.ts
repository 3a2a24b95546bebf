/** A folder whose entries cite a document that is in it: the club's rules, and an entry for the gate and one for the fee. */

export const RULES: readonly string[] = [
  '# House rules',
  'The gate is closed at ten in the evening.',
  'Members pay twenty euros a year, in March.',
  'Dogs stay on a lead, also behind the shed.',
];

/** The same with another fee. */
export const NEW_FEE: readonly string[] = RULES.map((one) => one.replace('twenty', 'thirty'));

/** A folder with these rules. @param fee the answer about the fee, and the paragraph that it cites */
export const rulesFolder = (
  rules: readonly string[],
  fee = { text: 'It is twenty euros a year.', paragraph: 3 },
): Readonly<Record<string, string>> => ({
  'articles/rules.md': `${rules.join('\n\n')}\n`,
  'faq/club.md': [
    '## When is the gate closed?',
    'At ten in the evening. [^1]',
    '## How much is the yearly fee?',
    `${fee.text} [^2]`,
    '[^1]: rules ¶2',
    `[^2]: rules ¶${fee.paragraph}`,
    '',
  ].join('\n\n'),
});
