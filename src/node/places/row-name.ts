import type { Place } from '../../core/tables/places/places-table.ts';

/** Row as the list names it. */
export const rowName = ({ tab, row }: Pick<Place, 'tab' | 'row'>): string =>
  tab === '' ? `${row}` : `${tab}!${row}`;
