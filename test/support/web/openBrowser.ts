import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

const address = inject('browser');

/** True if there is no Chromium: the tests of the page are skipped. In CI the run has failed already. */
export const SKIP = address === null;

/** Connects to the run's Chromium (test/support/setup/browser.ts). */
export function openBrowser(): Promise<Browser> {
  if (address === null) throw new Error('There is no Chromium');
  return chromium.connect(address);
}
