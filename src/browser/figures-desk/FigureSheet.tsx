/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { BeforeAfterMessages } from '../../core/i18n/vi/before-after.ts';
import type { FigureSheetStates } from './before-after.ts';
import { States } from './States.tsx';

type Props = { readonly t: BeforeAfterMessages; readonly sheet: FigureSheetStates };
type Drawn = { readonly svgs: readonly string[] } | { readonly failure: string };

/** A sheet that cites the headline figure, as it is and as the command would draw it. */
export function FigureSheet({ t, sheet }: Props) {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isOld = false;
    const show = (state: Drawn) => !isOld && setDrawn(state);
    drawnSheets(sheet).then(
      (svgs) => show({ svgs }),
      (error: unknown) => show({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isOld = true;
    };
  }, [sheet]);
  if (!drawn) return <p role="status">{t.drawingSheet}</p>;
  if ('failure' in drawn) return <p role="alert">{t.sheetFails(drawn.failure)}</p>;
  const picture = (svg: string | undefined, state: string) =>
    svg && <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={t.pictureOf(t.slide, state)} />;
  return (
    <div className="states">
      <States t={t} before={picture(drawn.svgs[0], t.before)} after={picture(drawn.svgs[1], t.after)} />
    </div>
  );
}

/** Fonts and designs are loaded only now, and where they keep nothing else waiting. */
async function drawnSheets(sheet: FigureSheetStates): Promise<readonly string[]> {
  const { startWorker } = await import('../worker/client.ts');
  const worker = startWorker();
  return worker.ask('figureSheet', sheet).finally(worker.end);
}
