import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screen } from '../../../src/core/figures/screening/screen.ts';
import type { FigureRow } from '../../../src/core/schema/figure.ts';
import {
  bytesOf,
  type Cell,
  fileTypes,
  type LaidOut,
  layouts,
  numberStyles,
  type NumberStyle,
} from '../../core/figures/import/layouts.ts';
import { content, expectBack, parts, published, read } from './retyped-figures.ts';

const { metrics, areas, sources } = content;

const files = Object.keys(layouts).flatMap((name) => fileTypes.map((type) => ({ name, type })));

test.each(files)('every published figure comes back from $name in $type', async ({ name, type }) => {
  for (const [index, part] of parts.entries())
    await expectBack(name, part, numberStyles[index % numberStyles.length] ?? 'vi', type);
});

test('any choice of figures comes back from any layout, style and type of file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...published], { minLength: 2, maxLength: 12 }),
      fc.constantFrom(...files),
      fc.constantFrom(...numberStyles),
      async (rows, { name, type }, style) => {
        await expectBack(name, rows, style, type);
      },
    ),
    { seed: 20_200_820, numRuns: 300 },
  );
});

type Damage = {
  readonly of: 'value' | 'area' | 'day';
  /** What the cell says instead. */
  readonly text: (row: FigureRow, style: NumberStyle) => Cell;
  readonly fits?: (row: FigureRow) => boolean;
};
const isCount = ({ unit }: FigureRow) => unit === 'people';

/** What goes wrong in tables of offices, one cell each. */
const damages: Readonly<Record<string, Damage>> = {
  'a word for a number': { of: 'value', text: () => 'nhiều' },
  'a number below 0': { of: 'value', text: ({ value }) => -value },
  'a broken formula': { of: 'value', text: () => '#REF!' },
  'a share above 100': { of: 'value', text: ({ value }) => 100 + value, fits: (row) => !isCount(row) },
  'a share of a count': { of: 'value', text: () => '12%', fits: isCount },
  'half a person': {
    of: 'value',
    text: (_, style) => (style === 'en' ? '12345.5' : '12345,5'),
    fits: isCount,
  },
  'more people than there are': { of: 'value', text: () => 99_000_000_000, fits: isCount },
  'a place that is none': { of: 'area', text: () => 'Quận Trung Ương' },
  'letters read with a wrong code': { of: 'area', text: () => 'ThÃ nh phá»‘ Háº£i PhÃ²ng' },
  'a name whose letters are lost': { of: 'area', text: () => 'H?i Ph?ng' },
  'a day that is none': { of: 'day', text: () => '31/6/2021' },
  'a word for a day': { of: 'day', text: () => 'hôm qua' },
  'a day in the future': {
    of: 'day',
    text: () => '20/8/2032',
    fits: ({ metric }) => !metric.startsWith('target_'),
  },
  'a day before the campaign': { of: 'day', text: () => '20/8/2012' },
};

test('at least 500 damaged files are each refused at the damaged cell', async () => {
  const context = {
    metrics,
    areas,
    figures: [],
    sources: [...sources, { source_id: 'a', published: '2021-12-31' }],
    start: content.campaign.dates.map(({ on }) => on).toSorted()[0],
    today: '2022-01-01',
  };
  const sound = published.filter(({ as_of: asOf }) => asOf < '2022');
  let refused = 0;
  const wrong: string[] = [];
  for (const [layoutName, layout] of Object.entries(layouts)) {
    for (const [damageName, { of, text, fits = () => true }] of Object.entries(damages)) {
      for (let round = 0; round < 6; round += 1) {
        const rows = sound.filter((_, index) => index % 9 === round);
        const style = numberStyles[round % 3] ?? 'vi';
        const laidOut = layout(rows, { style, metrics });
        const target = [...laidOut.places].find(
          ([row, place], index) => index >= round && place[of] !== undefined && fits(row),
        );
        if (!target) continue;
        const [row, place] = target;
        const where = place[of] ?? '';
        const damaged = damageAt(laidOut, where, text(row, style));
        const reading = await read(bytesOf({ sheets: damaged }, 'xlsx'));
        const { faults } = screen('bang', reading, context);
        const found = [
          ...reading.faults.map((fault) => fault.where),
          ...faults.map((fault) => fault.where),
          ...reading.questions.map(({ at }) => at),
        ];
        // a day is refused at its own cell, or at the figures that it dates
        const cells =
          of === 'day'
            ? [
                where,
                ...[...laidOut.places.values()].filter(({ day }) => day === where).map(({ value }) => value),
              ]
            : [where];
        if (found.length > 0 && found.every((each) => cells.includes(each))) refused += 1;
        else wrong.push(`${layoutName}, ${damageName}, ${where}: ${found.join(' ') || 'not refused'}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThanOrEqual(500);
});

/** The sheets with one cell changed. */
function damageAt({ sheets }: LaidOut, where: string, cell: Cell): LaidOut['sheets'] {
  const [, name, letters = 'A', row = '1'] = /^(.*)!([A-Z]+)(\d+)$/.exec(where) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: sheet.rows.map((line, index) =>
            index === Number(row) - 1 ? line.map((old, at) => (at === column ? cell : old)) : line,
          ),
        }
      : sheet,
  );
}
