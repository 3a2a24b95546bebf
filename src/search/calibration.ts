import type { Calibration } from './confidence.ts';

/**
 * Written by `npm run calibrate`, from 33967 judged questions of CLINC and shipped: do not edit. Fit again when a constant of
 * the ranking changes.
 */
export const CALIBRATION: Calibration = {
  bias: -4.158,
  weights: [
    -0.0929, 0.5983, 0.2576, 1.4384, 0.9632, 2.1226, -1.148, 0.6954, -0.4808, 1.7836, -1.7267, -2.0966, -2.6342,
    -0.2392, 1.6081, -0.4802,
  ],
};
