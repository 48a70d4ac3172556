/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DayOrder, DayReport } from '../../core/reports/day-report.ts';
import type { Office } from '../../core/reports/letter.ts';
import type { MadeFile } from '../../core/reports/report-files.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { saveFile } from '../parts/save-file.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly order: DayOrder;
  readonly report: DayReport | undefined;
  readonly office: Office;
  readonly within: string | undefined;
};

/** The report with all that belongs to it, and the blank form; each as one ZIP. */
export function KeepStep({ t, language, data, order, report, office, within }: Props) {
  const [said, setSaid] = useState('');
  const area = data.areas.find(({ code }) => code === within);
  const save = async (name: string, make: () => Promise<readonly MadeFile[]>) => {
    setSaid(t.reports.making);
    try {
      const [files, { zipFiles }] = await Promise.all([make(), import('../../core/kits/zip.ts')]);
      const encoder = new TextEncoder();
      const packed = files.map(({ name: path, bytes }) => ({
        path,
        bytes: typeof bytes === 'string' ? encoder.encode(bytes) : bytes,
      }));
      saveFile(`${name}.zip`, zipFiles(packed));
      setSaid(t.saved(`${name}.zip`));
    } catch (error) {
      setSaid(t.broken(error instanceof Error ? error.message : String(error)));
    }
  };
  const load = () => Promise.all([import('../../core/reports/report-files.ts'), import('./make-pdf.ts')]);
  const saveReport = async () => {
    if (!report) return [];
    const [{ reportFiles }, { makePdf }] = await load();
    const inside = area && { code: area.code, name: area[`name_${language}`] };
    return reportFiles(report, { office, campaign: data.campaign, within: inside, language }, makePdf);
  };
  const saveForm = async () => {
    const [{ formFiles }, { makePdf }] = await load();
    return formFiles(order, language, makePdf);
  };
  return (
    <section className="step" aria-labelledby="keep">
      <h2 id="keep">{t.reports.steps.keep}</h2>
      <div className="field">
        <button
          type="button"
          disabled={!report}
          onClick={() => void save(`${t.reports.zip.report}-${order.day}`, saveReport)}
        >
          {t.reports.saveAll}
        </button>
      </div>
      <div className="field">
        <button
          type="button"
          disabled={order.units.length === 0}
          onClick={() => void save(t.reports.zip.form, saveForm)}
        >
          {t.reports.saveForm}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
