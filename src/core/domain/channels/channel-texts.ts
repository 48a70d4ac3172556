import { formatNumber } from '../../i18n/format.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Channels } from '../../schema/channels.ts';
import { smsVersions } from './sms.ts';
import { SYLLABLES_PER_SECOND, readingOf } from './speech.ts';

/** One text to be copied. */
export type ChannelText = {
  /** Which of several it is: its length, with or without marks. */
  readonly label?: string;
  /** Its own heading, to be copied with it. */
  readonly title?: string;
  readonly text: string;
  /** How long it takes to read, or how it is sent. */
  readonly measure?: string;
};

/** One way to say it without paper. */
export type ChannelGroup = {
  readonly id: keyof Channels;
  readonly name: string;
  readonly texts: readonly ChannelText[];
};

/** All texts of a venue in one language, each with what an office has to know before it uses it. */
export function channelTexts(channels: Channels, locale: LocaleId): readonly ChannelGroup[] {
  const t = messages[locale].channels;
  const { loudspeaker, sms, notice, news, caption } = channels;
  const number = (value: number) => formatNumber(value, locale);
  const groups: Readonly<Record<keyof Channels, readonly ChannelText[]>> = {
    loudspeaker: (['seconds30', 'seconds60'] as const).map((length) => {
      const text = loudspeaker[length][locale];
      const { syllables, seconds } = readingOf(text);
      const measure = t.reading(number(syllables), number(seconds), number(SYLLABLES_PER_SECOND));
      return { label: t.lengths[length], text, measure };
    }),
    sms: smsVersions(sms[locale]).map(({ marked, text, encoding, units, parts }, _index, versions) => ({
      ...(versions.length > 1 ? { label: marked ? t.marked : t.unmarked } : {}),
      text,
      measure: t.smsCount(t.encodings[encoding], number(units), number(parts)),
    })),
    notice: [{ title: notice.title[locale], text: notice.body[locale] }],
    news: [{ title: news.title[locale], text: news.body[locale] }],
    caption: [{ text: caption.text[locale] }, { label: t.alt, text: caption.alt[locale] }],
  };
  const ids: readonly (keyof Channels)[] = ['loudspeaker', 'sms', 'notice', 'news', 'caption'];
  return ids.map((id) => ({ id, name: t[id], texts: groups[id] }));
}
