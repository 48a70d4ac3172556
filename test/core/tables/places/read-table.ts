import { strToU8, zipSync } from 'fflate';
import type { LeftOut } from '../../../../src/core/tables/files/tab.ts';
import { convertedTable, openTable } from '../../../../src/core/tables/places/open-table.ts';
import { PlacesError } from '../../../../src/core/tables/places/places-error.ts';
import { placesList } from '../../../../src/core/tables/places/places-list.ts';
import type { Phones } from '../../../../src/core/schema/country.ts';
import { placeReader } from '../../../../src/core/tables/places/places-table.ts';

const venue = (id: string, code: string, vi: string, en: string) => ({
  id,
  code,
  name: { vi, en },
  formats: ['a4-poster'],
});
const venues = [
  venue('market', 'CH', 'Chợ', 'Market'),
  venue('hospital', 'BV', 'Bệnh viện', 'Hospital'),
  venue('school', 'TH', 'Trường học', 'School'),
];

/** As in Viet Nam. */
export const homePhones: Phones = {
  code: '84',
  trunk: '0',
  numbers: [
    { begin: ['3', '5', '7', '8', '9'], digits: 9 },
    { begin: ['2'], digits: 10 },
  ],
};

type Options = {
  readonly hidden?: boolean;
  readonly convert?: boolean;
  readonly name?: string;
  readonly phones?: Phones | undefined;
};

/** What is read of a table: its places, its faults as `[where, rule, fix]`, what is left out, and old columns. */
export async function readTable(
  table: string | Uint8Array,
  { hidden, convert, name = 'noi', ...country }: Options = {},
) {
  try {
    const bytes = typeof table === 'string' ? strToU8(table) : table;
    const opened = await openTable(name, bytes, { withHidden: hidden });
    const file = convert ? convertedTable(opened) : opened;
    const reader = placeReader({
      file: name,
      venues,
      formats: ['a4-poster'],
      languages: ['vi', 'en'],
      language: 'vi',
      phones: 'phones' in country ? country.phones : homePhones,
      checkTexts: () => [],
    });
    const list = placesList(name, reader);
    const batches = [];
    for await (const batch of file.read()) batches.push(list.push(batch));
    batches.push(list.end());
    const readings = batches.flatMap((batch) => batch.readings);
    const faults = [
      ...file.faults,
      ...readings.flatMap((reading) => ('faults' in reading ? reading.faults : [])),
    ];
    return {
      places: readings.flatMap((reading) => ('place' in reading ? [reading.place] : [])),
      faults: faults.map(({ where, rule, fix }) => [where, rule.en, fix.en] as const),
      leftOut: [...file.leftOut, ...batches.flatMap(({ leftOut }) => leftOut)] as readonly LeftOut[],
      oldColumns: file.oldColumns,
    };
  } catch (error) {
    if (!(error instanceof PlacesError)) throw error;
    const faults = error.faults.map(({ where, rule, fix }) => [where, rule.en, fix.en] as const);
    return { places: [], faults, leftOut: [], oldColumns: [] };
  }
}

/** A text cell of a sheet as XML; `r` is its address. */
export const cell = (r: string, text: string) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** A row of text cells from column A on. */
export const row = (number: number, texts: readonly string[], attributes = '') =>
  `<row r="${number}"${attributes}>${texts.map((text, at) => cell(`${String.fromCharCode(65 + at)}${number}`, text)).join('')}</row>`;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

type SheetXml = {
  readonly name: string;
  readonly rows: string;
  readonly more?: string;
  readonly cols?: string;
  readonly state?: string;
};

/** A workbook of these sheets, as another program than ours would write it. */
export function xlsx(sheets: readonly SheetXml[], styles?: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}">${styles ?? ''}</styleSheet>`,
  };
  sheets.forEach(({ rows, more = '', cols = '' }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${xml}<worksheet xmlns="${main}" xmlns:r="${office}">${cols}<sheetData>${rows}</sheetData>${more}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** Styles whose cell format 1 has this number format. */
export const numberFormat = (id: number, code?: string) =>
  `${code === undefined ? '' : `<numFmts count="1"><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs>`;
