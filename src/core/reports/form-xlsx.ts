import type { Workbook } from 'exceljs';
import type { StaffLocaleId } from '../i18n/locales.ts';
import type { DayOrder } from './day-report.ts';
import { reportsMessages } from './reports-messages.ts';
import { zipAgain } from './zip-again.ts';

/** Row of the form that the unit fills in, from 1. */
const ENTRY = 5;
const MOST = 9_999_999;

/** The blank form as a workbook that takes nothing but a unit of the list, a day and whole numbers. */
export async function formXlsx(
  book: Workbook,
  { units, metrics, unitsBy }: Pick<DayOrder, 'units' | 'metrics' | 'unitsBy'>,
  language: StaffLocaleId,
): Promise<Uint8Array> {
  const { form } = reportsMessages[language];
  const sheet = book.addWorksheet(form.tab, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  const list = book.addWorksheet(form.list, { state: 'veryHidden' });
  units.forEach(({ name }, index) => {
    list.getCell(index + 1, 1).value = name[language];
  });
  const names = [form.unit, form.day, ...metrics.map(({ name }) => name[language]), form.note];
  const font = { name: 'Times New Roman', size: 13 };
  const write = (row: number, column: number, text: string, bold = false) => {
    const cell = sheet.getCell(row, column);
    cell.value = text;
    cell.font = { ...font, bold };
    return cell;
  };
  write(1, 1, form.title, true);
  write(2, 1, form.sendBy(unitsBy));
  write(3, 1, form.rule);
  names.forEach((name, index) => {
    sheet.getColumn(index + 1).width = Math.max(18, name.length + 2);
    const cell = write(ENTRY - 1, index + 1, name, true);
    cell.border = border;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    const entry = sheet.getCell(ENTRY, index + 1);
    entry.border = border;
    entry.font = font;
  });
  const error = { showErrorMessage: true, errorTitle: form.invalid, errorStyle: 'stop' } as const;
  sheet.getCell(ENTRY, 1).dataValidation = {
    type: 'list',
    allowBlank: false,
    ...error,
    error: form.chooseUnit,
    formulae: [`'${form.list}'!$A$1:$A$${Math.max(1, units.length)}`],
  };
  sheet.getCell(ENTRY, 2).numFmt = 'dd/mm/yyyy';
  sheet.getCell(ENTRY, 2).dataValidation = {
    type: 'date',
    operator: 'greaterThan',
    allowBlank: false,
    ...error,
    error: form.aDay,
    formulae: [new Date(Date.UTC(2000, 0, 1))],
  };
  metrics.forEach((_, index) => {
    const cell = sheet.getCell(ENTRY, index + 3);
    cell.numFmt = '#,##0';
    cell.dataValidation = {
      type: 'whole',
      operator: 'between',
      allowBlank: true,
      ...error,
      error: form.wholeNumber,
      formulae: [0, MOST],
    };
  });
  return zipAgain(new Uint8Array(await book.xlsx.writeBuffer()));
}

const edge = { style: 'thin' } as const;
const border = { top: edge, bottom: edge, left: edge, right: edge };
