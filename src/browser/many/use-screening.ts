import { useEffect, useState } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { ScreenedSheets } from '../worker/protocol.ts';
import { lookOf, type ManyState } from './store.ts';

export type Screening = ScreenedSheets & {
  /** What is told is of what stood there before. */
  readonly isOld: boolean;
  readonly failed?: string;
};

const nothing: Screening = { faults: [], places: [], withoutLogo: [], isOld: true };

/** Screens the whole list again whenever a cell or a choice changes. */
export function useScreening(
  worker: WorkerClient,
  { name: file, rows, positions, venue, language, formats, colouring, logo }: ManyState,
  { venues, codes, phones }: ManyInput,
  languages: readonly LocaleId[],
): Screening {
  const [screening, setScreening] = useState<Screening>(nothing);
  useEffect(() => {
    const control = new AbortController();
    setScreening((before) => ({ ...before, isOld: true }));
    if (rows.length === 0) return undefined;
    const known = venues.map(({ id, name, designs }) => ({
      ...{ id, name, code: codes[id] ?? id },
      formats: designs.map(({ format }) => format),
    }));
    const input = { file, positions, venues: known, formats, languages, venue, language, phones };
    const look = lookOf({ colouring, logo });
    worker.ask('screen', { rows, input, designs: venues, look }, control.signal).then(
      (screened) => setScreening({ ...screened, isOld: false }),
      (error: Error) => {
        if (error.name !== 'AbortError') setScreening({ ...nothing, failed: error.message });
      },
    );
    return () => control.abort();
  }, [
    worker,
    file,
    rows,
    positions,
    venue,
    language,
    formats,
    colouring,
    logo,
    venues,
    codes,
    phones,
    languages,
  ]);
  return screening;
}
