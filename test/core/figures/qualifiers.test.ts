import { expect, test } from 'vitest';
import { approximationOf, isPublicationDate } from '../../../src/core/figures/qualifiers.ts';

test.each([
  ['nearly 400,000 people; count of 11 August per the provincial portal', 'nearly'],
  ['"about one third" of devices with the app are really active', 'about'],
  ['operator=all; all operators together, "about 22%" of subscribers', 'about'],
  ['subscribers with a smartphone who were sent the SMS; about', 'about'],
  ['"more than 38 million"; publication date', 'moreThan'],
  ['exceeded 20 million at 11:00', 'moreThan'],
  ['afternoon; 142,000 more than a day before', undefined],
  ['about ten days before 2021-05-27', undefined],
  ['people using the app in the province', undefined],
] as const)('the hedge of "%s" is %s', (note, hedge) => {
  expect(approximationOf({ note, confidence: 'stated' })).toBe(hedge);
});

test('a derived number is not hedged by the numbers it was derived from', () => {
  const note = 'derived: 30 million minus the stated rise of "over 5.2 million"';
  expect(approximationOf({ note, confidence: 'derived' })).toBeUndefined();
});

test('a date of publication is told from a day of counting', () => {
  expect(isPublicationDate({ note: 'accounts / population; publication date' })).toBe(true);
  expect(isPublicationDate({ note: 'so the count continues; publication 1-2 October' })).toBe(true);
  expect(isPublicationDate({ note: 'of the population' })).toBe(false);
});
