import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { useSite } from './site.ts';

/** The smallest phone that is still in use. */
const small = { width: 360, height: 640 };
const inLanguages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

/** Opens the page in a language, by the button at its top where it is not the first one. */
async function turnTo(page: Page, name: string) {
  const button = page.getByRole('banner').getByRole('link', { name, exact: true });
  if ((await button.count()) > 0) await button.click();
}

/** Where the lower edge of something stands in the window, in px. */
const bottomIn = async (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));

describe('the page behind a code, when the campaign has ended', () => {
  const site = useSite(() => inject('site'));

  test.each(inLanguages)(
    'says on its first screen in %s that nothing is to do, and how to remove the app',
    async (id, name) => {
      const { page } = await site.visit('/Q/BV/', small);
      await turnTo(page, name);
      for (const bottom of await bottomIn(page, `#${id} .now > *`)) {
        expect(bottom).toBeGreaterThan(0);
        expect(bottom).toBeLessThanOrEqual(small.height);
      }
      await page.locator(`#${id} .now a`).click();
      expect(new URL(page.url()).pathname).toMatch(
        /\/(huong-dan\/ngung-dung-va-go|guides\/stop-and-remove)\/$/,
      );
    },
  );

  test('names no address to install from', async () => {
    const { page } = await site.visit('/Q/BV/', small);
    expect(await page.locator('main a[href^="http"]').count()).toBe(0);
  });
});

describe('the page behind a code, while the campaign runs', () => {
  const site = useSite(() => inject('otherSite'));
  const { app } = parse(readFileSync('test/fixtures/campaign/campaign.yaml', 'utf8')) as {
    app: { platforms: { name: string; url: string }[] };
  };

  test.each(inLanguages)(
    'has a large button for each phone and the steps on its first screen in %s',
    async (id, name) => {
      const { page } = await site.visit('/Q/HB/', small);
      await turnTo(page, name);
      const buttons = page.locator(`#${id} .now a`);
      expect(await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
        app.platforms.map(({ url }) => url),
      );
      const steps = await bottomIn(page, `#${id} .now li`);
      expect(steps.length).toBeGreaterThan(0);
      for (const bottom of steps) expect(bottom).toBeLessThanOrEqual(small.height);
      const heights = await buttons.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(48);
    },
  );
});

describe('the steps behind a code', () => {
  const site = useSite(() => inject('otherSite'));

  test.each(inLanguages)(
    'never ask in %s to scan what has been scanned, while the campaign runs',
    async (id, name) => {
      const { page } = await site.visit('/Q/HB/', small);
      await turnTo(page, name);
      const steps = await page.locator(`#${id} .now .steps li`).allTextContents();
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter((step) => /quét|scan/i.test(step))).toEqual([]);
    },
  );
});
