import { formatNumber } from '../../i18n/format.ts';
import { type LocaleId, localeOf } from '../../i18n/locales.ts';
import { type Messages, messages } from '../../i18n/messages.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Venue } from '../../schema/venue.ts';
import type { Localized } from '../../schema/localized.ts';
import { pictureWords } from '../guides/picture-words.ts';
import { type Use, asSent } from './before-sending.ts';
import { smsVersions } from './sms.ts';
import { readingOf } from './speech.ts';

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

type Titled = Channels['notice'];

/** All texts of a venue in one language, each with what an office has to know before it uses it. */
export function channelTexts(
  { channels, picture }: Pick<Venue, 'picture'> & { readonly channels: Channels },
  campaign: Campaign,
  locale: LocaleId,
): readonly ChannelGroup[] {
  const t = messages[locale].channels;
  const { loudspeaker, sms, notice, news, caption } = channels;
  const number = (value: number) => formatNumber(value, locale);
  const sent = (text: string, use: Use) => asSent(text, use, { campaign, locale });
  const aloud = (text: string) => {
    const { syllables, seconds } = readingOf(text, locale);
    const measure = t.reading(number(syllables), number(seconds), number(localeOf(locale).speech.perSecond));
    return { text: sent(text, 'aloud'), measure };
  };
  const headed = (
    id: ChannelText['id'] & keyof Channels,
    value: Titled | undefined,
  ): readonly ChannelText[] =>
    value ? [{ id, title: value.title[locale], text: sent(value.body[locale], 'post') }] : [];
  const spoken = (id: ChannelText['id'], value: Localized | undefined): readonly ChannelText[] =>
    value ? [{ id, ...aloud(value[locale]) }] : [];
  const { broadcast, zalo } = channels;
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
    notice: headed('notice', notice),
    news: headed('news', news),
    caption: [
      { id: 'caption', text: sent(caption[locale], 'post') },
      { id: 'captionAlt', label: t.alt, text: pictureWords({ picture }, locale) },
    ],
    zalo: zalo ? [{ id: 'zalo', text: sent(zalo[locale], 'post') }] : [],
    hamlet: spoken('hamlet', channels.hamlet),
    broadcast: broadcast
      ? (['opening', 'closing', 'times'] as const).map((id) => ({
          id,
          label: t.broadcastParts[id],
          text: sent(broadcast[id][locale], 'aloud'),
        }))
      : [],
    bulletin: spoken('bulletin', channels.bulletin),
    article: headed('article', channels.article),
    movement: headed('movement', channels.movement),
    recommendation: headed('recommendation', channels.recommendation),
    operator: headed('operator', channels.operator),
    letter: headed('letter', channels.letter),
  };
  return order
    .map((id) => ({ id, name: t[id], isAloud: spokenKinds.includes(id), texts: groups[id] }))
    .filter(({ texts }) => texts.length > 0);
}

/** As offices look for them. */
const order: readonly (keyof Channels)[] = [
  ...(['loudspeaker', 'hamlet', 'broadcast', 'bulletin', 'sms', 'zalo', 'notice', 'operator'] as const),
  ...(['news', 'article', 'caption', 'movement', 'recommendation', 'letter'] as const),
];

/** Read aloud: in a kit they lie with the loudspeakers. */
const spokenKinds: readonly (keyof Channels)[] = ['loudspeaker', 'hamlet', 'broadcast', 'bulletin'];
