import { expect, test } from 'vitest';
import { withPrograms } from '../../../src/node/site/page-programs.ts';
import { readerTools } from '../../../src/node/site/reader-tools.ts';

const file = (name: string) => `<script type="module" src="/_astro/${name}"></script>`;

test("the reader's tools stand in the page, which has the address of its program alone", () => {
  const html = `<p>x</p>${file('ReaderTools.astro_x.Ab_1-x.js')}${file('_...search_.astro_x.Cd.js')}`;
  expect(withPrograms(html)).toBe(
    `<p>x</p><script type="module">${readerTools()}</script><template data-program="/_astro/_...search_.astro_x.Cd.js"></template>`,
  );
});

test('what did not come from the site stays as it is, for the policy to refuse', () => {
  const html = '<script type="module" src="https://elsewhere.example/_astro/a.js"></script>';
  expect(withPrograms(html)).toBe(html);
});

test("the reader's tools are one small program that asks for no file of its own", () => {
  expect(readerTools().length).toBeLessThan(2000);
  expect(readerTools()).toContain('data-tool');
  expect(readerTools()).not.toMatch(/import[\s{"'*]|import\(["'`]/);
});
