import * as z from 'zod';
import { areaCode, day, slug, sourceIds } from './ids.ts';
import { inEachLanguage, localized, text } from './localized.ts';
import { strengths } from './strengths.ts';

const strength = z.enum(strengths);

/** What a clause asks to be made or done. */
const materialKinds = [
  'guidance',
  'notice',
  'instruction',
  'poster',
  'screen',
  'loudspeaker',
  'leaflet',
  'message',
  'broadcast',
  'door-to-door',
  'report',
] as const;

/** One clause, in the portal's own plain words. */
const clause = z.strictObject({
  /** Number as in the document or in the portal's count, e.g. `4` or `1a`; an anchor on the page. */
  id: z.string().regex(/^[0-9]+[a-z]?$/, 'must be a number with an optional letter'),
  /** The whole clause in plain language. */
  text: localized,
  /** Who has to act. */
  actor: localized,
  /** What they have to do, beginning with a verb. */
  duty: localized,
  /** Whom it is for, where stated. */
  audience: localized.optional(),
  /** Where. */
  place: localized.optional(),
  /** Kinds of place (ids of `venues/`) that this clause names. They may not be written yet. */
  venues: z.array(slug).default([]),
  /**
   * What a sheet for the audience says of it: the actor and the document's own verb, without a full stop and to be
   * read after "on the direction of …:". Needed where a venue cites the clause.
   */
  says: localized.optional(),
  /** How strongly the actor is bound. */
  strength,
  /** Actors of the same clause who are bound otherwise: unions that are asked what offices are told. */
  alsoAsked: z.array(z.strictObject({ actor: localized, strength })).default([]),
  /**
   * How strongly the audience is asked to install, where that differs: a hospital must guide (`must`), its
   * patients are only advised (`should`). A sheet speaks to the audience, so this is what it prints.
   */
  audienceStrength: strength.optional(),
  /** Day or hour by which, and how often; what is absent is not stated. */
  deadline: z
    .strictObject({
      text: localized,
      on: day.optional(),
      by: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be an hour written HH:MM')
        .optional(),
      /** How often a day, `most` where it is limited; until `on`, and from `from` where not the directive's own day. */
      repeats: z
        .strictObject({
          least: z.int().positive().max(12),
          most: z.int().positive().optional(),
          from: day.optional(),
        })
        .refine(({ least, most }) => most === undefined || most >= least, 'must have most no less than least')
        .optional(),
    })
    .optional(),
  materials: z.array(z.enum(materialKinds)).default([]),
});
export type Clause = z.infer<typeof clause>;

export const relationKinds = ['carries-out', 'follows', 'refers-to', 'replaced-by'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `directives/<id>.yaml`. What is not known is left out, and the page says that it was not found. */
export const directiveSchema = z.strictObject({
  id: slug,
  /** What it is called in addresses, where its id is not a word of that language: `cong-van-2841-bo-tttt`. */
  address: inEachLanguage(slug).optional(),
  /** Addresses that it had before; they lead on to it for good. */
  formerly: inEachLanguage(z.array(slug)).optional(),
  level: z.enum(['national', 'province', 'district']),
  /** Area the issuer governs, where known. */
  area: areaCode.optional(),
  /** Whatever its level, it binds those alone who work for its issuer. */
  ownStaffOnly: z.boolean().default(false),
  /** Number and symbol, e.g. `12/CT-UBND`. */
  number: text.optional(),
  /** Kind of document, e.g. official letter. */
  kind: localized.optional(),
  issuer: localized,
  /** The issuer on a line that is as short as it can be; the whole name unless given. */
  issuerShort: localized.optional(),
  signer: text.optional(),
  /** Date on the document. */
  date: day.optional(),
  /** What is known of the date where the day is not: "between 13 and 20 August 2020". */
  dateNote: localized.optional(),
  /** Day on which a source reported it. */
  reportedOn: day.optional(),
  urgent: z.boolean().default(false),
  subject: localized,
  summary: localized,
  addressees: z.array(localized).default([]),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(relationKinds),
        /** Id of another file here, or */ directive: slug.optional(),
        /** a description of a document that has no file. */ document: localized.optional(),
      }),
    )
    .default([]),
  clauses: z.array(clause).default([]),
  /** What is uncertain or missing, said plainly. */
  notes: z.array(localized).default([]),
  sources: sourceIds,
});
export type Directive = z.infer<typeof directiveSchema>;
