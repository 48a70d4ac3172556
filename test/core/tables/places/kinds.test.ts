import { describe, expect, test } from 'vitest';
import { kindReader } from '../../../../src/core/tables/places/kinds.ts';

const kind = (id: string, code: string, vi: string, listed: readonly string[]) => ({
  ...{ id, code, name: { vi }, listed: { vi: listed } },
});
const read = kindReader([
  { ...kind('hospital', 'BV', 'Bệnh viện, phòng khám', []), alsoSaid: { vi: ['trạm y tế'] } },
  kind('school', 'TH', 'Trường học', ['trường', 'THCS', 'school']),
  kind('market', 'CH', 'Chợ', ['cửa hàng']),
  kind('office-gate', 'CQ', 'Cổng cơ quan', ['UBND']),
  kind('one-stop', 'MC', 'Bộ phận Một cửa', ['UBND']),
]);

const said = (text: string) => {
  const reading = read(text);
  if ('kind' in reading) return reading.kind.id;
  return 'among' in reading ? reading.among.map(({ id }) => id) : reading.like?.id;
};

describe('what a list says of a kind of place', () => {
  test.each([
    ['its code', 'bv', 'hospital'],
    ['a part of its name', 'Phòng khám', 'hospital'],
    ['what people also call it', 'TRẠM Y TẾ', 'hospital'],
    ['a word that offices use', 'THCS', 'school'],
    ['a word with more behind it', 'Trường THCS', 'school'],
    ['a name with more behind it', 'Bệnh viện đa khoa tuyến huyện', 'hospital'],
    ['a word with more before it', 'Primary school', 'school'],
    ['letters without marks', 'tram y te xa Tan Lap', 'hospital'],
  ])('may be %s', (_, text, id) => expect(said(text)).toBe(id));

  test.each([
    ['one word that several kinds share', 'UBND xã', ['office-gate', 'one-stop']],
    ['two words of different kinds', 'Trạm y tế trường học', ['hospital', 'school']],
  ])('is asked back where it is %s', (_, text, ids) => expect(said(text)).toEqual(ids));

  test('is unknown where only letters without marks are alike', () => {
    expect(read('Chỗ để xe')).toEqual({ like: undefined });
  });

  test('is suggested where it is mistyped', () => {
    expect(read('Bệnh vện')).toMatchObject({ like: { id: 'hospital' } });
  });
});
