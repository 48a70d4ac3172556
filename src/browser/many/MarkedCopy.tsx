/** @jsxImportSource react */
import { useState } from 'react';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import { type PlaceColumn, placeColumns } from '../../core/tables/places/column-names.ts';
import { markedList } from '../../core/places/list/marked-list.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import { saveFile } from '../parts/save-file.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { ManyState } from './store.ts';
import { columnName, type Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly many: ManyState;
  readonly faults: readonly ListFault[];
  readonly worker: WorkerClient;
};

/** The list back as a workbook with its faulty cells coloured and commented, to be mended in a spreadsheet and brought again. */
export function MarkedCopy({ t, locale, many, faults, worker }: Props) {
  const [said, setSaid] = useState('');
  const staff = staffLocaleFor(locale);
  const give = async () => {
    const { rows, positions, source, name } = many;
    const opened = source?.tabs[source.tab];
    setSaid(t.marked.making);
    try {
      const copy = await worker.ask(
        'mark',
        markedList({
          rows,
          positions,
          faults,
          source: opened && source && { opened, matching: source.matching, bytes: source.bytes },
          names: Object.fromEntries(
            placeColumns.map((column) => [column, columnName(t, column)]),
          ) as Readonly<Record<PlaceColumn, string>>,
          say: ({ rule, fix }) => `${rule[staff]} → ${fix[staff]}`,
        }),
      );
      if (copy.length > 0) saveFile(`${withoutEnding(name) || t.make.archive}-${t.marked.ending}.xlsx`, copy);
      setSaid(copy.length > 0 ? t.marked.done : t.marked.tooLarge);
    } catch (error) {
      setSaid(t.make.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <button type="button" disabled={faults.length === 0} onClick={() => void give()}>
        {t.marked.give}
      </button>
      <p role="status" className="quiet">
        {said}
      </p>
    </>
  );
}

const withoutEnding = (name: string) => name.replace(/\.[^.]*$/, '');
