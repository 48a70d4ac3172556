import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveFolder } from '../../src/node/site/static-server.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A phone of 360 px, the narrowest that was common in 2020. */
export const phone = { width: 360, height: 740 };
/** An office computer. */
export const computer = { width: 1366, height: 768 };

type Visit = {
  readonly page: Page;
  /** Addresses of all scripts asked for so far. */
  readonly scripts: readonly string[];
  /** Closes it before the test ends, when a test visits many pages. */
  readonly leave: () => Promise<void>;
};

type Screen = { readonly width: number; readonly height: number };
export type Site = {
  readonly visit: (path: string, screen: Screen, more?: BrowserContextOptions) => Promise<Visit>;
  /** What the pages visited so far complained of; taken, it no longer fails the test. */
  readonly takeComplaints: () => string[];
};

/**
 * A built folder, served and open in a browser for the tests of this file. Whatever a page complains of or asks
 * of another host fails the test that visited it, unless the test takes it.
 */
export function useSite(findFolder: () => string): Site {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const takeComplaints = () => complaints.splice(0);

  beforeAll(async () => {
    [browser, server] = await Promise.all([sharedBrowser(), serveFolder(findFolder())]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(takeComplaints()).toEqual([]);
  });
  afterAll(() => server?.close());

  return {
    takeComplaints,
    async visit(path, screen, more = {}) {
      const context = await browser.newContext({
        viewport: screen,
        locale: 'vi-VN',
        hasTouch: screen === phone,
        ...more,
      });
      contexts.push(context);
      const scripts: string[] = [];
      listen(context, server.origin, complaints, scripts);
      const page = await context.newPage();
      await page.goto(new URL(path, server.origin).href);
      return { page, scripts, leave: () => context.close() };
    },
  };
}

/** Writes down what pages complain of (errors, a broken policy, a missing file, another host) and their scripts. */
function listen(context: BrowserContext, ownOrigin: string, complaints: string[], scripts: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== ownOrigin && protocol !== 'data:') complaints.push(`request to ${request.url()}`);
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
}

/** How many pixels a page is wider than its screen: 0 when nobody has to scroll sideways. */
export const overflowPx = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
