import * as z from 'zod';
import { countrySchema } from './country.ts';
import { type ColourName, colourNames } from './colour-names.ts';
import { day, slug, sourceIds, webAddress } from './ids.ts';
import { defaultLocale, localeIds } from '../i18n/locales.ts';
import { inEachLanguage, localized, text } from './localized.ts';

const rgb = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour written #rrggbb in lower case');
const ink = z.number().min(0).max(100);

/** One colour: as light on a screen and as ink on paper, both chosen by hand. */
const colour = z.strictObject({
  rgb,
  /** Cyan, magenta, yellow, black in percent. The sum is the total ink, at most 280. */
  cmyk: z
    .tuple([ink, ink, ink, ink])
    .refine((inks) => inks.reduce((sum, value) => sum + value, 0) <= 280, 'total ink must be at most 280 %'),
});

export type { ColourName };
export const palette = z.strictObject(
  Object.fromEntries(colourNames.map((name) => [name, colour])) as Record<ColourName, typeof colour>,
);
export type Palette = z.infer<typeof palette>;

/** Words of which one is enough, in each language. */
const words = inEachLanguage(z.array(text).min(1));

/** A number of an area that is due every day, or every few days, by an hour. */
const report = z.strictObject({
  area: text,
  metric: text,
  /** Who was to report to whom. */
  who: localized,
  from: day,
  /** The last day; none for reports without an end. */
  until: day.optional(),
  everyDays: z.int().positive().default(1),
  by: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be an hour written HH:MM'),
  sources: sourceIds,
});
export type Report = z.infer<typeof report>;

/** `campaign.yaml`: what is publicised, by whom, with which colours, and where a code leads. */
export const campaignSchema = z
  .strictObject({
    id: slug,
    /** What it speaks, the site's own language first: every text of the campaign is in each of these. */
    languages: z
      .array(z.enum(localeIds))
      .min(1)
      .refine(([first]) => first === defaultLocale, 'must begin with vi, the language of the home page')
      .refine((ids) => new Set(ids).size === ids.length, 'must name each language once'),
    name: localized,
    /** Where it takes place. */
    country: countrySchema.optional(),
    /** Who bears the sheets until an office puts its own name on them. Never an authority. */
    portal: z.strictObject({
      name: localized,
      /** One word of the name, for the line at the foot of a sheet. */
      shortName: localized,
      tagline: localized,
      about: localized,
      /** Who answers for the portal, and where they are reached; until it is filled, the site says that nobody is named. */
      contact: z
        .strictObject({ name: localized, email: z.email().optional(), url: webAddress.optional() })
        .refine(({ email, url }) => email !== undefined || url !== undefined, 'must have email or url')
        .optional(),
    }),
    app: z.strictObject({
      name: text,
      kind: localized,
      /** One sentence: what it did. */
      summary: localized,
      platforms: z.array(
        z.strictObject({
          id: slug,
          name: text,
          requirement: localized,
          store: text,
          url: webAddress,
          sources: sourceIds,
        }),
      ),
    }),
    status: z.enum(['active', 'ended']),
    /** Required when `status` is `ended`. */
    ended: z
      .strictObject({
        on: day,
        successor: z.strictObject({ name: text, url: webAddress.optional() }),
        /** The sentence on every page. */
        notice: localized,
        /** The band on every sheet and screen, which tells a passer-by not to go and look for it. */
        band: localized,
        /** What a person who scans an old code should do now, first of all on the page that it opens. */
        now: localized,
        /** The guide that tells how to remove the app, where there is one. */
        guide: slug.optional(),
        /** Two or three words for the line at a sheet's foot. */
        record: localized,
        sources: sourceIds,
      })
      .optional(),
    /** What most readers come for, first on the home page: each leads to a guide or to a part of the site. */
    tasks: z
      .array(
        z.strictObject({
          label: localized,
          hint: localized,
          to: z.union([
            z.strictObject({ guide: slug }),
            z.strictObject({ part: z.enum(['guides', 'faq', 'directives', 'coverage', 'materials']) }),
          ]),
        }),
      )
      .default([]),
    dates: z.array(z.strictObject({ on: day, event: localized, sources: sourceIds })),
    links: z.array(z.strictObject({ id: slug, label: localized, url: webAddress, sources: sourceIds })),
    /** The app's name and what it asks for: every headline has one of them. */
    headlineWords: words,
    /**
     * What a text that tells how to install must not leave out: where it says one of the words of `where`, it also
     * says one of `also`. Capitals count for nothing.
     */
    needs: z
      .array(z.strictObject({ where: words, also: words, why: localized, sources: sourceIds }))
      .default([]),
    slogan: z.strictObject({ text: localized, sources: sourceIds }),
    palette,
    qr: z.strictObject({
      /** Where codes lead when the site has no address of its own: the published official download page. */
      url: webAddress,
      sources: sourceIds,
    }),
    /** The figure on `coverage-slide` and the home page: of this area and metric the newest, or the one of `as_of`. */
    headlineFigure: z.strictObject({
      area: text,
      metric: text,
      as_of: text.optional(),
      source: text.optional(),
    }),
    /** Provinces that the coverage page names first, in order. */
    focusAreas: z.array(text),
    /** Numbers that somebody was to report at a fixed hour: what has not come is told. */
    reports: z.array(report).default([]),
  })
  .refine((campaign) => campaign.status === 'active' || campaign.ended, {
    path: ['ended'],
    message: 'must be given when status is ended',
  });
export type Campaign = z.infer<typeof campaignSchema>;
