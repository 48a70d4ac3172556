/** @jsxImportSource react */
import type { DesignedMaterial } from '../../core/places/design.ts';
import type { StillSheet } from '../../core/places/designs.ts';
import { formatName, languageName } from '../../core/formats/format-name.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { Layers } from './Layers.tsx';
import { Still } from './Still.tsx';
import type { ShownPreview } from './use-preview.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly materials: readonly DesignedMaterial[];
  readonly shown: DesignedMaterial;
  readonly show: (material: string) => void;
  readonly page: number;
  readonly setPage: (page: number) => void;
  readonly preview: ShownPreview & { readonly again: () => void };
  /** Of the first sheet, until one is drawn. */
  readonly still: StillSheet | undefined;
};

/** The sheet as it will be exported, and what it says as text. */
export function PreviewPane({ t, locale, materials, shown, show, page, setPage, ...pictures }: Props) {
  const { still } = pictures;
  const { preview, failed, isDrawing, again } = pictures.preview;
  const alt = `${t.sections.preview}: ${formatName(shown.format, locale)}`;
  const pageCount = preview?.pageCount ?? 1;
  return (
    <section className="preview" aria-label={t.sections.preview}>
      {materials.length > 1 && (
        <ul className="tabs" aria-label={t.shown}>
          {materials.map((each) => (
            <li key={each.material}>
              <button
                type="button"
                aria-pressed={each.material === shown.material}
                onClick={() => show(each.material)}
              >
                {formatName(each.format, locale)} · {languageName(each.language, locale)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="stage" aria-busy={isDrawing}>
        {preview && <Layers picture={preview} alt={alt} />}
        {!preview && still && failed === undefined && <Still {...{ still, alt }} />}
        {!preview && !still && <p>{failed === undefined && t.loading}</p>}
      </div>
      {pageCount > 1 && (
        <p className="pages">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t.previous}
          </button>
          <span>{t.page(page + 1, pageCount)}</span>
          <button type="button" disabled={page >= pageCount - 1} onClick={() => setPage(page + 1)}>
            {t.next}
          </button>
        </p>
      )}
      <div role="alert">
        {failed !== undefined && (
          <p className="fault">
            {t.failed(failed)}{' '}
            <button type="button" onClick={again}>
              {t.again}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
