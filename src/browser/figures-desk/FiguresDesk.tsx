/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FileDrop } from '../parts/FileDrop.tsx';
import { CompareStep } from './CompareStep.tsx';
import { KeepStep } from './KeepStep.tsx';
import { MendStep } from './MendStep.tsx';
import { type Brought, type Said, useCheck } from './use-check.ts';
import { useSource, type WrittenSource } from './use-source.ts';
import { WholeFile } from './WholeFile.tsx';

type Props = { readonly t: DeskWords; readonly language: StaffLocaleId; readonly data: DeskData };

const nothing: Said = { answers: new Map(), accepted: [], defaults: {} };

/** Before a table is there, a field that nobody filled in yet is no fault. */
const quietly = (written: WrittenSource | undefined): WrittenSource | undefined =>
  written && { ...written, faults: written.faults.filter(({ field }) => written.form[field] !== '') };

/** From an office's table to a file that `figures -- apply` takes, in four steps. */
export function FiguresDesk({ t, language, data }: Props) {
  const [file, setFile] = useState<Brought>();
  const [said, setSaid] = useState<Said>(nothing);
  const { written, data: known } = useSource(said.source, data);
  const { checked, failure } = useCheck(file, { said, written, data: known });
  const bring = async ([first]: readonly File[]) => {
    if (!first) return;
    const bytes = new Uint8Array(await first.arrayBuffer());
    // a mended table keeps what holds for all of it; its cells are others
    setSaid(({ defaults, source }) => ({ ...nothing, defaults, ...(source && { source }) }));
    setFile({ name: first.name, bytes });
  };
  return (
    <div>
      <section aria-labelledby="bring">
        <h2 id="bring">{t.figures.steps.bring}</h2>
        <WholeFile {...{ t, language, data, written: file ? written : quietly(written), said, setSaid }} />
        <FileDrop {...{ t, label: t.figures.file, hint: t.figures.fileHint, onFiles: bring }} />
        <div role="status">
          {file && !checked && failure === '' && <p>{t.reading(file.name)}</p>}
          {file && checked && <p>{t.figures.read(file.name, checked.reading.figures.length)}</p>}
        </div>
        <div role="alert">{failure !== '' && <p className="fault">{t.broken(failure)}</p>}</div>
      </section>
      {file && checked && (
        <>
          <MendStep
            {...{ t, language, file, checked, said, setSaid }}
            sourceFaults={written?.faults.length ?? 0}
          />
          <CompareStep {...{ t, language, data: known, checked }} />
          <KeepStep key={file.name} {...{ t, language, data, file, checked, said, written }} />
        </>
      )}
    </div>
  );
}
