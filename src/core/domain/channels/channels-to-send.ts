import { type LocaleId, localeIds } from '../../i18n/locales.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Localized } from '../../schema/localized.ts';
import { endedOf } from '../ended.ts';

/**
 * The texts of a venue as they leave the portal, where each may go on alone: of a campaign that is over, each says so
 * itself. Not so the scripts, whose every syllable is read aloud in a time that is set, nor what a picture shows.
 */
export function channelsToSend(channels: Channels, campaign: Campaign): Channels {
  const ended = endedOf(campaign);
  if (ended === undefined) return channels;
  const { sms, notice, news, caption } = channels;
  const dated = (text: Localized) => inEach((locale) => `${ended.sheetLine[locale]}\n\n${text[locale]}`);
  return {
    ...channels,
    sms: inEach((locale) => messageToSend(sms[locale], campaign, locale)),
    notice: { ...notice, body: dated(notice.body) },
    news: { ...news, body: dated(news.body) },
    caption: { ...caption, text: dated(caption.text) },
  };
}

/** A text message as it is sent: the words before it count in its length. */
export function messageToSend(text: string, campaign: Campaign, locale: LocaleId): string {
  const words = endedOf(campaign)?.message[locale];
  return words === undefined ? text : `${words} ${text}`;
}

const inEach = (write: (locale: LocaleId) => string) =>
  Object.fromEntries(localeIds.map((locale) => [locale, write(locale)])) as Record<LocaleId, string>;
