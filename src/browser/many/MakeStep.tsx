/** @jsxImportSource react */
import { useId, useMemo } from 'react';
import { formatNumber } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { planFiles } from '../../core/places/list/plan-files.ts';
import { paceOf } from '../../core/places/list/time-left.ts';
import { canWriteFolders, chooseFolder, folderTarget } from './folder-target.ts';
import { saveFile } from '../parts/save-file.ts';
import type { ManyState } from './store.ts';
import { useMaking } from './use-making.ts';
import type { Screening } from './use-screening.ts';
import type { Words } from './words.ts';
import { zipParts } from './zip-parts.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
  readonly screening: Screening;
};

/** Makes every file, and says how far it is. */
export function MakeStep({ t, locale, venues, many, screening }: Props) {
  const id = useId();
  const { faults, places, isOld } = screening;
  const files = useMemo(() => planFiles(places, many.formats, venues), [places, many.formats, venues]);
  const { making, made, start, cancel, keep } = useMaking(files, many.use);
  const number = (value: number) => formatNumber(value, locale);
  const time = (seconds: number) =>
    seconds < 90
      ? t.make.seconds(Math.max(1, Math.round(seconds)))
      : t.make.minutes(Math.round(seconds / 60));
  const list = { name: t.make.list, header: t.make.listHeader };
  const isReady = !isOld && faults.length === 0 && files.length > 0 && making?.state !== 'running';
  const pace = making && paceOf(making.done, making.total, making.seconds);
  const toZip = () =>
    start(
      zipParts({
        name: t.make.archive,
        list,
        finish: (name, blob) => {
          keep(name, blob);
          saveFile(name, blob);
        },
      }),
    );
  const toFolder = async () => {
    const folder = await chooseFolder();
    if (folder) await start(folderTarget(folder, list));
  };
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.make}</h2>
      <p>
        {faults.length > 0
          ? t.make.mendFirst(faults.length)
          : `${t.make.summary(places.length, files.length)} ${t.make.copies(copiesOf(files))}`}
      </p>
      <div className="bar">
        <button type="button" className="main" disabled={!isReady} onClick={() => void toZip()}>
          {t.make.zip}
        </button>
        {canWriteFolders() && (
          <button type="button" disabled={!isReady} onClick={() => void toFolder()}>
            {t.make.folder}
          </button>
        )}
        {making?.state === 'running' && (
          <button type="button" onClick={cancel}>
            {t.make.cancel}
          </button>
        )}
      </div>
      {making?.state === 'running' && (
        <div className="progress">
          <progress max={making.total} value={making.done} aria-label={t.steps.make} />
          <p>
            {t.make.progress(number(making.done), number(making.total))}
            {pace && ` · ${t.make.pace(number(Math.round(pace.perSecond)), time(pace.secondsLeft))}`}
          </p>
        </div>
      )}
      <div role="status">
        {making?.state === 'done' && <p>{t.make.done(number(making.done), time(making.seconds))}</p>}
        {making?.state === 'cancelled' && <p>{t.make.cancelled(number(making.done))}</p>}
      </div>
      <div role="alert">
        {making?.failed !== undefined && <p className="fault">{t.make.failed(making.failed)}</p>}
      </div>
      {made.length > 0 && (
        <ul className="parts" aria-label={t.make.parts}>
          {made.map(({ name, blob }) => (
            <li key={name}>
              <button type="button" onClick={() => saveFile(name, blob)}>
                {t.make.part(name, number(Math.ceil(blob.size / 1e6)))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const copiesOf = (files: readonly { readonly copies: number }[]) =>
  files.reduce((sum, { copies }) => sum + copies, 0);
