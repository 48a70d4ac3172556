import type { Campaign } from '../../schema/campaign.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Localized } from '../../schema/localized.ts';
import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import { type Located, type Path, textsIn } from '../located.ts';

/** A headline is read alone, from across the street: it names the app or what is asked. */
export function checkHeadline(
  venue: Located<Venue>,
  { headlineWords, languages }: Campaign,
): readonly Fault[] {
  return languages.flatMap((locale) => {
    const headline = venue.value.headline[locale].join(' ');
    if (saysOneOf(headline, headlineWords[locale])) return [];
    const complaint = complain((say) => say.faults.namelessHeadline(headlineWords[locale].join(', ')));
    return [venue.fault(['headline', locale], complaint, headline)];
  });
}

/** What a venue's texts tell people to do is whole: `needs` of the campaign. What only reports or shows is left out. */
export function checkNeeds(
  venue: Located<Venue>,
  channels: Located<Channels> | undefined,
  { needs, languages }: Campaign,
): readonly Fault[] {
  const { action, steps } = venue.value;
  const onSheet = (locale: keyof Localized) => [action, ...steps].map((text) => text[locale]).join(' ');
  return languages.flatMap((locale) =>
    needs.flatMap(({ where, also, why }) => {
      const lacks = (text: string) => saysOneOf(text, where[locale]) && !saysOneOf(text, also[locale]);
      const fault = (record: Located<unknown>, path: Path, text: string) => {
        const complaint = complain((say, language) =>
          say.faults.needsWord(why[language], also[locale].join(', ')),
        );
        return record.fault(path, complaint, text);
      };
      return [
        ...(lacks(onSheet(locale)) ? [fault(venue, ['steps'], onSheet(locale))] : []),
        ...(channels ? instructionsIn(channels.value) : [])
          .filter(({ path, text }) => path.includes(locale) && lacks(text))
          .flatMap(({ path, text }) => (channels ? [fault(channels, path, text)] : [])),
      ];
    }),
  );
}

/** A venue's texts cite only documents that one of its `sources` tells of, and describe the app only with a source. */
export function checkTextSources(
  venue: Located<Venue>,
  channels: Located<Channels>,
  directives: readonly Directive[],
  { app }: Campaign,
): readonly Fault[] {
  const { sources } = venue.value;
  const texts = [...textsIn(channels.value)];
  const cited = directives.filter(({ number, sources: own }) => {
    const isNamed = number !== undefined && texts.some(({ text }) => text.includes(number));
    return isNamed && !own.some((source) => sources.includes(source));
  });
  const about = app.platforms.flatMap((platform) => platform.sources);
  const isAboutApp = texts.some(({ text }) => saysOneOf(text, [app.name]));
  return [
    ...cited.map(({ number = '' }) =>
      venue.fault(
        ['sources'],
        complain((say) => say.faults.factWithoutSource(number)),
      ),
    ),
    ...(isAboutApp && !about.some((source) => sources.includes(source))
      ? [
          venue.fault(
            ['sources'],
            complain((say) => say.faults.undescribedApp()),
          ),
        ]
      : []),
  ];
}

/** Kinds of text that report what was ordered: they tell nobody what to do. */
const reports: readonly string[] = ['news', 'article', 'title'];

const instructionsIn = (channels: Channels) =>
  [...textsIn(channels)].filter(({ path }) => !path.some((step) => reports.includes(String(step))));

const saysOneOf = (text: string, words: readonly string[]) => {
  const folded = text.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase()));
};
