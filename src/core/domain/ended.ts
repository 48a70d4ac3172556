import type { Campaign } from '../schema/campaign.ts';

/** When and by what a campaign was ended; none while it is active, whatever its file already holds. */
export const endedOf = ({ status, ended }: Pick<Campaign, 'status' | 'ended'>): Campaign['ended'] =>
  status === 'ended' ? ended : undefined;
