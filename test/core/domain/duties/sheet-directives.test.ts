import { expect, test } from 'vitest';
import { sheetDirectives } from '../../../../src/core/domain/duties/sheet-directives.ts';
import { lastNamed } from '../../../../src/core/drawing/slots/named-area.ts';
import { provinces } from '../../../../src/core/domain/areas/provinces.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('content');
const directivesOf = (id: string) => {
  const venue = content.venues.find((each) => each.id === id);
  if (!venue) throw new Error(`There is no venue ${id}.`);
  return sheetDirectives(content, venue);
};
/** What an office of such a place may say that it acts on. */
function cited(id: string, place: string) {
  const { everywhere, within } = directivesOf(id);
  const named = lastNamed([place], within);
  return (named ? named.directive : everywhere)?.id;
}

test.each([
  ['household', 'UBND xã A, tỉnh Bình Dương', 'binh-duong-12-2020-08-17'],
  // a letter of one of its districts, nobody knows which, carries this out
  ['household', 'UBND xã A, tỉnh Bình Phước', 'binh-phuoc-2842-2020-08-13'],
  ['household', 'UBND xã A, tỉnh Sóc Trăng', 'mic-2841-2020-08-01'],
  ['household', 'UBND xã A', 'mic-2841-2020-08-01'],
  ['office-gate', 'UBND xã A, tỉnh Bình Phước', 'binh-phuoc-2842-2020-08-13'],
  ['one-stop', 'UBND xã A, tỉnh Nam Định', 'nam-dinh-544-2020-08-05'],
  ['one-stop', 'UBND xã A, tỉnh Bình Dương', 'binh-duong-2020-08-10'],
  ['one-stop', 'UBND xã A, tỉnh Bình Phước', undefined],
  ['factory', 'Công ty A, Thành phố Hồ Chí Minh', undefined],
  ['factory', 'Công ty A', undefined],
  ['public-wifi', 'Thư viện A, tỉnh Bình Dương', 'mic-2841-2020-08-01'],
])('%s of %s acts on %s', (id, place, directive) => {
  expect(cited(id, place)).toBe(directive);
});

test('no kind of place cites the directive of another province', () => {
  const areas = provinces(content);
  expect(areas).toHaveLength(63);
  const wrong = content.venues.flatMap(({ id }) =>
    areas.flatMap(({ code, name_vi }) => {
      const directive = content.directives.find((each) => each.id === cited(id, `UBND xã A, ${name_vi}`));
      return directive === undefined || [code, 'VN'].includes(directive.area ?? '')
        ? []
        : [`${id} ${name_vi} ${directive.id}`];
    }),
  );
  expect(wrong).toEqual([]);
});
