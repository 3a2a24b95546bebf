import type { Calibration } from './toConfidence.ts';

// Written by `npm run calibrate`, from judged questions of CLINC150, the shipped knowledge and documents: do not edit. Fit again when
// a constant of the ranking changes.

/** With the learned part. */
export const CALIBRATION: Calibration = {
  bias: -5.6219,
  weights: [
    0.1347,
    0.5688,
    0.5076,
    0.9989,
    1.3813,
    0.0000,
    0.0000,
    1.4229,
    -1.5483,
    2.4714,
    -0.5507,
    -0.6544,
    -5.3000,
    -0.3346,
    0.7374,
    -0.4121,
    1.0325,
    0.0000,
    0.0000,
    -0.6010,
  ],
};

/** While the words alone rank. */
export const LEXICAL_CALIBRATION: Calibration = {
  bias: -5.2259,
  weights: [
    0.9940,
    0.3174,
    0.0000,
    0.0000,
    0.0000,
    1.5526,
    1.0723,
    2.4807,
    -2.0216,
    0.0000,
    -1.4308,
    -0.2167,
    -4.0965,
    -0.3723,
    2.1921,
    -0.2647,
    2.1926,
    0.0000,
    0.0000,
    -0.7937,
  ],
};

/** For the text of documents. */
export const DOCUMENT_CALIBRATION: Calibration = {
  bias: -3.1964,
  weights: [
    1.2988,
    3.8540,
    -1.1087,
    -1.2517,
    -0.0832,
    -0.4700,
    -1.8183,
  ],
};

/** How passages of documents are ranked when they are read, in the order of `toNumbers`. */
export const DOCUMENT_RANKING: readonly number[] = [
  14.1839,
  2.0631,
  5.4496,
  3.2027,
  0.2895,
  2.8883,
  0.4239,
  0.6226,
  0.3903,
  0.4119,
  0.3011,
  0.5466,
];
