const POINTS_BACK =
  /^["“‘(*_]*(?:he|she|it|they|him|her|his|its|their|this|that|these|those|such|both|neither|however|but|and|or|so|yet|therefore|thus|moreover|furthermore|meanwhile|otherwise|nor|the (?:former|latter|same))\b/iu;

/** Whether a sentence begins with a word that refers back, such as “it” or “however”, and cannot be understood alone. */
export const isAnaphoric = (sentence: string): boolean => POINTS_BACK.test(sentence);
