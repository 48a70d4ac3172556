import type { StaffLocaleId } from '../i18n/locales.ts';
import type { DayOrder } from './day-report.ts';
import { type PdfDefinition, pageOf, tableOf } from './letter-pdf.ts';
import { BLANK } from './letter.ts';
import { reportsMessages } from './reports-messages.ts';

/** The blank form as a sheet of A4 for a unit that fills it in by hand. */
export function formPdf(
  { metrics, unitsBy }: Pick<DayOrder, 'metrics' | 'unitsBy'>,
  language: StaffLocaleId,
): PdfDefinition {
  const { form, letter } = reportsMessages[language];
  const line = (name: string): object => ({ text: `${name}: ${BLANK.repeat(3)}`, margin: [0, 0, 0, 10] });
  const sign = (text: string): object => ({
    alignment: 'center',
    stack: [
      { text, bold: true },
      { text: form.sign, italics: true },
    ],
  });
  const table = {
    head: [letter.unitColumns.index, letter.columns.metric, form.value, form.note],
    rows: metrics.map(({ name }, index) => [
      String(index + 1),
      `${name[language]}\n\n`,
      BLANK,
      BLANK.repeat(2),
    ]),
    wide: 1,
    // room to write by hand
    shares: [0.08, 0.375, 0.2, 0.345],
  };
  return {
    ...pageOf(form.title, language),
    content: [
      { text: form.title, bold: true, fontSize: 16, alignment: 'center', margin: [0, 20, 0, 20] },
      line(form.unit),
      line(form.day),
      tableOf(table),
      { text: form.sendBy(unitsBy), margin: [0, 8, 0, 4] },
      { text: form.rule, margin: [0, 0, 0, 30] },
      { columns: [sign(form.reporter), sign(form.head)] },
    ],
  };
}
