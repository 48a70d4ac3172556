/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { merge } from '../../core/figures/release/difference.ts';
import { beforeAfter as en } from '../../core/i18n/en/before-after.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { beforeAfter as vi } from '../../core/i18n/vi/before-after.ts';
import type { Picture, Seen } from './before-after.ts';
import { FigureSheet } from './FigureSheet.tsx';
import { States } from './States.tsx';
import type { Checked } from './use-check.ts';

const words = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;

type Props = {
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly checked: Checked;
};

/** Sentences and charts as they are published, and as they would be. */
export function BeforeAfter({ language, data, checked }: Props) {
  const t = words[language];
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => {
    let isOld = false;
    const look = async () => {
      const { seenOtherwise } = await import('./before-after.ts');
      const rows = checked.reading.figures.map(({ row }) => row);
      const after = merge(data.rows, rows);
      const found = seenOtherwise(data, { before: data.rows, after }, { language, t });
      if (!isOld) setSeen(found);
    };
    void look();
    return () => {
      isOld = true;
    };
  }, [checked, data, language, t]);
  if (!seen) return <p role="status">{t.drawing}</p>;
  const { sentences, charts, pages, sheets, sheet } = seen;
  return (
    <>
      <h3>{t.sentences(sentences.length)}</h3>
      {sentences.length === 0 && <p>{t.noSentences}</p>}
      {sentences.map(({ id, page, before, after }) => (
        <div key={id} className="states">
          <p>
            <a href={page.path}>{page.title}</a>
          </p>
          <States t={t} before={before && <p>{before}</p>} after={after && <p>{after}</p>} />
        </div>
      ))}
      <h3>{t.charts(charts.length)}</h3>
      {charts.length === 0 && <p>{t.noCharts}</p>}
      {charts.map(({ id, before, after }) => (
        <div key={id} className="states">
          <States
            t={t}
            before={before && <ChartPicture picture={before} state={t.before} t={t} />}
            after={after && <ChartPicture picture={after} state={t.after} t={t} />}
          />
        </div>
      ))}
      <h3>{t.pages(pages.length)}</h3>
      <ul>
        {pages.map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
      <h3>{t.sheets}</h3>
      {sheets.length === 0 && <p>{t.noSheets}</p>}
      {sheets.length > 0 && (
        <ul>
          {sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      )}
      {sheet && <FigureSheet {...{ t, sheet }} />}
    </>
  );
}

type PictureProps = { readonly picture: Picture; readonly state: string; readonly t: typeof vi };

const ChartPicture = ({ picture: { address, title, summary }, state, t }: PictureProps) => (
  <img src={address} alt={`${t.pictureOf(title, state)}. ${summary}`} />
);
