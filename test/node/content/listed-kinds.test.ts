import { expect, test } from 'vitest';
import { kindReader } from '../../../src/core/tables/places/kinds.ts';
import { readOnce } from '../../read-once.ts';

const { venues } = await readOnce('content');
const read = kindReader(venues);

test.each([
  ['Trạm y tế', 'hospital'],
  ['Trung tâm Y tế huyện', 'hospital'],
  ['Trường THCS', 'school'],
  ['Mầm non', 'school'],
  ['Bến xe', 'bus-station'],
  ['Trạm xe buýt', 'bus-station'],
  ['Xe buýt', 'transport-vehicle'],
  ['Chợ', 'market'],
  ['Siêu thị', 'market'],
  ['Khách sạn 3 sao', 'hotel'],
  ['Nhà nghỉ', 'hotel'],
  ['Nhà trọ', 'rented-rooms'],
  ['Quán cà phê', 'restaurant'],
  ['Công ty TNHH', 'factory'],
  ['Bộ phận Một cửa', 'one-stop'],
  ['Ấp 3', 'household'],
  ['Primary school', 'school'],
])('a list of an office may call a kind of place %s', (text, id) => {
  expect(read(text)).toMatchObject({ kind: { id } });
});

test.each(['UBND xã', 'Ủy ban nhân dân phường', 'People’s Committee'])(
  '%s is asked back: it has a gate, rooms and a counter',
  (text) => {
    expect(read(text)).toMatchObject({
      among: [{ id: 'one-stop' }, { id: 'office-gate' }, { id: 'office-room' }],
    });
  },
);
