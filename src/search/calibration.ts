import type { Calibration } from './confidence.ts';

// Written by `npm run calibrate`, from 33640 judged questions of CLINC and shipped: do not edit. Fit again when a constant of the
// ranking changes.

/** With the learned part. */
export const CALIBRATION: Calibration = {
  bias: -4.4138,
  weights: [
    -0.2037,
    0.5801,
    0.2281,
    1.0538,
    1.2674,
    2.6684,
    -1.2754,
    1.2943,
    -0.9773,
    1.6793,
    -1.9835,
    -2.2731,
    -2.6973,
    -0.2927,
    1.4365,
    -0.4074,
  ],
};

/** While the words alone rank. */
export const LEXICAL_CALIBRATION: Calibration = {
  bias: -4.3208,
  weights: [
    1.1055,
    0.7149,
    0.0114,
    -0.4208,
    0.0000,
    2.6540,
    0.9641,
    1.2683,
    -0.7002,
    -0.5082,
    -2.3132,
    -2.4739,
    -2.1582,
    -0.3479,
    2.5310,
    -0.4442,
  ],
};
