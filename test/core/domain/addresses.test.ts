import { expect, test } from 'vitest';
import { pathById, pathsOfRecords } from '../../../src/core/domain/addresses.ts';
import { movedPages, pathsOf } from '../../../src/core/domain/pages/site-addresses.ts';
import type { Route } from '../../../src/core/domain/routes.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const pathOf = pathsOf(content);

test.each([
  [{ kind: 'guide', slug: 'battery' }, '/huong-dan/pin-va-chay-nen/', '/en/guides/battery/'],
  [{ kind: 'guide', slug: 'android' }, '/huong-dan/android/', '/en/guides/android/'],
  [{ kind: 'venue', id: 'hospital' }, '/tai-lieu/benh-vien/', '/en/materials/hospital/'],
  [{ kind: 'texts', id: 'hospital' }, '/tai-lieu/benh-vien/loi-van/', '/en/materials/hospital/texts/'],
  [
    { kind: 'largePrint', id: 'hospital' },
    '/tai-lieu/benh-vien/ban-chu-lon/',
    '/en/materials/hospital/large-print/',
  ],
  [{ kind: 'screen', id: 'hospital' }, '/man-hinh/benh-vien/', '/en/screen/hospital/'],
  [{ kind: 'role', id: 'commune-officer' }, '/toi-la/can-bo-xa/', '/en/i-am/commune-officer/'],
  [
    { kind: 'directive', id: 'health-4199-2020-08-05' },
    '/chi-dao/bo-y-te-4199-2020-08-05/',
    '/en/directives/health-4199-2020-08-05/',
  ],
  [
    { kind: 'metric', id: 'active_users' },
    '/ty-le-cai-dat/chi-so/nguoi-dung-dang-hoat-dong/',
    '/en/coverage/metrics/active-users/',
  ],
  [{ kind: 'area', code: 'VN-DN' }, '/ty-le-cai-dat/noi/da-nang/', '/en/coverage/places/da-nang/'],
  [{ kind: 'format', id: 'a4-poster' }, '/tai-lieu/kho/ap-phich-a4/', '/en/materials/format/a4-poster/'],
] as const satisfies readonly (readonly [Route, string, string])[])(
  '%o stands at %s and %s',
  (route, vi, en) => {
    expect([pathOf(route, 'vi'), pathOf(route, 'en')]).toEqual([vi, en]);
  },
);

test('what a record leaves out of its address is its id', () => {
  expect(pathById({ kind: 'venue', id: 'hospital' }, 'vi')).toBe('/tai-lieu/hospital/');
  expect(pathsOfRecords({})({ kind: 'area', code: 'VN-DN' }, 'en')).toBe('/en/coverage/places/vn-dn/');
});

test('places of one name in one language are told apart by their codes', () => {
  const [area] = content.areas;
  if (!area) throw new Error('no areas');
  const twins = [
    { ...area, code: 'AA/1', name_vi: 'Châu Thành', name_en: 'Chau Thanh' },
    { ...area, code: 'AA/2', name_vi: 'Châu Thành', name_en: 'Chau Thanh 2' },
    { ...area, code: 'AA/2/3', name_vi: 'Mỹ Tú', name_en: 'My Tu' },
    { ...area, code: 'AA/3', name_vi: 'Mỹ Tú', name_en: 'My Tu' },
  ];
  const of = pathsOfRecords({ areas: twins });
  expect(of({ kind: 'area', code: 'AA/1' }, 'vi')).toBe('/ty-le-cai-dat/noi/chau-thanh-aa-1/');
  expect(of({ kind: 'area', code: 'AA/2' }, 'vi')).toBe('/ty-le-cai-dat/noi/chau-thanh-aa-2/');
  expect(of({ kind: 'area', code: 'AA/3' }, 'vi')).toBe('/ty-le-cai-dat/noi/my-tu/');
  expect(of({ kind: 'area', code: 'AA/2/3' }, 'vi')).toBe('/ty-le-cai-dat/noi/my-tu-aa-2-3/');
  expect(of({ kind: 'area', code: 'AA/1' }, 'en')).toBe('/en/coverage/places/chau-thanh/');
});

test('every address that pages had by their ids leads on, once, and to no other old one', () => {
  const moved = movedPages(content);
  expect(moved).toContainEqual({
    locale: 'vi',
    from: '/huong-dan/battery/',
    to: '/huong-dan/pin-va-chay-nen/',
  });
  // what is left of an address when the name of the record is cut off
  expect(moved).toContainEqual({ locale: 'vi', from: '/man-hinh/', to: '/tai-lieu/' });
  expect(moved).toContainEqual({ locale: 'en', from: '/en/coverage/places/', to: '/en/coverage/' });
  expect(moved).toContainEqual({ locale: 'vi', from: '/so-lieu/', to: '/ty-le-cai-dat/du-lieu/' });
  expect(moved).toContainEqual({ locale: 'vi', from: '/Q/', to: '/tai-lieu/' });
  const from = moved.map((redirect) => redirect.from);
  expect(new Set(from).size).toBe(from.length);
  expect(moved.filter(({ to }) => from.includes(to))).toEqual([]);
});
