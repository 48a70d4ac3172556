import { type Directive, directiveSchema } from '../../../src/core/schema/directive.ts';
import { spoken } from '../spoken.ts';

export const say = (text: string) => spoken(text, text);

/** A directive that says no more than it must, but for `fields`. */
export const directive = (id: string, fields: Partial<Directive> = {}): Directive =>
  directiveSchema.parse({
    id,
    level: 'national',
    issuer: say('Council'),
    subject: say('Water'),
    summary: say('Water'),
    sources: ['s'],
    ...fields,
  });
