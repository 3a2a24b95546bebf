import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { stemWord, toWords } from '../../../src/search/text/words.ts';

const surfaces = (text: string): string =>
  toWords(text)
    .map(({ surface }) => surface)
    .join(' ');

describe('the words of a text', () => {
  test.each([
    // contractions
    ["What's the plan?", 'what is the plan'],
    ['They can’t and won’t', 'they can not and will not'],
    ["Didn't she say he'd go?", 'did not she say he would go'],
    ["Zelensky's plan", 'zelensky plan'],
    ["we've, I'm, you're, they'll", 'we have i am you are they will'],
    ['cannot', 'can not'],
    // chat spellings, and contractions without their apostrophe
    ['whats up w ppl', 'what is up w people'],
    ['u dont know y', 'you do not know why'],
    ['gonna', 'going to'],
    ['DUNNO', 'do not know'],
    // dotted abbreviations
    ['the U.S. and the U.K.', 'the us and the uk'],
    ['U.S.A.', 'usa'],
    ['the U.S position, U.S.-backed', 'the us position us backed'],
    ['plan b. a start', 'plan b a start'],
    ['The end. A start.', 'the end a start'],
    ['version 1.2', 'version 1 2'],
    // symbols that make another word
    ['C++ is not C#, nor C', 'c++ is not c# nor c'],
    ['a == 1 && b != 2', 'a == 1 && b != 2'],
    ['==== a rule ==== and #general', 'a rule and general'],
    // identifiers in camel case
    ['maxTickTime, viewDistance', 'max tick time view distance'],
    ['iPhone, JavaScript, macOS', 'iphone javascript macos'],
    // diacritics, compatibility forms, case
    ['Zürich café naïve', 'zurich cafe naive'],
    ['ｆｕｌｌ ﬁne', 'full fine'],
    ['ČESKÝ', 'cesky'],
    // Cyrillic, Greek, Arabic
    ['Чи підписали угоду?', 'чи підписали угоду'],
    ['ПЕРЕГОВОРЫ', 'переговоры'],
    ['Συνέλευση ΚΉΠΟΥ', 'συνελευση κηπου'],
    ['مَتَى', 'متى'],
    // scripts without spaces
    ['花园里可以烧烤吗', '花园 里 可以 烧烤 吗'],
    ['สวนเปิดกี่โมง', 'สวน เปิด กี่ โมง'],
    // nothing that can be read
    ['', ''],
    ['?!… 🙂', ''],
    ['\ud800', ''],
  ])('%j is %j', (text, expected) => {
    expect(surfaces(text)).toBe(expected);
  });

  test.each([
    ['a soft hyphen', 'nego\u00adtiations'],
    ['a zero-width space', 'nego\u200btiations'],
    ['a zero-width joiner', 'nego\u200dtiations'],
    ['a byte order mark', '\ufeffnegotiations'],
    ['a right-to-left override', 'nego\u202etiations'],
  ])('%s does not cut a word', (_, text) => {
    expect(surfaces(text)).toBe('negotiations');
  });

  test.each([
    ['a tab', 'peace\ttalks'],
    ['a line end', 'peace\r\ntalks'],
    ['a control character', 'peace\u0007talks'],
    ['half a surrogate pair', 'peace\udc00talks'],
  ])('%s parts words', (_, text) => {
    expect(surfaces(text)).toBe('peace talks');
  });

  test('a run of letters is cut, not dropped', () => {
    expect(surfaces('a'.repeat(10_000))).toMatch(/^a{10,100}$/u);
  });

  test('a text as long as a book is read in part', () => {
    expect(toWords('word '.repeat(100_000)).length).toBeLessThan(10_000);
  });
});

describe('stems', () => {
  test.each([
    ['negotiations', 'negotiating'],
    ['towns', 'town'],
    ['captured', 'capture'],
  ])('%s and %s are one', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  test.each(['угоду', 'κηπου', '花园', 'b2b'])('%s is its own', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

test('folding keeps what parts words', () => {
  expect(fold('Élan, “vital”')).toBe('elan, “vital”');
});
