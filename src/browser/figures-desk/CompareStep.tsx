/** @jsxImportSource react */
import type { DeskData } from '../../core/figures/desk-data.ts';
import { writeRow } from '../../core/figures/release/row-value.ts';
import { formatAsOf } from '../../core/i18n/format.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { ScrollBox } from '../parts/ScrollBox.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import type { Checked } from './use-check.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly checked: Checked;
};

/** Number by number, what would be published otherwise than it is now. */
export function CompareStep({ t, language, data, checked }: Props) {
  const { added, changed } = checked.changes;
  const lines = [
    ...changed.map(({ before, after }) => ({ before, after })),
    ...added.map((after) => ({ before: undefined, after })),
  ];
  return (
    <section className="step" aria-labelledby="compare">
      <h2 id="compare">{t.figures.steps.compare}</h2>
      {!checked.isReady && <p>{t.figures.waits}</p>}
      {checked.isReady && lines.length === 0 && <p>{t.figures.same}</p>}
      {checked.isReady && lines.length > 0 && (
        <>
          {changed.length > 0 && <p>{t.figures.correction}</p>}
          <ScrollBox labelledBy="changes">
            <table>
              <caption id="changes">
                {[
                  ...(changed.length > 0 ? [t.figures.changed(changed.length)] : []),
                  ...(added.length > 0 ? [t.figures.added(added.length)] : []),
                ].join(', ')}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t.figures.columns.area}</th>
                  <th scope="col">{t.figures.columns.day}</th>
                  <th scope="col">{t.figures.columns.metric}</th>
                  <th scope="col" className="number">
                    {t.figures.columns.before}
                  </th>
                  <th scope="col" className="number">
                    {t.figures.columns.after}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ before, after }) => (
                  <tr key={JSON.stringify(after)}>
                    <th scope="row">{after[`area_name_${language}`] ?? after.area_code}</th>
                    <td>{formatAsOf(after.as_of, language)}</td>
                    <td>{data.metrics.find(({ id }) => id === after.metric)?.name[language]}</td>
                    <td className="number">{before ? writeRow(before, language) : '–'}</td>
                    <td className="number">
                      <strong>{writeRow(after, language)}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <BeforeAfter {...{ language, data, checked }} />
        </>
      )}
    </section>
  );
}
