import * as z from 'zod';
import { slug, sourceIds } from './ids.ts';
import { inEachLanguage, localized, text } from './localized.ts';

/** What some parts of `scene.svg` show. */
const shown = z.strictObject({
  /** Ids of groups inside the layers; the first line is of who raises the campaign's object. */
  shows: z.array(slug).min(1),
  /** One phrase that is true without the others: "an old man in a conical hat". */
  text: localized,
});

const skin = z.enum(['skinA', 'skinB', 'skinC']);

/** How the sheets of a venue look, so that those of two venues side by side are not one. */
const look = z.strictObject({
  /** Time of day: yellow light on a blue sky, blue on yellow, or a dark sky. */
  ground: z.enum(['day', 'warm', 'night']),
  pattern: z.enum(['rings', 'rays']),
  /**
   * Of posters. `raised`: someone raises the object, others look up to it; `shield`: that person close, holding it in
   * front; `symbol`: the thing of the place with the object in it, group `symbol` of `scene.svg`.
   */
  composition: z.enum(['raised', 'shield', 'symbol']),
  /** Of the hand that raises the campaign's object. */
  skin,
  /** By how many degrees who raises it looks farther up, less than 0, or down than drawn, where their head is seen large. */
  tilt: z.number().min(-12).max(12).optional(),
});

/** `venues/<id>/venue.yaml`: a kind of place, what is said there and which duty it fulfils. */
export const venueSchema = z.strictObject({
  id: slug,
  /** What it is called in addresses, where its id is not a word of that language: `benh-vien`. */
  address: inEachLanguage(slug).optional(),
  /** Addresses that it had before; they lead on to it for good. */
  formerly: inEachLanguage(z.array(slug)).optional(),
  /** Two to four capitals and digits, unique: the last part of the printed address `/Q/<CODE>/`. */
  code: z.string().regex(/^[A-Z0-9]{2,4}$/, 'must be two to four capital letters or digits'),
  /** Position in lists, ascending. */
  order: z.int().positive(),
  name: localized,
  /** What people also call such a place: found by a search, shown nowhere. */
  alsoSaid: inEachLanguage(z.array(text)).optional(),
  /** What lists of offices call such a place besides, as whole cells or as their first or last words: one that several kinds of place share is asked back. */
  listed: inEachLanguage(z.array(text)).optional(),
  audience: localized,
  /** Poster headline, at most seven words, in two lines of the designer's choosing. */
  headline: inEachLanguage(z.tuple([text, text])),
  /** The one thing to do here, one sentence; no two venues share it. */
  action: localized,
  /** At most three steps, each under ten words. */
  steps: z.array(localized).min(1).max(3),
  /** What each of them shows on a leaflet: names of `steps/*.svg`, as many as there are steps. */
  stepDrawings: z.array(slug).default([]),
  /** One or two sentences for the page behind the code. */
  intro: localized,
  /** The clauses this venue's materials carry out, as `directive` file and `clause` id. */
  duties: z.array(z.strictObject({ directive: slug, clause: text })).min(1),
  formats: z.array(slug).min(1),
  /** Where to hang the sheet or show the screen. */
  placement: z.array(localized).min(1),
  /** What to mind wherever it hangs. */
  care: z.array(localized).default([]),
  look,
  /** What `scene.svg` shows, for readers who do not see it: each sheet tells of what it does not cut off. */
  picture: z.array(shown).min(1),
  /** What whoever raises the object does where it is held in front like a shield: a phrase; needed where a place is composed so. */
  shield: localized.optional(),
  /** The same of its group `symbol`, of which the first phrase also tells of the object; needed where a place is composed so. */
  symbol: z.array(shown).default([]),
  /** What its group `emblem` shows, a phrase; needed where it has one. */
  emblem: localized.optional(),
  sources: sourceIds,
});
export type Venue = z.infer<typeof venueSchema>;
