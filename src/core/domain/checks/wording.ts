import { type LocaleId, localeIds } from '../../i18n/locales.ts';
import { obligationIn } from '../../i18n/obligation.ts';
import type { Area } from '../../schema/area.ts';
import type { Campaign } from '../../schema/campaign.ts';
import { type Channels, channelsSchema } from '../../schema/channels.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import type { Figure } from '../figure.ts';
import { type Located, textsIn } from '../located.ts';
import { checkChannels } from './channels.ts';
import { checkHeadline, checkNeeds, checkTextSources } from './venue-words.ts';

type Speaking = Located<Venue> & { readonly channels?: Located<Channels> | undefined };

/** What the words of venues are held against; what could not be read is absent. */
type Known = {
  readonly directives: readonly Directive[];
  readonly figures: readonly Figure[] | undefined;
  readonly areas: readonly Area[] | undefined;
  readonly campaign: Campaign | undefined;
  readonly languages: readonly LocaleId[];
};

/** What venues say, on sheets and in their text channels: no stronger than their duties, whole, sourced, of the right length. */
export function checkWording(
  venues: readonly Speaking[],
  { directives, figures, areas, campaign, languages }: Known,
): readonly Fault[] {
  return venues.flatMap((venue) => {
    const isBound = bindsAudience(venue.value, directives);
    const { channels } = venue;
    return [
      ...checkObligation(venue, ['headline', 'action', 'steps'], isBound),
      ...(channels ? checkObligation(channels, channelsSchema.keyof().options, isBound) : []),
      ...(channels ? checkChannels(channels, { figures, campaign, languages }) : []),
      ...(campaign ? checkHeadline(venue, campaign) : []),
      ...(campaign ? checkNeeds(venue, channels, campaign) : []),
      ...(campaign && channels ? checkTextSources(venue, channels, { directives, areas, campaign }) : []),
    ];
  });
}

/**
 * What a venue says to its audience obliges only where one of its duties binds them. `record` is a venue or its
 * channels; `keys` are the entries that speak to the audience.
 */
function checkObligation<T extends object>(
  record: Located<T>,
  keys: readonly (keyof T & string)[],
  isBound: boolean,
): readonly Fault[] {
  if (isBound) return [];
  return keys.flatMap((key) =>
    [...textsIn(record.value[key], [key])].flatMap(({ path, text }) => {
      const locale = localeIds.findLast((id) => path.includes(id));
      const words = locale ? obligationIn(text, locale) : undefined;
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
function bindsAudience(venue: Venue, directives: readonly Directive[]): boolean {
  return venue.duties.some(({ directive: id, clause: number }) => {
    const directive = directives.find((candidate) => candidate.id === id);
    const clause = directive?.clauses.find((candidate) => candidate.id === number);
    return clause === undefined || (clause.audienceStrength ?? clause.strength) === 'must';
  });
}
