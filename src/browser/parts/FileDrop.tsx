/** @jsxImportSource react */
import { type DragEvent, useId } from 'react';
import type { DeskWords } from './desk-words.ts';
import { useAttempt } from './use-attempt.ts';

type Props = {
  readonly t: DeskWords;
  readonly label: string;
  readonly hint: string;
  readonly several?: boolean;
  /** What it rejects with is told here. */
  readonly onFiles: (files: readonly File[]) => Promise<void>;
};

/** Tables are chosen or dropped here; a file that cannot be read, since it was moved meanwhile or so, is told. */
export function FileDrop({ t, label, hint, several = false, onFiles }: Props) {
  const id = useId();
  const { failure, attempt } = useAttempt();
  const take = (files: readonly File[]) => {
    if (files.length > 0) attempt(() => onFiles(files));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    take(several ? files : files.slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it does the same by keyboard
    <div className="field drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple={several}
        accept=".xlsx,.xls,.ods,.csv,.tsv,.txt"
        aria-describedby={`${id}hint`}
        onChange={({ target }) => take([...(target.files ?? [])])}
        onClick={({ currentTarget }) => {
          // so that the same file, mended, can be chosen again
          currentTarget.value = '';
        }}
      />
      <p id={`${id}hint`} className="quiet">
        {hint} {t.drop} {t.privacy}
      </p>
      <div role="alert">{failure !== '' && <p className="fault">{t.unread(failure)}</p>}</div>
    </div>
  );
}
