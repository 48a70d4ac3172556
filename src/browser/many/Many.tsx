/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { blockOf } from '../../core/places/list/cell-block.ts';
import { useReady } from '../parts/use-ready.ts';
import type { WorkerClient } from '../worker/client.ts';
import { BringStep } from './BringStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { KeptLists } from './KeptLists.tsx';
import { MakeStep } from './MakeStep.tsx';
import { MendStep } from './MendStep.tsx';
import { useSelection } from './selection.ts';
import { SheetsStep } from './SheetsStep.tsx';
import { keptOf, type ManyStore } from './store.ts';
import { useKeeping } from './use-keeping.ts';
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
  const isReady = useReady();
  const many = useMany();
  const { rows } = many;
  const list = useMany(useShallow(keptOf));
  const screening = useScreening(worker, list, input, languages);
  const keeping = useKeeping(list);
  const selection = useSelection();
  const [onlyIds, showOnly] = useState<ReadonlySet<number>>();
  const shown = useMemo(() => (onlyIds ? rows.filter((row) => onlyIds.has(row.id)) : rows), [rows, onlyIds]);
  const { top, bottom } = blockOf(selection.at, selection.from);
  const selected = useMemo(
    () => new Set(shown.slice(top, bottom + 1).map(({ id }) => id)),
    [shown, top, bottom],
  );
  return (
    <>
      <div className="bring" inert={!isReady}>
        <KeptLists {...{ t, locale, venues, many, keeping, worker }} />
        <BringStep {...{ t, locale, venues, many, worker }} />
      </div>
      {many.source && <ColumnsStep {...{ t, many, source: many.source, worker }} />}
      {rows.length > 0 && (
        <>
          <MendStep
            {...{ t, locale, input, useMany, screening, selection, shown, worker, showOnly }}
            isOnlyFaulty={onlyIds !== undefined}
          />
          <SheetsStep {...{ t, locale, venues, many, screening }} />
          <MakeStep {...{ t, locale, input, many, screening, selected, slot: keeping.slot }} />
        </>
      )}
    </>
  );
}
