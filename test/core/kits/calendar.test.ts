import { expect, test } from 'vitest';
import type { Broadcast } from '../../../src/core/kits/broadcasts.ts';
import { broadcastCalendar } from '../../../src/core/kits/calendar.ts';
import { directiveSchema } from '../../../src/core/schema/directive.ts';

const both = (text: string) => ({ vi: text, en: text });
const directive = directiveSchema.parse({
  id: 'town-2031-03',
  level: 'district',
  issuer: both('Hội đồng'),
  date: '2031-03-15',
  subject: both('Nước'),
  summary: both('Nước'),
  clauses: [
    {
      id: '1',
      ...{ text: both('Phát loa'), actor: both('Đài'), duty: both('Phát'), strength: 'must' },
      deadline: { text: both('ngày hai lần'), on: '2031-03-31', repeats: { least: 2 } },
      materials: ['loudspeaker'],
    },
  ],
  sources: ['town-board'],
});
const [clause] = directive.clauses;
if (!clause) throw new Error('the directive has no clause');

const calendarOf = (broadcast: Partial<Broadcast>, more: Partial<CalendarInput> = {}) =>
  broadcastCalendar({
    broadcast: { directive, clause, repeats: { least: 2 }, ...broadcast },
    venue: { id: 'canteen', name: 'Nhà ăn' },
    campaignId: 'giot',
    directiveName: 'Công văn 7/BM',
    script: 'Thưa bà con; rửa bát trong chậu, khóa vòi.\nXin cảm ơn.',
    locale: 'vi',
    ...more,
  });
type CalendarInput = Parameters<typeof broadcastCalendar>[0];
/** Its lines as a calendar reads them, long ones put together again. */
const linesOf = (calendar = '') => calendar.replaceAll('\r\n ', '').split('\r\n');

test('a directive that asks for two broadcasts a day until a day gives two entries a day until then', () => {
  const lines = linesOf(calendarOf({}));
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines.filter((line) => line === 'DTSTART;VALUE=DATE:20310315')).toHaveLength(2);
  expect(lines.filter((line) => line === 'RRULE:FREQ=DAILY;UNTIL=20310331')).toHaveLength(2);
  expect(lines).toContain(String.raw`SUMMARY:Phát loa\, lượt 2 trong ngày (ít nhất 2 lượt mỗi ngày)`);
});

test('no hour is invented', () => {
  expect(calendarOf({})).not.toMatch(/DTSTART[^:]*:\d{8}T/);
});

test('without a last day it goes on, and says so', () => {
  const { deadline, ...endless } = clause;
  const lines = linesOf(calendarOf({ clause: endless, repeats: { least: 3, most: 5 } }));
  expect(lines.filter((line) => line === 'RRULE:FREQ=DAILY')).toHaveLength(3);
  expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('hãy tự xóa lịch');
  expect(lines).toContain(String.raw`SUMMARY:Phát loa\, lượt 1 trong ngày (3 đến 5 lượt mỗi ngày)`);
});

test('a campaign that is over ends its calendar with it, if not earlier, and says so', () => {
  const { deadline, ...endless } = clause;
  const ended = { on: '2031-05-02', notice: 'Giọt đã kết thúc.' };
  const lines = linesOf(calendarOf({ clause: endless }, { ended }));
  expect(lines).toContain('RRULE:FREQ=DAILY;UNTIL=20310502');
  const notes = lines.find((line) => line.startsWith('DESCRIPTION'));
  expect(notes).toContain('Giọt đã kết thúc.');
  expect(notes).not.toContain('hãy tự xóa lịch');
  expect(linesOf(calendarOf({}, { ended }))).toContain('RRULE:FREQ=DAILY;UNTIL=20310331');
  expect(calendarOf({}, { ended: { ...ended, on: '2031-03-14' } })).toBeUndefined();
});

test('what would end a text is escaped', () => {
  expect(calendarOf({})?.replaceAll('\r\n ', '')).toContain(
    String.raw`Thưa bà con\; rửa bát trong chậu\, khóa vòi.\nXin cảm ơn.`,
  );
});

test('no line is longer than 75 octets, and no letter is cut apart', () => {
  const encoder = new TextEncoder();
  const lengths = (calendarOf({}) ?? '').split('\r\n').map((line) => encoder.encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
});

test('where nothing is said of how often, or the day is not known, there is no calendar', () => {
  const { date, ...undated } = directive;
  const { repeats, ...silent }: Broadcast = { directive, clause };
  expect(repeats).toBeUndefined();
  expect(broadcastCalendar({ ...inputOf(silent) })).toBeUndefined();
  expect(calendarOf({ directive: undated })).toBeUndefined();
});

function inputOf(broadcast: Broadcast) {
  return {
    broadcast,
    venue: { id: 'canteen', name: 'Nhà ăn' },
    campaignId: 'giot',
    directiveName: 'Công văn 7/BM',
    script: '',
    locale: 'vi' as const,
  };
}
