import { formatNumber } from '../../i18n/format.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { type Messages, messages } from '../../i18n/messages.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import { type Use, asSent } from './before-sending.ts';
import { smsVersions } from './sms.ts';
import { SYLLABLES_PER_SECOND, readingOf } from './speech.ts';

/** One text to be copied, as it leaves the portal: of a campaign that is over, it says so itself. */
export type ChannelText = {
  /** Names its file in a kit. */
  readonly id: keyof Messages['kits']['files']['texts'];
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
  /** Whether it is read aloud: such texts lie with the loudspeakers. */
  readonly isAloud: boolean;
  readonly texts: readonly ChannelText[];
};

/** All texts of a venue in one language, each with what an office has to know before it uses it. */
export function channelTexts(
  channels: Channels,
  campaign: Campaign,
  locale: LocaleId,
): readonly ChannelGroup[] {
  const t = messages[locale].channels;
  const { loudspeaker, sms, notice, news, caption } = channels;
  const number = (value: number) => formatNumber(value, locale);
  const sent = (text: string, use: Use) => asSent(text, use, campaign, locale);
  const aloud = (text: string) => {
    const { syllables, seconds } = readingOf(text);
    const measure = t.reading(number(syllables), number(seconds), number(SYLLABLES_PER_SECOND));
    return { text: sent(text, 'aloud'), measure };
  };
  const groups: Readonly<Record<keyof Channels, readonly ChannelText[]>> = {
    loudspeaker: (['seconds30', 'seconds60'] as const).map((id) => ({
      id,
      label: t.lengths[id],
      ...aloud(loudspeaker[id][locale]),
    })),
    sms: smsVersions(sent(sms[locale], 'message')).map(
      ({ marked, text, encoding, units, parts }, _index, versions) => ({
        id: marked ? 'smsMarked' : 'smsUnmarked',
        ...(versions.length > 1 ? { label: marked ? t.marked : t.unmarked } : {}),
        text,
        measure: t.smsCount(t.encodings[encoding], number(units), number(parts)),
      }),
    ),
    notice: [{ id: 'notice', title: notice.title[locale], text: sent(notice.body[locale], 'post') }],
    news: [{ id: 'news', title: news.title[locale], text: sent(news.body[locale], 'post') }],
    caption: [
      { id: 'caption', text: sent(caption.text[locale], 'post') },
      { id: 'captionAlt', label: t.alt, text: caption.alt[locale] },
    ],
  };
  const ids: readonly (keyof Channels)[] = ['loudspeaker', 'sms', 'notice', 'news', 'caption'];
  return ids.map((id) => ({ id, name: t[id], isAloud: id === 'loudspeaker', texts: groups[id] }));
}
