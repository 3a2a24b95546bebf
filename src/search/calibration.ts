import type { Calibration } from './confidence.ts';

/**
 * Written by `npm run calibrate`, from 33640 judged questions of CLINC and shipped: do not edit. Fit again when a constant of
 * the ranking changes.
 */
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
