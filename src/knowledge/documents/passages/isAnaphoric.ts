const POINTS_BACK =
  /^["“‘(*_]*(?:he|she|it|they|him|her|his|its|their|this|that|these|those|such|both|neither|however|but|and|or|so|yet|therefore|thus|moreover|furthermore|meanwhile|otherwise|nor|the (?:former|latter|same))\b/iu;

/** Whether a sentence begins with words that point back: who reads it alone does not know at what. */
export const isAnaphoric = (sentence: string): boolean => POINTS_BACK.test(sentence);
