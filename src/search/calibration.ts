import type { Calibration } from './confidence.ts';

/** Written by `npm run calibrate`: do not edit. */
export const CALIBRATION: Calibration = {
  bias: -3.4425,
  weights: [
    0.8281, 0.582, -0.0649, 0.8246, 0.2623, 0.8139, -1.8024, -0.6323, -0.3771, 2.8026, -2.0381, -1.3682, -1.2713,
    1.6112, -0.5269,
  ],
};
