import { expect, test } from 'vitest';
import { metricHead } from '../../src/charts/metric-head.ts';
import { writeAddressee, writeBy } from '../../src/charts/words.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');
const due = content.figures.filter(({ dateKind }) => dateKind === 'deadline');

test('the day of a target is said as the directives say it', () => {
  expect(writeBy('2020-08-20', 'vi')).toBe('đến ngày 20/8/2020');
  expect(writeBy('2020-08-20', 'en')).toBe('by 20 August 2020');
  const said = content.directives
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ deadline }) => (deadline?.on && /^(?:Đến|By)/.test(deadline.text.vi) ? [deadline] : []));
  expect(said.length).toBeGreaterThan(3);
  for (const { on = '', text } of said) {
    expect(text.vi.toLowerCase()).toBe(writeBy(on, 'vi'));
    expect(text.en.replace('By', 'by')).toBe(writeBy(on, 'en'));
  }
});

test('the ministry’s 50% is no target of the whole country: its letter went to localities under 10%', () => {
  const ofLetter = due.filter(
    ({ area, source, unit }) => `${area} ${source} ${unit}` === 'VN mic-en-20200820 percent',
  );
  const [letter] = ofLetter.filter(({ asOf }) => asOf === '2020-08-20');
  if (!letter) throw new Error('The letter has no target.');
  expect(letter.value).toBe(50);
  expect(writeAddressee(letter, 'vi')).toBe('các địa phương dưới 10%');
  expect(writeAddressee(letter, 'en')).toBe('localities under 10%');
  expect(metricHead(content, letter.metric, 'vi').newest).toContain('các địa phương dưới 10%');
  const ofBinhDuong = due.find(({ area }) => area === 'VN-57');
  expect(ofBinhDuong && writeAddressee(ofBinhDuong, 'vi')).toBe('Bình Dương');
});
