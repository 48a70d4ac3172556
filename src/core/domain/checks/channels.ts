import type { LocaleId } from '../../i18n/locales.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Localized } from '../../schema/localized.ts';
import { type Fault, complain } from '../fault.ts';
import { citationsIn, fillFigures, resolveCitation } from '../citations/figure-query.ts';
import type { Figure } from '../figure.ts';
import type { Located, Path } from '../located.ts';
import { asSent } from '../channels/before-sending.ts';
import { READING_SECONDS, readingOf, unspeakable } from '../channels/speech.ts';
import { SMS_PARTS, smsVersions } from '../channels/sms.ts';

/** What is read aloud in a time that is set. */
type Script = {
  readonly path: Path;
  readonly text: Localized;
  readonly length: keyof typeof READING_SECONDS;
};

/** The figures and the campaign as far as they could be read. */
type Around = {
  readonly figures: readonly Figure[] | undefined;
  readonly campaign: Campaign | undefined;
  readonly languages: readonly LocaleId[];
};

/** Scripts can be read aloud in their time and messages fit their parts, with the figures they cite filled in and the words that a campaign is over. */
export function checkChannels(
  channels: Located<Channels>,
  { figures, campaign, languages }: Around,
): readonly Fault[] {
  const { loudspeaker, sms, hamlet, bulletin } = channels.value;
  const scripts: readonly Script[] = [
    { path: ['loudspeaker', 'seconds30'], text: loudspeaker.seconds30, length: 'seconds30' },
    { path: ['loudspeaker', 'seconds60'], text: loudspeaker.seconds60, length: 'seconds60' },
    ...(hamlet ? [{ path: ['hamlet'], text: hamlet, length: 'seconds30' } as const] : []),
    ...(bulletin ? [{ path: ['bulletin'], text: bulletin, length: 'seconds60' } as const] : []),
  ];
  return languages.flatMap((locale) => {
    const filled = (text: string) => {
      const isKnown = figures && citationsIn(text).every((mark) => 'found' in resolveCitation(mark, figures));
      return isKnown ? fillFigures(text, locale, { figures }) : text;
    };
    return [
      ...scripts.flatMap((script) => checkScript(channels, script)),
      ...checkSms(
        channels,
        campaign ? asSent(filled(sms[locale]), 'message', { campaign, locale }) : filled(sms[locale]),
        ['sms', locale],
      ),
    ];

    function checkScript(record: Located<Channels>, { path: at, text, length }: Script) {
      const script = text[locale];
      const path = [...at, locale];
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
      const { seconds, syllables } = readingOf(script, locale);
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
