import type { StaffLocaleId } from '../i18n/locales.ts';
import type { DayOrder, DayReport } from './day-report.ts';
import { formPdf } from './form-pdf.ts';
import { formXlsx } from './form-xlsx.ts';
import { letterDocx } from './letter-docx.ts';
import { letterPdf, type PdfDefinition } from './letter-pdf.ts';
import { dayLetter, type Office } from './letter.ts';
import { reportsMessages } from './reports-messages.ts';
import { rowsCsv, summaryCsv } from './tables.ts';
import { unitMessages } from './unit-messages.ts';

/** A file that is made, by its name. */
export type MadeFile = { readonly name: string; readonly bytes: Uint8Array | string };

/** Makes a PDF of a definition of pdfmake's, whose fonts are elsewhere on each machine. */
export type MakePdf = (definition: PdfDefinition) => Promise<Uint8Array>;

/** What an office's report of a day is made with. */
export type ReportSetting = {
  readonly office: Office;
  readonly campaign: string;
  /** The area that the units lie in. */
  readonly within: { readonly code: string; readonly name: string } | undefined;
  readonly language: StaffLocaleId;
};

/** The report as DOCX and PDF, who reported what, rows to screen, and messages to units. */
export async function reportFiles(
  report: DayReport,
  { office, campaign, within, language }: ReportSetting,
  makePdf: MakePdf,
): Promise<readonly MadeFile[]> {
  const { files } = reportsMessages[language];
  const letter = dayLetter(report, { office, campaign, language });
  const messages = unitMessages(report, office.name, language).map(({ text }) => `${text}\n`);
  return [
    { name: `${files.letter}.docx`, bytes: await letterDocx(letter) },
    { name: `${files.letter}.pdf`, bytes: await makePdf(letterPdf(letter)) },
    { name: files.summary, bytes: summaryCsv(report, language) },
    { name: files.rows, bytes: rowsCsv(report, within, language) },
    { name: files.messages, bytes: messages.join('\n') },
  ];
}

/** The blank form for the units, as XLSX and as a sheet of A4. */
export async function formFiles(
  order: Pick<DayOrder, 'units' | 'metrics' | 'unitsBy'>,
  language: StaffLocaleId,
  makePdf: MakePdf,
): Promise<readonly MadeFile[]> {
  const { Workbook } = (await import('exceljs')).default;
  const { form } = reportsMessages[language].files;
  return [
    { name: `${form}.xlsx`, bytes: await formXlsx(new Workbook(), order, language) },
    { name: `${form}.pdf`, bytes: await makePdf(formPdf(order, language)) },
  ];
}
