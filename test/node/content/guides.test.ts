import { expect, test } from 'vitest';
import { faultsOf, placesOf } from './edited-campaign.ts';

const vi = 'guides/meter/vi.md';
const withLine = (line: string) => (text: string) => text.replace('\nsources:', `\n${line}\nsources:`);

test('what people say leads to a heading that is there', async () => {
  expect(await faultsOf({ [vi]: withLine('finder: [{ say: Nắp kẹt, to: Chuẩn bị }]') })).toEqual([]);
  const wrong = await faultsOf({ [vi]: withLine('finder: [{ say: Nắp kẹt, to: Chuẩn bi }]') });
  expect(placesOf(wrong)).toEqual([`${vi} | finder.0.to, line 7 | Chuẩn bi`]);
  expect(wrong[0]?.fix.vi).toContain('Chuẩn bị');
  // what they say may be the heading itself
  expect(await faultsOf({ [vi]: withLine('finder: [{ say: Chuẩn bị }]') })).toEqual([]);
  const elsewhere = await faultsOf({ [vi]: withLine('finder: [{ say: Nắp kẹt, to: Mở, guide: metre }]') });
  expect(placesOf(elsewhere)).toEqual([`${vi} | finder.0.guide, line 7 | metre`]);
});

test('a screen mark names a drawn screen of a paper, in every language at the same place', async () => {
  const drawn = (mark: string) => ({
    [vi]: (text: string) => text.replace('1. Mở nắp', `1. ${mark} Mở nắp`),
    'guides/meter/en.md': (text: string) => text.replace('1. Open', `1. ${mark} Open`),
  });
  expect(await faultsOf(drawn('{{screen rota 1}}'))).toEqual([]);
  for (const mark of ['{{screen rota 9}}', '{{screen rota}}', '{{screen nothing 1}}']) {
    const faults = await faultsOf(drawn(mark));
    expect(faults.map(({ file, value }) => [file, value])).toEqual([
      ['guides/meter/en.md', mark],
      [vi, mark],
    ]);
  }
});
