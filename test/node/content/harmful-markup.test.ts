import { describe, expect, test } from 'vitest';
import { faultsOf, placesOf } from './edited-campaign.ts';

const guide = 'guides/meter/vi.md';
/** The body's lines stand behind the front matter of the fixture. */
async function faultsOfBody(more: string) {
  const faults = await faultsOf({ [guide]: (text) => `${text.trimEnd()}\n\n${more}\n` });
  return faults.filter(({ file, rule }) => file === guide && /HTML|only to a web page/.test(rule.en));
}

describe('what could run in a page, or hide in it, is a fault at its line', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a style', 'Xin chào <style>p { display: none }</style>', '<style>'],
    ['a frame', '<iframe src="//elsewhere.example"></iframe>', '<iframe src="//elsewhere.example">'],
    ['an object', '<object data="x.swf"></object>', '<object data="x.swf">'],
    ['a form', '<form action="//elsewhere.example">', '<form action="//elsewhere.example">'],
    ['a handler', '<img src="x" onerror="alert(1)">', '<img src="x" onerror="alert(1)">'],
    ['a tag over two lines', '<svg\nonload=alert(1)>', '<svg'],
    ['a comment', '<!-- hidden -->', '<!-- hidden -->'],
    ['a harmless tag', '<b>đậm</b>', '<b>'],
    ['an address in angle brackets', '<javascript:alert(1)>', '<javascript:alert(1)>'],
    ['a link that runs something', '[bấm](javascript:alert(1))', 'javascript:alert(1'],
    ['the same in disguise', '[bấm](java&#115;cript:alert(1))', 'java&#115;cript:alert(1'],
    ['the same on the next line', '[bấm](\n  JavaScript:x "y")', 'JavaScript:x'],
    ['the same by name', '[bấm][a]\n\n> [a]: javascript:x', 'javascript:x'],
    [
      'a page within a link',
      '[bấm](data:text/html;base64,PHNjcmlwdD4=)',
      'data:text/html;base64,PHNjcmlwdD4=',
    ],
  ])('%s', async (_, more, value) => {
    const [fault] = await faultsOfBody(more);
    expect(fault?.value).toBe(value);
    expect(fault?.where).toMatch(/^line \d+$/);
  });
});

test('the line is that of the file', async () => {
  let line = 0;
  const found = await faultsOf({
    [guide]: (text) => {
      line = text.trimEnd().split('\n').length + 3;
      return `${text.trimEnd()}\n\nMột.\nHai <b>ba</b>.\n`;
    },
  });
  const here = placesOf(found).filter((place) => place.startsWith(`${guide} | `));
  expect(here).toEqual([`${guide} | line ${line} | <b>`, `${guide} | line ${line} | </b>`]);
});

test('what texts are written with stays: links, addresses, marks and numbers compared', async () => {
  const plain =
    '[Trang](https://giot.example/a?b=1), [thư](mailto:a@giot.example), [gọi](tel:+84), [mục](#mo), 1 < 2 & 3 > 2.';
  expect(await faultsOfBody(plain)).toEqual([]);
});

test('a text of YAML, and an address there, are judged like any other', async () => {
  const found = await faultsOf({
    'venues/canteen/venue.yaml': (yaml) => yaml.replace('vi: Nhà ăn', 'vi: <b>Nhà ăn</b>'),
    'campaign.yaml': (yaml) => yaml.replace(/url: .*/, 'url: javascript:alert(1)'),
  });
  expect(
    placesOf(found).some((place) => /^venues\/canteen\/venue\.yaml \| .*line \d+ \| <b>$/.test(place)),
  ).toBe(true);
  expect(placesOf(found).some((place) => /^campaign\.yaml \| .*line \d+ \| javascript:/.test(place))).toBe(
    true,
  );
});

test('a format that a venue names twice is a fault at its place', async () => {
  const found = await faultsOf({
    'venues/canteen/venue.yaml': (yaml) =>
      yaml.replace(/^formats: .*$/m, 'formats: [a4-poster, a3-poster, a4-poster]'),
  });
  expect(placesOf(found)).toContainEqual(
    expect.stringMatching(/^venues\/canteen\/venue\.yaml \| formats\.2, line \d+ \| a4-poster$/),
  );
});
