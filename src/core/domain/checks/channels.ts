import { localeIds } from '../../i18n/locales.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import { type Fault, complain } from '../fault.ts';
import { citationsIn, fillFigures, resolveCitation } from '../citations/figure-query.ts';
import type { Figure } from '../figure.ts';
import type { Located, Path } from '../located.ts';
import { asSent } from '../channels/before-sending.ts';
import { READING_SECONDS, readingOf, unspeakable } from '../channels/speech.ts';
import { SMS_PARTS, smsVersions } from '../channels/sms.ts';

/** Scripts can be read aloud in their time and messages fit their parts, with the figures they cite filled in and the words that a campaign is over. */
export function checkChannels(
  channels: Located<Channels>,
  figures: readonly Figure[] | undefined,
  campaign: Campaign | undefined,
): readonly Fault[] {
  const { loudspeaker, sms } = channels.value;
  const lengths = ['seconds30', 'seconds60'] as const;
  return localeIds.flatMap((locale) => {
    const filled = (text: string) => {
      const isKnown = figures && citationsIn(text).every((mark) => 'found' in resolveCitation(mark, figures));
      return isKnown ? fillFigures(text, locale, { figures }) : text;
    };
    return [
      ...lengths.flatMap((length) => checkScript(channels, length, ['loudspeaker', length, locale])),
      ...checkSms(
        channels,
        campaign ? asSent(filled(sms[locale]), 'message', campaign, locale) : filled(sms[locale]),
        ['sms', locale],
      ),
    ];

    function checkScript(record: Located<Channels>, length: (typeof lengths)[number], path: Path) {
      const script = loudspeaker[length][locale];
      const sign = citationsIn(script)[0]?.mark ?? unspeakable(script);
      if (sign !== undefined) {
        return [
          record.fault(
            path,
            complain((say) => say.faults.unspeakable()),
            sign,
          ),
        ];
      }
      const { least, most } = READING_SECONDS[length];
      const { seconds, syllables } = readingOf(script);
      if (seconds >= least && seconds <= most) return [];
      return [
        record.fault(
          path,
          complain((say) => say.faults.readingTime({ seconds, syllables, least, most })),
        ),
      ];
    }
  });
}

function checkSms(record: Located<Channels>, text: string, path: Path): readonly Fault[] {
  return smsVersions(text).flatMap(({ marked, text: sent, units, encoding, parts }) => {
    const most = marked ? SMS_PARTS.marked : SMS_PARTS.unmarked;
    if (parts <= most) return [];
    return [
      record.fault(
        path,
        complain((say) => say.faults.smsParts({ marked, parts, most, units, encoding })),
        sent,
      ),
    ];
  });
}
