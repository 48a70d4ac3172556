import { utils, write } from '@e965/xlsx';
import type { FigureRow } from '../../../../src/core/schema/figure.ts';
import type { Metric } from '../../../../src/core/schema/metric.ts';
import { columnLetters } from '../../../../src/core/tables/column-letters.ts';

/** A workbook as an office lays it out, and where each figure stands in it. */
export type LaidOut = {
  readonly sheets: readonly Sheet[];
  /** Addresses of the cells of a figure: its value, and the names of its place and day where they have cells of their own. */
  readonly places: ReadonlyMap<
    FigureRow,
    { readonly value: string; readonly area?: string; readonly day?: string }
  >;
};
export type Sheet = { readonly name: string; readonly rows: Cell[][]; readonly merges: string[] };
export type Cell = string | number | null;

/** How an office writes numbers: `98.503` and `9,9%` as texts, `98,503` as texts, or numbers. */
export const numberStyles = ['vi', 'en', 'typed'] as const;
export type NumberStyle = (typeof numberStyles)[number];

type Writing = {
  readonly style: NumberStyle;
  readonly metrics: readonly Metric[];
};

function numberText({ value, unit }: FigureRow, style: NumberStyle): Cell {
  if (style === 'typed') return value;
  const text = new Intl.NumberFormat(style === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 20,
  }).format(value);
  return unit === 'percent' ? `${text}%` : text;
}

/** `17h00 ngày 19/6/2021`, `20/8/2020`, `tháng 8/2020`, `năm 2024`. */
function dayText(asOf: string): string {
  const [day = '', time] = asOf.split('T');
  const [year = '', month = '', date] = day.split('-');
  if (month === '') return `năm ${year}`;
  if (date === undefined) return `tháng ${Number(month)}/${year}`;
  const written = `${Number(date)}/${Number(month)}/${year}`;
  return time === undefined ? written : `${time.replace(':', 'h')} ngày ${written}`;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const nameOf = (metrics: readonly Metric[], id: string) =>
  metrics.find((metric) => metric.id === id)?.name.vi ?? id;
const at = (sheet: string, row: number, column: number) => `${sheet}!${columnLetters(column)}${row}`;

type Layout = (figures: readonly FigureRow[], writing: Writing) => LaidOut;

/** A list: one row a key, one column a key, with what stands above it. */
function cross(
  figures: readonly FigureRow[],
  { style }: Writing,
  rowKey: (figure: FigureRow) => string,
  columnKey: (figure: FigureRow) => string,
  corner: string,
  title: readonly Cell[][] = [],
  name = 'Bảng',
) {
  const [keys, columns] = [unique(figures.map(rowKey)), unique(figures.map(columnKey))];
  const places = new Map<FigureRow, { value: string; area?: string; day?: string }>();
  const rows: Cell[][] = [...title, [corner, ...columns]];
  for (const key of keys) {
    const line: Cell[] = [key, ...columns.map(() => null)];
    rows.push(line);
    for (const figure of figures.filter((each) => rowKey(each) === key)) {
      const column = columns.indexOf(columnKey(figure)) + 1;
      line[column] = numberText(figure, style);
      const own = at(name, rows.length, 0);
      places.set(figure, {
        value: at(name, rows.length, column),
        ...(corner === 'Địa phương' ? { area: own } : {}),
        ...(corner === 'Ngày' ? { day: own } : {}),
      });
    }
  }
  return { sheet: { name, rows, merges: [] } satisfies Sheet, places };
}

const one = ({ sheet, places }: ReturnType<typeof cross>): LaidOut => ({ sheets: [sheet], places });
const letterhead: Cell[][] = [
  ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [null, null, 'Hà Nội, ngày 2 tháng 7 năm 2021'],
  ['BẢNG TỔNG HỢP'],
];
/** Figures of the first of their days, or of their metric. */
const ofFirst = (figures: readonly FigureRow[], key: (figure: FigureRow) => string) =>
  figures.filter((figure) => key(figure) === (figures[0] ? key(figures[0]) : ''));
const day = ({ as_of }: FigureRow) => dayText(as_of);
const area = ({ area_name_vi }: FigureRow) => area_name_vi;

/** A row a figure, with these columns in this order. */
function long(
  figures: readonly FigureRow[],
  { style, metrics }: Writing,
  columns: readonly string[],
  ids: boolean,
): LaidOut {
  const places = new Map<FigureRow, { value: string; area?: string; day?: string }>();
  const rows: Cell[][] = [[...columns]];
  for (const figure of figures) {
    const cell = (column: string): Cell => {
      if (/^(?:Địa phương|Tỉnh|Province)/.test(column))
        return ids ? figure.area_name_en : figure.area_name_vi;
      if (/^(?:Chỉ số|Metric)/.test(column)) return ids ? figure.metric : nameOf(metrics, figure.metric);
      if (/^(?:Ngày|As of)/.test(column)) return ids ? figure.as_of : dayText(figure.as_of);
      return /^(?:Giá trị|Value)/.test(column) ? numberText(figure, style) : null;
    };
    rows.push(columns.map(cell));
    const find = (name: RegExp) =>
      at(
        'Bảng',
        rows.length,
        columns.findIndex((column) => name.test(column)),
      );
    places.set(figure, {
      value: find(/^(?:Giá trị|Value)/),
      area: find(/^(?:Địa|Tỉnh|Prov)/),
      day: find(/^(?:Ngày|As of)/),
    });
  }
  return { sheets: [{ name: 'Bảng', rows, merges: [] }], places };
}

/** Groups of columns: a group key over a part key, merged. */
function grouped(
  figures: readonly FigureRow[],
  writing: Writing,
  group: (f: FigureRow) => string,
  part: (f: FigureRow) => string,
): LaidOut {
  const pairs = unique(figures.map((figure) => JSON.stringify([group(figure), part(figure)]))).map(
    (text) => JSON.parse(text) as [string, string],
  );
  const ordered = unique(pairs.map(([first]) => first)).flatMap((first) =>
    pairs.filter(([own]) => own === first),
  );
  const top: Cell[] = [
    'STT',
    'Tỉnh',
    ...ordered.map(([own], index) => (ordered[index - 1]?.[0] === own ? null : own)),
  ];
  const below: Cell[] = [null, null, ...ordered.map(([, own]) => own)];
  const merges = ['A1:A2', 'B1:B2'];
  let start = 0;
  ordered.forEach(([own], index) => {
    if (ordered[index + 1]?.[0] === own) return;
    if (index > start) merges.push(`${columnLetters(start + 2)}1:${columnLetters(index + 2)}1`);
    start = index + 1;
  });
  const rows: Cell[][] = [top, below];
  const places = new Map<FigureRow, { value: string; area?: string }>();
  unique(figures.map(area)).forEach((name, index) => {
    const line: Cell[] = [index + 1, name, ...ordered.map(() => null)];
    rows.push(line);
    for (const figure of figures.filter((each) => area(each) === name)) {
      const column =
        ordered.findIndex(([first, second]) => first === group(figure) && second === part(figure)) + 2;
      line[column] = numberText(figure, writing.style);
      places.set(figure, { value: at('Bảng', rows.length, column), area: at('Bảng', rows.length, 1) });
    }
  });
  return { sheets: [{ name: 'Bảng', rows, merges }], places };
}

/** The layouts in which offices hand in such figures. Some hold one day or one metric, and take what is of it. */
export const layouts: Readonly<Record<string, Layout>> = {
  'a row a figure, in Vietnamese': (figures, writing) =>
    long(figures, writing, ['Tỉnh', 'Chỉ số', 'Ngày', 'Giá trị'], false),
  'a row a figure, in English, by ids': (figures, writing) =>
    long(figures, writing, ['Value', 'As of', 'Metric', 'Province'], true),
  'places by metrics, the day in the title': (figures, writing) => {
    const own = ofFirst(figures, day);
    const title = [...letterhead, [`(Số liệu tính đến ${own[0] ? day(own[0]) : ''})`]];
    return one(
      cross(own, writing, area, ({ metric }) => nameOf(writing.metrics, metric), 'Địa phương', title),
    );
  },
  'places by days, the metric in the title': (figures, writing) => {
    const own = ofFirst(figures, ({ metric }) => metric);
    const title = [[nameOf(writing.metrics, own[0]?.metric ?? '').toUpperCase()]];
    return one(cross(own, writing, area, day, 'Địa phương', title));
  },
  'days by places, the metric in the title': (figures, writing) => {
    const own = ofFirst(figures, ({ metric }) => metric);
    const title = [[nameOf(writing.metrics, own[0]?.metric ?? '')]];
    return one(cross(own, writing, day, area, 'Ngày', title));
  },
  'metrics by places, the day in the title': (figures, writing) => {
    const own = ofFirst(figures, day);
    const title = [[`Số liệu đến ${own[0] ? day(own[0]) : ''}`]];
    return one(cross(own, writing, ({ metric }) => nameOf(writing.metrics, metric), area, 'Chỉ tiêu', title));
  },
  'days over metrics, merged': (figures, writing) =>
    grouped(figures, writing, day, ({ metric }) => nameOf(writing.metrics, metric)),
  'metrics over days, merged': (figures, writing) =>
    grouped(figures, writing, ({ metric }) => nameOf(writing.metrics, metric), day),
  'a section for each day': (figures, writing) => {
    const rows: Cell[][] = [];
    const places = new Map<FigureRow, { value: string; area?: string }>();
    const metrics = unique(figures.map(({ metric }) => metric));
    rows.push(['Địa phương', ...metrics.map((id) => nameOf(writing.metrics, id))]);
    for (const own of unique(figures.map(day))) {
      rows.push([own]);
      for (const name of unique(figures.filter((figure) => day(figure) === own).map(area))) {
        const line: Cell[] = [name, ...metrics.map(() => null)];
        rows.push(line);
        for (const figure of figures.filter((each) => day(each) === own && area(each) === name)) {
          const column = metrics.indexOf(figure.metric) + 1;
          line[column] = numberText(figure, writing.style);
          places.set(figure, { value: at('Bảng', rows.length, column), area: at('Bảng', rows.length, 0) });
        }
      }
    }
    return { sheets: [{ name: 'Bảng', rows, merges: [] }], places };
  },
  'a sheet for each metric': (figures, writing) => {
    const parts = unique(figures.map(({ metric }) => metric)).map((metric, index) =>
      cross(
        figures.filter((figure) => figure.metric === metric),
        writing,
        area,
        day,
        'Địa phương',
        [[nameOf(writing.metrics, metric)]],
        `Biểu ${index + 1}`,
      ),
    );
    return {
      sheets: parts.map(({ sheet }) => sheet),
      places: new Map(parts.flatMap(({ places }) => [...places])),
    };
  },
  'two lists below each other': (figures, writing) => {
    const rows: Cell[][] = [];
    const places = new Map<FigureRow, { value: string; area?: string }>();
    for (const metric of unique(figures.map((figure) => figure.metric))) {
      const own = figures.filter((figure) => figure.metric === metric);
      rows.push([nameOf(writing.metrics, metric)], ['Tỉnh', 'Ngày', 'Giá trị']);
      for (const figure of own) {
        rows.push([figure.area_name_vi, day(figure), numberText(figure, writing.style)]);
        places.set(figure, { value: at('Bảng', rows.length, 2), area: at('Bảng', rows.length, 0) });
      }
    }
    return { sheets: [{ name: 'Bảng', rows, merges: [] }], places };
  },
  'numbered, with column marks, a total and remarks': (figures, writing) => {
    const own = ofFirst(figures, day).filter(({ metric }) => metric === 'installs');
    const rows: Cell[][] = [
      ...letterhead,
      ['TT', 'Tên đơn vị', 'Ghi chú', 'Lượt tải', 'Ngày'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ];
    const places = new Map<FigureRow, { value: string; area?: string; day?: string }>();
    own.forEach((figure, index) => {
      rows.push([
        index + 1,
        `Tỉnh ${figure.area_name_en.toUpperCase()}`,
        'theo báo cáo',
        numberText(figure, writing.style),
        day(figure),
      ]);
      places.set(figure, {
        value: at('Bảng', rows.length, 3),
        area: at('Bảng', rows.length, 1),
        day: at('Bảng', rows.length, 4),
      });
    });
    const sum = own.reduce((all, { value }) => all + value, 0);
    rows.push(
      [null, 'Tổng cộng', null, sum, null],
      ['* Ghi chú: số do các đơn vị gửi'],
      ['NGƯỜI LẬP', null, 'GIÁM ĐỐC'],
    );
    return { sheets: [{ name: 'Bảng', rows, merges: [] }], places };
  },
};

export const fileTypes = ['xlsx', 'biff8', 'ods', 'csv'] as const;
export type FileType = (typeof fileTypes)[number];

/** The bytes of a workbook; a CSV text, with semicolons as Vietnamese programs write it, holds its first sheet alone. */
export function bytesOf({ sheets }: Pick<LaidOut, 'sheets'>, type: FileType): Uint8Array {
  if (type === 'csv') {
    const quoted = (cell: Cell | undefined) =>
      typeof cell === 'number' ? String(cell).replace('.', ',') : `"${cell ?? ''}"`;
    const width = Math.max(0, ...(sheets[0]?.rows ?? []).map((row) => row.length));
    const lines = (sheets[0]?.rows ?? []).map((row) =>
      Array.from({ length: width }, (_, index) => quoted(row[index])).join(';'),
    );
    return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
  }
  const book = utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}
