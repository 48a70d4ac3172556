/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DayOrder } from '../../core/reports/day-report.ts';
import type { ReceivedFile } from '../../core/reports/read-reports.ts';
import type { Unit } from '../../core/reports/units.ts';
import { today } from '../parts/desk-data.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FilesStep } from './FilesStep.tsx';
import { KeepStep } from './KeepStep.tsx';
import { OfficeStep, useOffice } from './OfficeStep.tsx';
import { StateStep } from './StateStep.tsx';
import { useReport } from './use-report.ts';
import { WhoStep } from './WhoStep.tsx';

type Props = { readonly t: DeskWords; readonly language: StaffLocaleId; readonly data: DeskData };

/** From the files of a day to the office's report, in five steps. */
export function DailyReport({ t, language, data }: Props) {
  const [units, setUnits] = useState<readonly Unit[]>([]);
  const [within, setWithin] = useState<string>();
  const [day, setDay] = useState(today);
  const [hours, setHours] = useState(data.hours ?? { unitsBy: '15:00', officeBefore: '16:00' });
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [office, setOffice] = useOffice();
  const order = useMemo((): DayOrder => {
    const metrics = data.metrics.filter(({ daily }) => daily);
    return { day, ...hours, units, metrics };
  }, [data, day, hours, units]);
  const { report, failure } = useReport(order, files, within, data);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <WhoStep {...{ t, language, data, units, setUnits, within, setWithin, day, setDay, hours, setHours }} />
      <FilesStep {...{ t, files, setFiles }} />
      <StateStep {...{ t, language, report, failure, office }} />
      <OfficeStep {...{ t, office, setOffice }} />
      <KeepStep {...{ t, language, data, order, report, office, within }} />
    </form>
  );
}
