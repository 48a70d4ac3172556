/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import { materialsOf } from '../../core/places/design.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { WorkerClient } from '../worker/client.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import type { DesignStore } from './store.ts';
import { TextFields } from './TextFields.tsx';
import { usePreview } from './use-preview.ts';
import { words } from './words.ts';

type Props = { readonly locale: LocaleId; readonly useDesign: DesignStore; readonly worker: WorkerClient };

/** One place's sheets: what to make on the left, what it looks like on the right. */
export function Designer({ locale, useDesign, worker }: Props) {
  const t = words[locale];
  const { design, venues, ...actions } = useDesign();
  const materials = useMemo(() => materialsOf(design, venues), [design, venues]);
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const shown = materials.find(({ material }) => material === wanted) ?? materials[0];
  const preview = usePreview(worker, shown?.material ?? '', design.place, page);
  const show = (material: string) => {
    setWanted(material);
    setPage(0);
  };
  const venue = venues.find(({ id }) => id === design.venue);
  return (
    <div className="desk">
      <div className="form">
        {venue && <SheetChoice {...{ t, locale, design, venue, venues, ...actions }} />}
        <TextFields
          {...{ t, locale, design, ...actions }}
          {...(preview.preview && { preview: preview.preview })}
        />
      </div>
      {shown && <PreviewPane {...{ t, locale, materials, shown, show, page, setPage, preview }} />}
    </div>
  );
}
