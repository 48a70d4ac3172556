import * as z from 'zod';
import { slug } from './ids.ts';
import { inEachLanguage, localized, text } from './localized.ts';

/** `directive#clause`, e.g. `binh-duong-12-2020-08-17#4`. */
const clauseName = z.string().regex(/^[a-z0-9-]+#[0-9]+[a-z]?$/, 'must be written directive#clause');
const clauses = z.array(clauseName).default([]);

/** One of `roles.yaml`: who a reader may be, with the clauses that concern them. */
const role = z.strictObject({
  id: slug,
  /** What it is called in addresses, where its id is not a word of that language: `benh-nhan`. */
  address: inEachLanguage(slug).optional(),
  /** Addresses that it had before; they lead on to it for good. */
  formerly: inEachLanguage(z.array(slug)).optional(),
  /** As somebody says of themselves: "patient or relative". */
  name: localized,
  /** What people also call it, or ask: found by a search, shown nowhere. */
  alsoSaid: inEachLanguage(z.array(text)).optional(),
  /** Clauses whose actor they are, as strongly as the clause binds. */
  acts: clauses,
  /** Clauses that they are only requested to carry out, as `alsoAsked` of the clause says. */
  requested: clauses,
  /** Clauses that speak to them. */
  asked: clauses,
  /** Kinds of place whose kits serve them, the most useful first. */
  venues: z.array(slug).default([]),
});
export type Role = z.infer<typeof role>;

export const rolesSchema = z.array(role);
