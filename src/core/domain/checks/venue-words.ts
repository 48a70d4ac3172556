import { defaultLocale } from '../../i18n/locales.ts';
import type { Area } from '../../schema/area.ts';
import { areaNames } from '../../schema/area-names.ts';
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
          say.faults.needsWord(why[language] ?? why[defaultLocale], also[locale].join(', ')),
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

/**
 * What a venue tells as a fact rests on one of its `sources`: a document by that document's, an order of a province by
 * one of that province's, the app by one about the app.
 */
export function checkTextSources(
  venue: Located<Venue>,
  channels: Located<Channels>,
  { directives, areas = [], campaign: { app } }: Grounds,
): readonly Fault[] {
  const { sources, intro } = venue.value;
  const texts = [...textsIn(channels.value), ...textsIn(intro)].map(({ text }) => text);
  const isNamed = (words: string) => texts.some((text) => text.includes(words));
  const isTold = (own: readonly Directive[]) =>
    own.some((directive) => directive.sources.some((source) => sources.includes(source)));
  const numbers = directives.flatMap(({ number, ...directive }) =>
    number !== undefined && isNamed(number) && !isTold([{ number, ...directive }]) ? [number] : [],
  );
  const provinces = areas.flatMap((area) => {
    const own = directives.filter((directive) => directive.area === area.code);
    const names = Object.values(areaNames(area));
    if (area.level === 'country' || own.length === 0 || !names.some(isNamed) || isTold(own)) return [];
    return [names.join(', ')];
  });
  const about = app.platforms.flatMap((platform) => platform.sources);
  const lacksApp =
    texts.some((text) => saysOneOf(text, [app.name])) && !about.some((source) => sources.includes(source));
  return [
    ...[...numbers, ...provinces].map((missing) => complain((say) => say.faults.factWithoutSource(missing))),
    ...(lacksApp ? [complain((say) => say.faults.undescribedApp())] : []),
  ].map((complaint) => venue.fault(['sources'], complaint));
}

/** What facts may rest on. */
type Grounds = {
  readonly directives: readonly Directive[];
  readonly areas: readonly Area[] | undefined;
  readonly campaign: Campaign;
};

/** Kinds of text that report what was ordered: they tell nobody what to do. */
const reports: readonly string[] = ['news', 'article', 'title'];

const instructionsIn = (channels: Channels) =>
  [...textsIn(channels)].filter(({ path }) => !path.some((step) => reports.includes(String(step))));

const saysOneOf = (text: string, words: readonly string[]) => {
  const folded = text.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase()));
};
