import type { Venue } from '../../schema/venue.ts';
import type { DesignTokens, Ground } from './tokens.ts';

/** A venue's choice, with its ground's colours. */
export type Look = Venue['look'] & Ground;

export const lookOf = (look: Venue['look'], { grounds }: Pick<DesignTokens, 'grounds'>): Look => ({
  ...look,
  ...grounds[look.ground],
});
