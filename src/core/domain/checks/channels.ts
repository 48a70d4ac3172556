import { localeIds } from '../../i18n/locales.ts';
import { obligationIn } from '../../i18n/obligation.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import { citationsIn, fillFigures, resolveCitation } from '../figure-query.ts';
import type { Figure } from '../figure.ts';
import { type Located, type Path, textsIn } from '../located.ts';
import { messageToSend } from '../channels-to-send.ts';
import { READING_SECONDS, readingOf, unspeakable } from '../speech.ts';
import { SMS_PARTS, smsVersions } from '../sms.ts';

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
        campaign ? messageToSend(filled(sms[locale]), campaign, locale) : filled(sms[locale]),
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

/**
 * What a venue says to its audience obliges only where one of its duties binds them. `record` is a venue or its
 * channels; `keys` are the entries that speak to the audience.
 */
export function checkObligation<T extends object>(
  record: Located<T>,
  keys: readonly (keyof T & string)[],
  isBound: boolean,
): readonly Fault[] {
  if (isBound) return [];
  return keys.flatMap((key) =>
    [...textsIn(record.value[key], [key])].flatMap(({ path, text }) => {
      const locale = localeIds.findLast((id) => path.includes(id));
      const words = locale && path.at(-2) !== 'alt' ? obligationIn(text, locale) : undefined;
      if (words === undefined) return [];
      return [
        record.fault(
          path,
          complain((say) => say.faults.obligation()),
          words,
        ),
      ];
    }),
  );
}

/**
 * Whether a duty of the venue binds the people who read there, not only those who act. A duty that cannot be looked
 * up is a fault elsewhere and counts as binding here.
 */
export function bindsAudience(venue: Venue, directives: readonly Directive[]): boolean {
  return venue.duties.some(({ directive: id, clause: number }) => {
    const directive = directives.find((candidate) => candidate.id === id);
    const clause = directive?.clauses.find((candidate) => candidate.id === number);
    return clause === undefined || (clause.audienceStrength ?? clause.strength) === 'must';
  });
}
