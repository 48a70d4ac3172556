/** @jsxImportSource react */
import { type DragEvent, useId, useState } from 'react';
import type { Fault } from '../../core/domain/fault.ts';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { MAX_ROWS } from '../../core/places/list/list-file.ts';
import { isPastedBlock } from '../../core/places/list/pasted.ts';
import type { OpenedTable } from '../../core/places/list/open-list.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { ManyState } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
  readonly worker: WorkerClient;
};

/** A workbook takes many times its size while it is read; 100,000 rows of a text are some 10 MB. */
const MAX_MEGABYTES = 20;

/** Brings a list: what was copied in a spreadsheet, a file of one, or a list that was kept. */
export function BringStep({ t, locale, venues, many, worker }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [withHidden, setWithHidden] = useState(false);
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const take = (name: string, { tabs, faults: found, oldColumns }: OpenedTable, bytes?: Uint8Array) => {
    setFaults(found);
    const most = Math.max(0, ...tabs.map(({ rows }) => rows.length));
    if (most > MAX_ROWS) setSaid(t.paste.tooMany(most, MAX_ROWS));
    else if (most === 0) setSaid(found.length > 0 ? '' : t.paste.empty);
    else {
      setSaid('');
      setPasted('');
      many.bring(name, { tabs, oldColumns }, bytes);
    }
  };
  /** Says why when a file cannot be read, or what reads it not loaded. */
  const tellFailure = (reading: Promise<void>) => {
    reading.catch((error: unknown) => {
      setSaid(t.paste.failed(error instanceof Error ? error.message : String(error)));
    });
  };
  const read = async (name: string, bytes: Uint8Array) => {
    setFaults([]);
    setSaid(t.paste.reading(name));
    const kept = bytes.slice();
    take(name, await worker.ask('readTable', { name, bytes, withHidden }), kept);
  };
  const readFile = async (file: File) => {
    const megabytes = Math.ceil(file.size / 1e6);
    if (megabytes > MAX_MEGABYTES) {
      setFaults([]);
      setSaid(t.paste.tooLarge(megabytes, MAX_MEGABYTES));
      return;
    }
    if (/\.json$/i.test(file.name)) {
      setSaid(t.paste.reading(file.name));
      const kept = await worker.ask('readKept', { text: await file.text(), venues });
      setSaid(kept ? '' : t.paste.badList);
      if (kept) many.open(kept);
      return;
    }
    await read(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const takePasted = (text: string) => {
    if (!isPastedBlock(text)) tellFailure(read('', new TextEncoder().encode(text)));
    else tellFailure(worker.ask('readPasted', { text }).then((opened) => take('', opened)));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) tellFailure(readFile(file));
  };
  return (
    <section
      className="step"
      aria-labelledby={`${id}title`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id={`${id}title`}>{t.steps.paste}</h2>
      <div className="field">
        <label htmlFor={`${id}paste`}>{t.paste.label}</label>
        <textarea
          id={`${id}paste`}
          rows={4}
          value={pasted}
          spellCheck={false}
          aria-describedby={`${id}hint`}
          onChange={({ target }) => setPasted(target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (pasted !== '' || text.trim() === '') return;
            event.preventDefault();
            takePasted(text);
          }}
        />
        <p id={`${id}hint`} className="quiet">
          {t.paste.hint}
        </p>
        {pasted !== '' && (
          <button type="button" onClick={() => takePasted(pasted)}>
            {t.paste.use}
          </button>
        )}
      </div>
      <div className="field drop">
        <label htmlFor={`${id}file`}>{t.paste.choose}</label>
        <input
          id={`${id}file`}
          type="file"
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) tellFailure(readFile(file));
            target.value = '';
          }}
        />
        <p className="quiet">{t.paste.drop}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={withHidden}
            onChange={({ target }) => setWithHidden(target.checked)}
          />
          {t.paste.hidden}
        </label>
      </div>
      <div role="status">{said !== '' && <p>{said}</p>}</div>
      <div role="alert">
        {faults.map((fault) => (
          <p key={`${fault.where}${fault.rule.vi}`} className="fault">
            <strong>{[fault.file, fault.where].filter(Boolean).join(', ')}</strong>{' '}
            {fault.rule[staffLocaleFor(locale)]}. {t.grid.mend(fault.fix[staffLocaleFor(locale)])}
          </p>
        ))}
      </div>
    </section>
  );
}
