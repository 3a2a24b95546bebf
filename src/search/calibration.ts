import type { Calibration } from './confidence.ts';

/**
 * Written by `npm run calibrate`, from 33665 judged questions of CLINC and shipped: do not edit. Fit again when a constant of
 * the ranking changes.
 */
export const CALIBRATION: Calibration = {
  bias: -4.2671,
  weights: [
    -0.0912, 0.5675, 0.251, 1.0837, 1.0958, 2.3548, -1.6491, 1.1324, -0.7143, 1.9721, -1.9387, -2.3341, -2.7022, -0.301,
    1.443, -0.4238,
  ],
};
