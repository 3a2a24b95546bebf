import type { Calibration } from './confidence.ts';

/**
 * Written by `npm run calibrate`, from 33896 judged questions of CLINC and shipped: do not edit. Fit again when a constant of
 * the ranking changes.
 */
export const CALIBRATION: Calibration = {
  bias: -4.0932,
  weights: [
    0.1425,
    0.5849,
    0.2144,
    1.3818,
    0.7061,
    1.8828,
    -1.4514,
    0.3188,
    -0.4620,
    2.0202,
    -1.8295,
    -2.0470,
    -2.5864,
    1.6674,
    -0.4676,
  ],
};
