import { useEffect, useState } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { type ManyInput, namedKinds } from '../../core/places/designs.ts';
import type { KeptList } from '../../core/places/list/list-file.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { ScreenedSheets } from '../worker/protocol.ts';
import { lookOf } from './store.ts';

export type Screening = ScreenedSheets & {
  /** What is told is of what stood there before. */
  readonly isOld: boolean;
  readonly failed?: string;
};

const nothing: Screening = { faults: [], places: [], withoutLogo: [], crowded: [], isOld: true };

/** Screens the whole list again whenever a cell or a choice changes, which makes `list` another. */
export function useScreening(
  worker: WorkerClient,
  list: KeptList,
  page: ManyInput,
  languages: readonly LocaleId[],
): Screening {
  const [screening, setScreening] = useState<Screening>(nothing);
  useEffect(() => {
    const control = new AbortController();
    setScreening((before) => ({ ...before, isOld: true }));
    const { name: file, rows, positions, venue, language, formats } = list;
    if (rows.length === 0) return undefined;
    const { venues, phones } = page;
    const known = namedKinds(page).map((kind, index) => ({
      ...kind,
      formats: venues[index]?.designs.map(({ format }) => format) ?? [],
    }));
    const input = { file, positions, venues: known, formats, languages, venue, language, phones };
    worker.ask('screen', { rows, input, designs: venues, look: lookOf(list) }, control.signal).then(
      (screened) => setScreening({ ...screened, isOld: false }),
      (error: Error) => {
        if (error.name !== 'AbortError') setScreening({ ...nothing, failed: error.message });
      },
    );
    return () => control.abort();
  }, [worker, list, page, languages]);
  return screening;
}
