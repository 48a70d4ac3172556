/** @jsxImportSource react */
import { useId, useMemo, useState } from 'react';
import { formatName } from '../../core/formats/format-name.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { canCombine } from '../../core/places/list/plan-combined.ts';
import { copiesOf, planFiles } from '../../core/places/list/plan-files.ts';
import { type PrintRange, rangeOf } from '../../core/places/list/print-range.ts';
import { wordFolders } from '../../core/places/list/word-folders.ts';
import { paceOf } from '../../core/places/list/time-left.ts';
import { saveFile } from '../parts/save-file.ts';
import type { Slot } from './device/slots.ts';
import { enclosedWith } from './enclosed.ts';
import { canWriteFolders, chooseFolder } from './folder-target.ts';
import { RangeChoice, type RangeWish } from './RangeChoice.tsx';
import { combinedRun, folderRun, zipRun } from './runs.ts';
import { lookOf, type ManyState } from './store.ts';
import { useMaking } from './use-making.ts';
import type { Screening } from './use-screening.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly input: ManyInput;
  readonly many: ManyState;
  readonly screening: Screening;
  /** Rows selected in the grid, by id. */
  readonly selected: ReadonlySet<number>;
  readonly slot: Slot | undefined;
};

/** Makes the files of all or some places, and says how far it is. */
export function MakeStep({ t, locale, input, many, screening, selected, slot }: Props) {
  const id = useId();
  const { venues } = input;
  const { rows, formats, use, source } = many;
  const isLogoRight = screening.logoComplaint === undefined;
  const [wish, setWish] = useState<RangeWish>({ kind: 'all', rows: '', district: '' });
  const districts = useMemo(
    () => [...new Set(rows.map(({ cells }) => cells.district.trim()))].filter((district) => district !== ''),
    [rows],
  );
  const district = districts.includes(wish.district) ? wish.district : (districts[0] ?? '');
  const range = useMemo(
    () => rangeOf(asRange(wish, selected, district), rows, screening),
    [wish, selected, district, rows, screening],
  );
  const { places, faults } = range ?? { places: [], faults: [] };
  const folderOf = useMemo(() => {
    const folders = Object.entries(input.kinds).map(([kind, { folder }]) => [kind, folder] as const);
    return wordFolders(Object.fromEntries(folders), locale);
  }, [input.kinds, locale]);
  const files = useMemo(() => {
    // names are those of the whole list, whichever part of it is made
    const wanted = new Set(places.map(({ row }) => row));
    return planFiles(screening.places, { formats, venues, folderOf }).filter(({ row }) => wanted.has(row));
  }, [screening.places, places, formats, venues, folderOf]);
  const { making, made, start, cancel, keep } = useMaking();
  const number = (value: number) => formatNumber(value, locale);
  const time = (seconds: number) =>
    seconds < 90
      ? t.make.seconds(Math.max(1, Math.round(seconds)))
      : t.make.minutes(Math.round(seconds / 60));
  const isReady =
    !screening.isOld && isLogoRight && faults.length === 0 && files.length > 0 && making?.state !== 'running';
  const pace = making && paceOf(making.done, making.total, making.seconds);
  const copies = useMemo(() => copiesOf(files), [files]);
  const byFormat = copies.formats
    .map(({ format, copies: own }) => `${formatName(format, locale)}: ${number(own)}`)
    .join('; ');
  const separate = formats.filter((format) => !canCombine(format));
  const order = {
    files,
    use,
    look: lookOf(many),
    slot,
    finish: (name: string, blob: Blob) => {
      keep(name, blob);
      saveFile(name, blob);
    },
  };
  const enclosed = () => enclosedWith({ files, use, t, locale });
  const toZip = async () => start(zipRun({ ...order, ...(await enclosed()), name: t.make.archive }));
  const toFolder = async () => {
    const folder = await chooseFolder();
    if (folder) await start(folderRun({ ...order, ...(await enclosed()) }, folder));
  };
  const tab = source?.tabs[source.tab]?.tab.name ?? '';
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.make}</h2>
      <RangeChoice {...{ t, districts, setWish }} wish={{ ...wish, district }} selected={selected.size} />
      <p>
        {faults.length > 0 && t.make.mendFirst(faults.length)}
        {faults.length === 0 && !isLogoRight && t.make.logoFirst}
        {faults.length === 0 &&
          isLogoRight &&
          `${t.make.summary(places.length, files.length)} ${t.make.copies(number(copies.total), byFormat)}`}
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
        <button
          type="button"
          disabled={!isReady || separate.length === formats.length}
          aria-describedby={`${id}combined`}
          onClick={() => void start(combinedRun({ ...order, tab }))}
        >
          {t.make.combined}
        </button>
        {making?.state === 'running' && (
          <button type="button" onClick={cancel}>
            {t.make.cancel}
          </button>
        )}
      </div>
      <p id={`${id}combined`} className="quiet">
        {t.make.combinedOrder(districts.length > 0)}
        {separate.length > 0 &&
          ` ${t.make.notCombined(separate.map((format) => formatName(format, locale)).join('; '))}`}
      </p>
      {making?.state === 'running' && (
        <div className="progress">
          <progress max={making.total} value={making.done} aria-label={t.steps.make} />
          <p>
            {t.make.progress[making.unit](number(making.done), number(making.total))}
            {pace &&
              ` · ${t.make.pace[making.unit](number(Math.round(pace.perSecond)), time(pace.secondsLeft))}`}
          </p>
        </div>
      )}
      <div role="status">
        {making?.state === 'done' && (
          <p>{t.make.done[making.unit](number(making.total), time(making.seconds))}</p>
        )}
        {making?.state === 'cancelled' && <p>{t.make.cancelled[making.unit](number(making.done))}</p>}
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

function asRange({ kind, rows }: RangeWish, ids: ReadonlySet<number>, district: string): PrintRange {
  switch (kind) {
    case 'all':
      return { kind };
    case 'rows':
      return { kind, text: rows };
    case 'selected':
      return { kind, ids };
    case 'district':
      return { kind, district };
  }
}
