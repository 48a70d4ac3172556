/** @jsxImportSource react */
import { useEffect, useMemo, useState } from 'react';
import { materialsOf } from '../../core/places/design.ts';
import { type DesignerInput, hasSlides } from '../../core/places/designs.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { WorkerClient } from '../worker/client.ts';
import { Downloads } from './Downloads.tsx';
import { Keep } from './Keep.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import type { Picture } from './first-picture.ts';
import { OnScreen } from './OnScreen.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { Steps } from './Steps.tsx';
import type { DesignStore } from './store.ts';
import { Twin } from './Twin.tsx';
import { TextFields } from './TextFields.tsx';
import { useBeginning } from './use-beginning.ts';
import { useComplaints } from './use-complaints.ts';
import { useKept } from './use-kept.ts';
import { usePreview } from './use-preview.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly useDesign: DesignStore;
  readonly worker: WorkerClient;
  /** Where a venue's slides are shown. */
  readonly screens: DesignerInput['screens'];
  /** The address held no design that this page can read. */
  readonly isBadLink: boolean;
  /** Of the first sheet, where it was drawn before the page. */
  readonly picture?: Picture | undefined;
  /** The same as it was published, where nothing need be drawn before somebody begins. */
  readonly still?: DesignerInput['still'];
};

/** One place's sheets: what to make on the left, what it looks like on the right. */
export function Designer({ t, locale, useDesign, worker, screens, isBadLink, picture, still }: Props) {
  const { design, venues, ...actions } = useDesign();
  const { place, venue: id, language, colouring, formats } = design;
  // the same while somebody types, so that what depends on it rests
  const materials = useMemo(
    () => materialsOf({ venue: id, language, colouring, formats }, venues),
    [id, language, colouring, formats, venues],
  );
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const { place: desk, isReady, isBegun } = useBeginning(design, still === undefined);
  const shown = materials.find(({ material }) => material === wanted) ?? materials[0];
  const sheet = isBegun && shown ? { ...shown, logo: design.logo } : undefined;
  const preview = usePreview(worker, { sheet, place, page, first: picture });
  const told = useComplaints(worker, isBegun ? materials : undefined, design, preview.preview);
  const isLinkTold = useKept(useDesign, { isBadLink, isBegun });
  const pageCount = preview.preview?.pageCount ?? 1;
  useEffect(() => {
    if (page >= pageCount) setPage(0);
  }, [page, pageCount]);
  const show = (material: string) => {
    setWanted(material);
    setPage(0);
  };
  const venue = venues.find((each) => each.id === id);
  if (!venue || !shown) return null;
  return (
    <div ref={desk} className="desk" inert={!isReady}>
      <div className="form">
        <div role="alert">{isLinkTold && <p className="fault">{t.keep.badLink}</p>}</div>
        <Steps {...{ t, useDesign }} />
        <SheetChoice {...{ t, locale, venue, venues, language, colouring, formats, ...actions }} />
        <TextFields
          {...{ t, locale, design, told, ...actions }}
          columns={preview.preview?.columns}
          hasLogoRoom={preview.preview?.hasLogoRoom ?? true}
        />
      </div>
      <PreviewPane {...{ t, locale, materials, shown, show, page, setPage, preview, still }} />
      <Downloads {...{ t, locale, design, venues, worker, shown, materials }} />
      <div className="more">
        <Twin t={t} preview={preview.preview} />
        <Keep {...{ t, locale, design, venues }} open={actions.open} />
        {hasSlides(venue) && <OnScreen {...{ t, design }} path={screens[venue.id] ?? ''} />}
      </div>
    </div>
  );
}
