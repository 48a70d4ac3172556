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
import { WholeFile } from './WholeFile.tsx';

type Props = { readonly t: DeskWords; readonly language: StaffLocaleId; readonly data: DeskData };

const nothing: Said = { answers: new Map(), accepted: [], defaults: {} };

/** From an office's table to a file that `figures -- apply` takes, in four steps. */
export function FiguresDesk({ t, language, data }: Props) {
  const [file, setFile] = useState<Brought>();
  const [said, setSaid] = useState<Said>(nothing);
  const { checked, failure } = useCheck(file, said, data);
  const bring = async ([first]: readonly File[]) => {
    if (!first) return;
    const bytes = new Uint8Array(await first.arrayBuffer());
    // a mended table keeps what holds for all of it; its cells are others
    setSaid(({ defaults }) => ({ ...nothing, defaults }));
    setFile({ name: first.name, bytes });
  };
  return (
    <div>
      <section aria-labelledby="bring">
        <h2 id="bring">{t.figures.steps.bring}</h2>
        <WholeFile {...{ t, language, data, said, setSaid }} />
        <FileDrop {...{ t, label: t.figures.file, hint: t.figures.fileHint, onFiles: bring }} />
        <div role="status">
          {file && !checked && failure === '' && <p>{t.reading(file.name)}</p>}
          {file && checked && <p>{t.figures.read(file.name, checked.reading.figures.length)}</p>}
        </div>
        <div role="alert">{failure !== '' && <p className="fault">{t.broken(failure)}</p>}</div>
      </section>
      {file && checked && (
        <>
          <MendStep {...{ t, language, file, checked, said, setSaid }} />
          <CompareStep {...{ t, language, data, checked }} />
          <KeepStep key={file.name} {...{ t, data, file, checked, said }} />
        </>
      )}
    </div>
  );
}
