import { expect, test } from 'vitest';
import { channelsToSend, messageToSend } from '../../../../src/core/domain/channels/channels-to-send.ts';
import { countSms, withoutMarks } from '../../../../src/core/domain/channels/sms.ts';
import { localeIds } from '../../../../src/core/i18n/locales.ts';
import { readContent } from '../../../../src/node/content/content.ts';

const { campaign, venues } = await readContent('content');
const channelsOf = (id: string) => {
  const channels = venues.find((venue) => venue.id === id)?.channels;
  if (!channels) throw new Error(`${id} has no texts`);
  return channels;
};

test('a text that goes on alone says that it is old: a message in its first words, the others in a first paragraph', () => {
  const { sms, notice, caption } = channelsToSend(channelsOf('hospital'), campaign);
  expect(sms.vi).toMatch(/^Tin cũ 2020-2021: Trong lúc chờ khám, /);
  expect(sms.en).toMatch(/^Old notice 2020-2021: While you wait, /);
  expect(notice.body.vi).toMatch(
    /^Tư liệu 2020–2021\. Từ ngày 30\/9\/2021, PC-Covid thay Bluezone\.\n\nBệnh viện mời /,
  );
  expect(caption.text.en).toMatch(
    /^A record of 2020–2021\. PC-Covid replaced Bluezone on 30 September 2021\.\n\nThere is /,
  );
});

test('what is read aloud in a set time, and what a picture shows, stay as they are', () => {
  const channels = channelsOf('hospital');
  const sent = channelsToSend(channels, campaign);
  expect(sent.loudspeaker).toEqual(channels.loudspeaker);
  expect(sent.caption.alt).toEqual(channels.caption.alt);
});

test('with these words every message is still one part without its marks, and at most three with them', () => {
  for (const { id, channels } of venues) {
    for (const locale of localeIds) {
      const text = channels ? messageToSend(channels.sms[locale], campaign, locale) : '';
      expect([id, countSms(withoutMarks(text)).parts]).toEqual([id, 1]);
      expect(countSms(text).parts).toBeLessThanOrEqual(3);
    }
  }
});

test('a campaign that goes on sends its texts as they were written', () => {
  const channels = channelsOf('hospital');
  expect(channelsToSend(channels, { ...campaign, status: 'active' })).toEqual(channels);
});
