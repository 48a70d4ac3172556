/** @jsxImportSource react */
import { useState } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import type { WorkerClient } from '../worker/client.ts';
import { BringStep } from './BringStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { MakeStep } from './MakeStep.tsx';
import { MendStep } from './MendStep.tsx';
import { SheetsStep } from './SheetsStep.tsx';
import type { ManyStore } from './store.ts';
import { useScreening } from './use-screening.ts';
import { words } from './words.ts';

type Props = {
  readonly input: ManyInput;
  readonly languages: readonly LocaleId[];
  readonly useMany: ManyStore;
  readonly worker: WorkerClient;
};

/** A list of places, from the spreadsheet to the print files, in five steps below each other. */
export function Many({ input, languages, useMany, worker }: Props) {
  const { locale, venues } = input;
  const t = words[locale];
  const many = useMany();
  const screening = useScreening(worker, many, input, languages);
  const [at, setAt] = useState<{ readonly row: number; readonly column: number }>({ row: 0, column: 0 });
  const hasRows = many.rows.length > 0;
  return (
    <>
      <BringStep {...{ t, locale, venues, many, worker }} />
      {many.source && <ColumnsStep {...{ t, many, source: many.source }} />}
      {hasRows && (
        <>
          <MendStep {...{ t, locale, input, useMany, screening, at, setAt, worker }} />
          <SheetsStep {...{ t, locale, venues, many }} />
          <MakeStep {...{ t, locale, venues, many, screening }} />
        </>
      )}
    </>
  );
}
