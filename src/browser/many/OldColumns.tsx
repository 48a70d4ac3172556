/** @jsxImportSource react */
import { columnLetters } from '../../core/tables/column-letters.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { ManyState, Source } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly many: ManyState;
  readonly source: Source;
  readonly worker: WorkerClient;
};

/** Columns in an encoding from before Unicode, with some cells as they stand and as they would read. */
export function OldColumns({ t, many, source: { tabs, oldColumns }, worker }: Props) {
  const { failure, attempt } = useAttempt();
  if (oldColumns.length === 0) return undefined;
  const convert = async () => {
    many.convert(await worker.ask('inUnicode', { tabs, columns: oldColumns }));
  };
  return (
    <div className="old-columns">
      <p>{t.old.about}</p>
      <ul>
        {oldColumns.map(({ tab, position, encoding, samples }) => (
          <li key={`${tab} ${position}`}>
            {t.old.column(columnLetters(position), encoding)}
            <ul>
              {samples.map(([before, after]) => (
                <li key={before}>
                  <del>{before}</del> → <ins>{after}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => attempt(convert)}>
        {t.old.convert(oldColumns.length)}
      </button>
      <div role="alert">{failure !== '' && <p className="fault">{t.failed(failure)}</p>}</div>
    </div>
  );
}
