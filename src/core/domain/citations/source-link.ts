import type { SourceWithNote } from '../content.ts';

/** Where readers are led to see a source; empty where it has no address or is only named. */
export const sourceLink = ({ url, seen }: Pick<SourceWithNote, 'url' | 'seen'>): string =>
  seen?.not_linked ? '' : url;
