/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { staffLocaleFor } from '../../core/i18n/locales.ts';
import { fetchDeskData } from '../parts/desk-data.ts';
import { deskWords } from '../parts/desk-words.ts';
import { FiguresDesk } from './FiguresDesk.tsx';

/** Shows the desk where figures are checked before they are published. */
export async function openFiguresDesk(place: HTMLElement): Promise<void> {
  const language = staffLocaleFor(place.dataset['language']);
  const t = deskWords[language];
  const root = createRoot(place);
  try {
    root.render(<FiguresDesk {...{ t, language, data: await fetchDeskData() }} />);
    void import('../offline/keep-desk.ts').then(
      ({ keepDesk }) => keepDesk(language),
      () => undefined,
    );
  } catch {
    root.render(<p role="alert">{t.failed}</p>);
  }
}
