/** @jsxImportSource react */
import { formatNumber } from '../../core/i18n/format.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DayReport } from '../../core/reports/day-report.ts';
import { type Office, stateOf } from '../../core/reports/letter.ts';
import { unitMessages } from '../../core/reports/unit-messages.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FaultList } from '../parts/FaultList.tsx';
import { ScrollBox } from '../parts/ScrollBox.tsx';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly report: DayReport | undefined;
  readonly failure: string;
  readonly office: Office;
};

/** Who has reported what, sums with what is missing, what to look at, and what to send to whom. */
export function StateStep({ t, language, report, failure, office }: Props) {
  return (
    <section className="step" aria-labelledby="state">
      <h2 id="state">{t.reports.steps.state}</h2>
      <div role="alert">{failure !== '' && <p className="fault">{t.broken(failure)}</p>}</div>
      {report ? <State {...{ t, language, report, office }} /> : <p>{t.reports.waits}</p>}
    </section>
  );
}

function State({ t, language, report, office }: Omit<Props, 'failure'> & { readonly report: DayReport }) {
  const { reports, totals, metrics } = report;
  const faults = [...report.faults, ...reports.flatMap((each) => each.faults)];
  const odd = reports.flatMap((each) =>
    each.odd.map((told) => `${each.unit.name[language]}: ${told[language]}.`),
  );
  const messages = unitMessages(report, office.name, language);
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, language));
  const look = faults.length + odd.length;
  return (
    <>
      <ScrollBox labelledBy="unit-states">
        <table>
          <caption id="unit-states">{t.reports.state}</caption>
          <thead>
            <tr>
              <th scope="col">{t.reports.unit}</th>
              <th scope="col">{t.reports.state}</th>
              {metrics.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((each) => (
              <tr key={each.unit.code}>
                <th scope="row">{each.unit.name[language]}</th>
                <td>{stateOf(each, report.day, language)}</td>
                {metrics.map(({ id }) => (
                  <td key={id} className="number">
                    {number(each.values.get(id))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t.reports.total}
              </th>
              {totals.map(({ metric, value, known }) => (
                <td key={metric.id} className="number">
                  <strong>{number(value)}</strong>
                  <br />
                  {t.reports.of(known, reports.length)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {look > 0 && <h3>{t.reports.look(look)}</h3>}
      {faults.length > 0 && <FaultList {...{ faults, language, withFiles: true }} />}
      {odd.length > 0 && (
        <ul className="found">
          {odd.map((told) => (
            <li key={told}>{told}</li>
          ))}
        </ul>
      )}
      {messages.length > 0 && (
        <details>
          <summary>{t.reports.messages(messages.length)}</summary>
          {messages.map(({ unit, text }) => (
            <div key={unit.code} className="field">
              <label htmlFor={`to ${unit.code}`.replaceAll(/\W+/g, '-')}>
                {t.reports.messageTo(unit.name[language])}
              </label>
              <textarea
                id={`to ${unit.code}`.replaceAll(/\W+/g, '-')}
                readOnly
                rows={6}
                value={text}
                onFocus={({ target }) => target.select()}
              />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
