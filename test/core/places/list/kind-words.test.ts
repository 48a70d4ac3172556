import { expect, test } from 'vitest';
import { kindWords } from '../../../../src/core/places/list/kind-words.ts';
import { emptyCells } from '../../../../src/core/places/list/list.ts';
import { spoken } from '../../spoken.ts';

const kinds = [
  {
    ...{ id: 'hospital', code: 'BV', name: spoken('Bệnh viện, phòng khám', 'Hospital') },
    listed: { vi: ['trạm y tế'] },
  },
  { ...{ id: 'gate', code: 'CQ', name: spoken('Cổng cơ quan', 'Gate') }, listed: { vi: ['UBND'] } },
  { ...{ id: 'room', code: 'VP', name: spoken('Phòng làm việc', 'Office') }, listed: { vi: ['UBND'] } },
];

test('each word for a kind of place is told once with its rows, those that must be asked first', () => {
  const venues = [
    ...['Trạm y tế', 'Bệnh viện', 'bv', '', 'phòng khám'],
    ...['Trạm y tế', 'UBND xã', 'Trạm y tế', 'Kho', 'Kho'],
  ];
  const rows = venues.map((venue, index) => ({
    ...{ id: index + 1, row: index + 2, cells: { ...emptyCells, venue } },
  }));
  expect(kindWords(rows, kinds)).toEqual([
    { text: 'Kho', rows: 2, kind: undefined, among: [] },
    { text: 'UBND xã', rows: 1, kind: undefined, among: ['gate', 'room'] },
    { text: 'Trạm y tế', rows: 3, kind: 'hospital', among: [] },
  ]);
});
