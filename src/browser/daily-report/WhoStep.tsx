/** @jsxImportSource react */
import { useState } from 'react';
import type { Fault } from '../../core/domain/fault.ts';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { areaTitles } from '../../core/schema/area-names.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { type Unit, unitsOfArea } from '../../core/reports/units.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FaultList } from '../parts/FaultList.tsx';
import { FileDrop } from '../parts/FileDrop.tsx';

type Hours = { readonly unitsBy: string; readonly officeBefore: string };
type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly units: readonly Unit[];
  readonly setUnits: (units: readonly Unit[]) => void;
  readonly within: string | undefined;
  readonly setWithin: (code: string | undefined) => void;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly hours: Hours;
  readonly setHours: (hours: Hours) => void;
};

/** Who reports, of which day, and by when. */
export function WhoStep(props: Props) {
  const { t, language, data, units, setUnits, within, setWithin, day, setDay, hours, setHours } = props;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const parents = new Set(data.areas.map(({ parent }) => parent));
  const places = data.areas.filter(({ code }) => parents.has(code));
  const choose = (code: string) => {
    setFaults([]);
    setWithin(code || undefined);
    setUnits(code === '' ? [] : unitsOfArea(data.areas, code));
  };
  const readList = async ([file]: readonly File[]) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const context = { areas: data.areas, spellings: data.areaSpellings, within };
    const { readUnits } = await import('../../core/reports/read-units.ts');
    const read = await readUnits(file.name, bytes, context);
    setFaults(read.faults);
    if (read.faults.length === 0) setUnits(read.units);
  };
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t.reports.steps.who}</h2>
      <div className="field">
        <label htmlFor="district">{t.reports.area}</label>
        <select id="district" value={within ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t.reports.choose}</option>
          {places.map((area) => (
            <option key={area.code} value={area.code}>
              {areaTitles(area)[language]}
              {area.level === 'district' ? `, ${parentName(data, area.parent, language)}` : ''}
            </option>
          ))}
        </select>
      </div>
      <FileDrop {...{ t, label: t.reports.list, hint: t.reports.listHint, onFiles: readList }} />
      <div role="alert">{faults.length > 0 && <FaultList {...{ faults, language, withFiles: true }} />}</div>
      <p role="status">{units.length > 0 ? t.reports.units(units.length) : ''}</p>
      <div className="pair">
        <div className="field">
          <label htmlFor="day">{t.reports.day}</label>
          <input id="day" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </div>
        <div className="field">
          <label htmlFor="by">{t.reports.by}</label>
          <input
            id="by"
            type="time"
            value={hours.unitsBy}
            onChange={({ target }) => setHours({ ...hours, unitsBy: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor="before">{t.reports.before}</label>
          <input
            id="before"
            type="time"
            value={hours.officeBefore}
            onChange={({ target }) => setHours({ ...hours, officeBefore: target.value })}
          />
        </div>
      </div>
    </section>
  );
}

const parentName = ({ areas }: DeskData, code: string, language: StaffLocaleId): string =>
  areas.find((area) => area.code === code)?.[`name_${language}`] ?? '';
