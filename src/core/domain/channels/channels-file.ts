import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { channelTexts } from './channel-texts.ts';
import type { Content, VenueWithScene } from '../content.ts';
import { endedOf } from '../ended.ts';
import { publisherIn, titleIn } from '../citations/source-names.ts';

/** Excel, old editors and servers without a charset read a file as UTF-8 only with this sign before it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All text channels of a venue as a plain text file; `undefined` where it has none. */
export function channelsFile(content: Content, venue: VenueWithScene, locale: LocaleId): string | undefined {
  if (venue.channels === undefined) return undefined;
  const { campaign } = content;
  const ended = endedOf(campaign);
  const t = messages[locale].channels;
  const groups = channelTexts({ ...venue, channels: venue.channels }, campaign, locale).flatMap(
    ({ name, texts }) => [
      `== ${name} ==`,
      ...texts.map(({ label, title, text, measure }) =>
        [label && `-- ${label} --`, title, text, measure].filter(Boolean).join('\n\n'),
      ),
    ],
  );
  const sources = content.sources.filter(({ source_id }) => venue.sources.includes(source_id));
  const parts = [
    campaign.portal.name[locale],
    `${venue.name[locale]}. ${t.audience}: ${venue.audience[locale]}.`,
    ...(ended ? [ended.notice[locale]] : []),
    ...groups,
    `== ${t.sources} ==`,
    sources
      .map((source) => [publisherIn(source, locale), titleIn(source, locale), source.url].filter(Boolean))
      .map((said) => `- ${said.join(', ')}`)
      .join('\n'),
  ];
  return `${BYTE_ORDER_MARK}${parts.join('\n\n')}\n`;
}
