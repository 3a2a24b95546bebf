import type { Calibration } from './confidence.ts';

// Written by `npm run calibrate`, from judged questions of CLINC150, the shipped knowledge and documents: do not edit. Fit again when
// a constant of the ranking changes.

/** With the learned part. */
export const CALIBRATION: Calibration = {
  bias: -4.4705,
  weights: [
    0.0000,
    0.6109,
    0.5204,
    1.4199,
    1.2065,
    0.3485,
    0.0000,
    1.1073,
    -1.0770,
    1.9667,
    -0.9528,
    -1.1436,
    -4.2726,
    -0.2935,
    0.6474,
    -0.4338,
    0.2492,
    0.0000,
    0.0000,
    -0.5519,
  ],
};

/** While the words alone rank. */
export const LEXICAL_CALIBRATION: Calibration = {
  bias: -4.4234,
  weights: [
    0.8795,
    0.2626,
    0.0000,
    0.0000,
    0.0000,
    1.7790,
    0.8356,
    1.6677,
    -1.4495,
    0.0000,
    -1.8179,
    -0.4561,
    -3.2015,
    -0.3581,
    1.9350,
    -0.3038,
    2.0976,
    0.0000,
    0.0000,
    -0.7771,
  ],
};

/** For the text of documents. */
export const DOCUMENT_CALIBRATION: Calibration = {
  bias: -2.4142,
  weights: [
    2.0371,
    0.9162,
    1.2237,
    1.1033,
    -1.0334,
    -1.3247,
    -1.2283,
    -1.9162,
  ],
};
