import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/chromium.ts';

let running: Promise<Browser> | undefined;

/** The browser of all tests of a process, which ends with it: close the contexts that you open, never the browser. */
export function sharedBrowser(): Promise<Browser> {
  running ??= launchChromium().then((browser) => {
    browser.once('disconnected', () => {
      running = undefined;
    });
    return browser;
  });
  return running;
}
