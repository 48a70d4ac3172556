/** @jsxImportSource react */
import { expect, test } from 'vitest';
import { asHtml } from '../../../src/browser/parts/as-html.ts';

test('a page is written as the site’s other HTML, and says the same', () => {
  const page = (
    <label htmlFor="name" inert>
      <input id="name" maxLength={9} autoComplete="off" disabled defaultValue={'a > b, maxLength="9"'} />
      <input type="radio" readOnly checked={false} value="" />
    </label>
  );
  expect(asHtml(page)).toBe(
    '<label for="name" inert>' +
      '<input id="name" maxlength="9" autocomplete="off" disabled value="a &gt; b, maxLength=&quot;9&quot;">' +
      '<input type="radio" readonly value="">' +
      '</label>',
  );
});
