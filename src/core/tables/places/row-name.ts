import type { Place } from './places-table.ts';

/** Row as the list names it, `Đợt 1!5` in a workbook. */
export const rowName = ({ tab, row }: Pick<Place, 'tab' | 'row'>): string =>
  tab === '' ? `${row}` : `${tab}!${row}`;
