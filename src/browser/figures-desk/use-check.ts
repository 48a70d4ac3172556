import { useEffect, useMemo, useState } from 'react';
import type { CheckedFile } from '../../core/figures/check-file.ts';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { answeredBy, type Defaults, type Question } from '../../core/figures/import/reading.ts';
import type { SourceForm } from '../../core/figures/sources/new-source.ts';
import type { Difference } from '../../core/figures/release/difference.ts';
import { today } from '../parts/desk-data.ts';
import type { WrittenSource } from './use-source.ts';

export type Brought = { readonly name: string; readonly bytes: Uint8Array };
/** What somebody said of the file so far. */
export type Said = {
  readonly answers: ReadonlyMap<string, string>;
  readonly accepted: readonly string[];
  readonly defaults: Defaults;
  /** The table's source, where it is in no list. */
  readonly source?: SourceForm;
};
export type Checked = CheckedFile & {
  readonly file: Brought;
  readonly changes: Difference;
  /** What the file left open so far, the answered ones too, so that an answer can be another. */
  readonly read: readonly Question[];
};

type Order = {
  readonly said: Said;
  readonly written: WrittenSource | undefined;
  /** With the source that is written down. */
  readonly data: DeskData;
};

/** The core of the command, loaded when a file is brought. */
const loadCore = async () => {
  await import('../parts/without-eval.ts');
  return Promise.all([
    import('../../core/figures/check-file.ts'),
    import('../../core/figures/desk-data.ts'),
    import('../../core/figures/release/difference.ts'),
  ]);
};

/** Reads and screens the file anew whenever something is said of it; the newest answer wins. */
export function useCheck(file: Brought | undefined, { said, written, data }: Order) {
  const [checked, setChecked] = useState<Checked>();
  const [failure, setFailure] = useState('');
  const key = useMemo(() => ({ file, said, written, data }), [file, said, written, data]);
  useEffect(() => {
    let isOld = false;
    const check = async () => {
      if (!key.file) return;
      const [{ checkFile }, { checkContext }, { difference, merge }] = await loadCore();
      const { name, bytes } = key.file;
      const defaults = { ...key.said.defaults, ...(key.written && { source: key.written.source.source_id }) };
      const order = { ...key.said, defaults };
      const result = await checkFile(name, bytes, order, checkContext(key.data, today()));
      const isReady = result.isReady && (key.written?.faults.length ?? 0) === 0;
      const rows = result.reading.figures.map(({ row }) => row);
      const changes = difference(key.data.rows, merge(key.data.rows, rows));
      const { questions } = result.reading;
      const { file: own } = key;
      if (isOld) return;
      setFailure('');
      setChecked((old) => {
        const before = old?.file === own ? old.read : [];
        const others = [...before, ...result.asked].map(answeredBy);
        const isNew = (question: Question) => !others.includes(answeredBy(question));
        return { ...result, isReady, file: own, changes, read: [...before, ...questions.filter(isNew)] };
      });
    };
    check().catch((error: unknown) => {
      if (!isOld) setFailure(error instanceof Error ? error.message : String(error));
    });
    return () => {
      isOld = true;
    };
  }, [key]);
  return { checked: checked?.file === file ? checked : undefined, failure };
}
