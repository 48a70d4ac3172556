import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/registry.ts';
import { pathsOfRecords } from '../../../src/core/domain/addresses.ts';
import { embedCode } from '../../../src/components/coverage/embed-code.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const all = charts(content);
const code = (id: string) => {
  const chart = all.find((each) => each.id === id);
  if (!chart) throw new Error(id);
  return embedCode(chart, 'en', 'https://loa.example', pathsOfRecords(content));
};

test('a chart on another site is its picture with its words, and leads to where it stands here', () => {
  expect(code('national-installs')).toMatch(
    /^<a href="https:\/\/loa\.example\/en\/coverage\/#national-installs"><img src="https:\/\/loa\.example\/data\/charts\/national-installs\.en\.svg" alt="Downloads, whole country: 37,900,000[^"]+"[^>]*><\/a>$/,
  );
  expect(code('operators-2020-08-20')).toContain(
    'href="https://loa.example/en/coverage/day-by-day/#operators-2020-08-20"',
  );
  expect(code('area-vn-57-population')).toContain(
    'href="https://loa.example/en/coverage/places/binh-duong/#area-vn-57-population"',
  );
});
