import type { Calibration } from './confidence.ts';

// Written by `npm run calibrate`, from 38565 judged questions of CLINC and shipped and documents: do not edit. Fit again when a constant of the
// ranking changes.

/** With the learned part. */
export const CALIBRATION: Calibration = {
  bias: -5.4278,
  weights: [
    -0.0334,
    0.6162,
    0.5210,
    1.4362,
    1.2958,
    1.1086,
    -1.1597,
    1.3759,
    -1.0199,
    3.1198,
    -1.8655,
    -1.4539,
    -4.3432,
    -0.3167,
    0.5137,
    -0.4144,
    0.0370,
    0.9300,
    0.0549,
    -0.5385,
  ],
};

/** While the words alone rank. */
export const LEXICAL_CALIBRATION: Calibration = {
  bias: -5.9684,
  weights: [
    0.9493,
    0.2185,
    -0.1447,
    -0.4082,
    0.0000,
    1.6454,
    1.4368,
    2.1298,
    -1.8863,
    1.4136,
    -2.5654,
    -1.7183,
    -3.3026,
    -0.3538,
    1.6683,
    -0.2945,
    1.9531,
    1.7743,
    0.0271,
    -0.7712,
  ],
};

/** For the text of documents. */
export const DOCUMENT_CALIBRATION: Calibration = {
  bias: 0.1448,
  weights: [
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.2075,
    0.0000,
    1.6294,
    -1.2794,
    0.0000,
    -0.9074,
    -1.8665,
    -0.1868,
    -0.2253,
    1.3941,
    0.0000,
    -1.3022,
    -2.2875,
  ],
};
