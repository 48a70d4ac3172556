import { expect, test } from 'vitest';
import { channelTexts } from '../../../../src/core/domain/channels/channel-texts.ts';
import { countSms, withoutMarks } from '../../../../src/core/domain/channels/sms.ts';
import { readingOf } from '../../../../src/core/domain/channels/speech.ts';
import { formatNumber } from '../../../../src/core/i18n/format.ts';
import { readOnce } from '../../../read-once.ts';

const { campaign, venues } = await readOnce('content');
const running = { ...campaign, status: 'active' } as const;

/** Every text of every place in both languages, with what an office needs to know of it. */
const allTexts = (of: typeof campaign) =>
  venues.flatMap(({ id: venue, channels, picture }) =>
    campaign.languages.flatMap((locale) =>
      channels
        ? channelTexts({ channels, picture }, of, locale).flatMap(({ isAloud, texts }) =>
            texts.map((text) => ({ venue, locale, isAloud, ...text })),
          )
        : [],
    ),
  );

const HEAD = /^(\[?(TƯ LIỆU|TU LIEU|RECORD)[ ,]+[–-]?\s*(KHÔNG|KHONG|DO NOT) [^\]:]+[\]:])\s+/;

test('of a campaign that is over, every text that could be used begins by saying that it must not be', () => {
  const used = allTexts(campaign).filter(({ id }) => id !== 'captionAlt');
  expect(used.length).toBeGreaterThan(200);
  expect(used.filter(({ text }) => !HEAD.test(text)).map(({ venue, id }) => `${venue} ${id}`)).toEqual([]);
});

test('of a campaign that goes on, the same texts are whole without those words', () => {
  const ended = allTexts(campaign).map(({ text }) => text.replace(HEAD, ''));
  expect(allTexts(running).map(({ text }) => text)).toEqual(ended);
  expect(allTexts(running).filter(({ text }) => HEAD.test(text))).toEqual([]);
});

test('the words before a script are not read aloud and do not count in its length', () => {
  const timed = allTexts(campaign).filter(({ isAloud, measure }) => isAloud && measure !== undefined);
  expect(timed.length).toBeGreaterThan(60);
  for (const { text, measure, locale } of timed) {
    const { syllables } = readingOf(text.replace(HEAD, ''), locale);
    expect(measure).toContain(formatNumber(syllables, locale));
  }
});

test('with those words every message is still one part without its marks, and at most three with them', () => {
  for (const { id, venue, text } of allTexts(campaign).filter(({ id }) => id.startsWith('sms'))) {
    expect([venue, countSms(withoutMarks(text)).parts]).toEqual([venue, 1]);
    expect([venue, id, countSms(text).parts <= 3]).toEqual([venue, id, true]);
  }
});
