/** @jsxImportSource react */
import type { Content } from '../../core/domain/content.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { inEveryLocale } from '../../core/schema/by-language.ts';
import { asHtml } from '../parts/as-html.ts';
import { deskWords } from '../parts/desk-words.ts';
import { FiguresDesk } from './FiguresDesk.tsx';

const noSheets = inEveryLocale(() => undefined);

/** What the desk looks like before it knows of any figure, as HTML; `openFiguresDesk` puts the desk in its place. */
export function figuresDeskMarkup(language: StaffLocaleId, { campaign }: Pick<Content, 'campaign'>): string {
  const { app, portal, focusAreas, headlineFigure } = campaign;
  const data = {
    campaign: app.name,
    metrics: [],
    sources: [],
    areas: [],
    areaSpellings: [],
    rows: [],
    drawn: { focusAreas, headlineFigure, css: '', from: portal.name, citing: [], figureSheets: noSheets },
  };
  return asHtml(
    <div inert>
      <FiguresDesk {...{ t: deskWords[language], language, data }} />
    </div>,
  );
}
