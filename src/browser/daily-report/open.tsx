/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { staffLocaleFor } from '../../core/i18n/locales.ts';
import { fetchDeskData } from '../parts/desk-data.ts';
import { deskWords } from '../parts/desk-words.ts';
import { DailyReport } from './DailyReport.tsx';

/** Shows the desk where daily reports are summed up. */
export async function openDailyReport(place: HTMLElement): Promise<void> {
  const language = staffLocaleFor(place.dataset['language']);
  const t = deskWords[language];
  const root = createRoot(place);
  root.render(<p role="status">{t.loading}</p>);
  try {
    root.render(<DailyReport {...{ t, language, data: await fetchDeskData() }} />);
    void import('../offline/keep-desk.ts').then(
      ({ keepDesk }) => keepDesk(language),
      () => undefined,
    );
  } catch {
    root.render(<p role="alert">{t.failed}</p>);
  }
}
