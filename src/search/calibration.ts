import type { Calibration } from './confidence.ts';

// Written by `npm run calibrate`, from 33691 judged questions of CLINC and shipped: do not edit. Fit again when a constant of the
// ranking changes.

/** With the learned part. */
export const CALIBRATION: Calibration = {
  bias: -4.2937,
  weights: [
    -0.3274,
    0.5789,
    0.2635,
    1.1653,
    1.3819,
    2.5598,
    -0.9725,
    1.2206,
    -0.8145,
    1.5888,
    -1.9034,
    -2.2541,
    -2.6645,
    -0.2727,
    1.4468,
    -0.4338,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
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
    0.0000,
    0.0000,
    0.0000,
    0.0000,
  ],
};

/** For the text of documents. */
export const DOCUMENT_CALIBRATION: Calibration = {
  bias: -0.6159,
  weights: [
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    2.2267,
    -1.3507,
    0.0000,
    -0.9112,
    -1.5954,
    0.3172,
    -0.2365,
    1.2497,
    0.0000,
    0.0000,
    -2.2582,
  ],
};
