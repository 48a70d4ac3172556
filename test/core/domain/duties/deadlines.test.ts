import { expect, test } from 'vitest';
import { deadlinesCalendar } from '../../../../src/core/domain/duties/deadlines.ts';
import { directiveSchema } from '../../../../src/core/schema/directive.ts';

const both = (text: string) => ({ vi: text, en: text });

type Given = {
  readonly deadline: object;
  readonly directive?: object;
  readonly lastDay?: string;
};

/** Lines of the calendar of one clause, long ones put together again. */
function linesOf({ deadline, directive = {}, lastDay }: Given) {
  const clause = {
    id: '1',
    ...{ text: both('Xã báo cáo.'), actor: both('Xã'), duty: both('Báo cáo'), strength: 'must' },
    deadline: { text: both('Chậm nhất 15 giờ'), ...deadline },
  };
  const read = directiveSchema.parse({
    ...{ id: 'town', level: 'district', issuer: both('Thị trấn'), number: '7/TT' },
    ...{ subject: both('Nước'), summary: both('Nước'), sources: ['town-board'] },
    ...{ date: '2031-03-15', clauses: [clause], ...directive },
  });
  const [only] = read.clauses;
  if (!only) throw new Error('the directive has no clause');
  const calendar = deadlinesCalendar({
    ...{ campaignId: 'giot', lastDay },
    duties: [{ directive: read, clause: only, as: 'actor', whose: 'own', strength: 'must' }],
    ...{ role: 'cook', name: 'Người nấu', locale: 'vi' },
  });
  return calendar?.replaceAll('\r\n ', '').split('\r\n');
}

test('a day that is stated is an entry of the whole day, or at the hour that is stated', () => {
  expect(linesOf({ deadline: { on: '2031-04-01' } })).toContain('DTSTART;VALUE=DATE:20310401');
  expect(linesOf({ deadline: { on: '2031-04-01', by: '15:00' } })).toContain('DTSTART:20310401T150000');
});

test('what is due every day at an hour is due from the document’s own day to the last one that is stated', () => {
  const lines = linesOf({ deadline: { on: '2031-04-01', by: '15:00', repeats: { least: 1 } } });
  expect(lines).toContain('DTSTART:20310315T150000');
  expect(lines).toContain('RRULE:FREQ=DAILY;UNTIL=20310401T150000');
  expect(lines?.join()).not.toContain('không nêu ngày thôi');
});

test('without a last day it goes on, until the campaign ends where it has, and says that none is stated', () => {
  const deadline = { by: '15:00', repeats: { least: 1 } };
  expect(linesOf({ deadline })).toContain('RRULE:FREQ=DAILY');
  expect(linesOf({ deadline, lastDay: '2031-05-01' })).toContain('RRULE:FREQ=DAILY;UNTIL=20310501T150000');
  expect(linesOf({ deadline })?.join()).toContain('không nêu ngày thôi');
});

test('where the document’s day is not sure, the entry says what is known of it', () => {
  const lines = linesOf({
    deadline: { by: '15:00', repeats: { least: 1, from: '2031-03-14' } },
    directive: { date: undefined, dateNote: both('Sau ngày 13') },
  });
  expect(lines).toContain('DTSTART:20310314T150000');
  expect(lines?.join()).toContain('Ngày ban hành: Sau ngày 13');
});

test('an hour of no day, and words alone, are no entry', () => {
  expect(linesOf({ deadline: { by: '15:00' } })).toBeUndefined();
  expect(linesOf({ deadline: {} })).toBeUndefined();
});
