/** @jsxImportSource react */
import { type Dispatch, type SetStateAction, useState } from 'react';
import { answeredBy } from '../../core/figures/import/reading.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FaultList } from '../parts/FaultList.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { Brought, Checked, Said } from './use-check.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly file: Brought;
  readonly checked: Checked;
  /** How much is wrong with a source that is written down. */
  readonly sourceFaults: number;
  readonly said: Said;
  readonly setSaid: Dispatch<SetStateAction<Said>>;
};

/** What is wrong, asked and odd, all at once; and the table back with those cells marked. */
export function MendStep({ t, language, file, checked, sourceFaults, said, setSaid }: Props) {
  const { reading, faults, warnings, open, isReady } = checked;
  const { questions, notes, unread } = reading;
  const asked = [...checked.read, ...checked.asked].map((each) => ({ ...each, id: answeredBy(each) }));
  const isTableLeft = faults.length + questions.length + open.length > 0;
  const answer = (id: string, value: string) =>
    setSaid((old) => ({ ...old, answers: new Map(old.answers).set(id, value) }));
  const accept = (id: string, isSeen: boolean) =>
    setSaid((old) => ({
      ...old,
      accepted: isSeen ? [...old.accepted, id] : old.accepted.filter((each) => each !== id),
    }));
  return (
    <section className="step" aria-labelledby="mend">
      <h2 id="mend">{t.figures.steps.mend}</h2>
      <p role="status">
        {isReady && t.figures.allRight}
        {isTableLeft && t.figures.left(faults.length, questions.length, open.length)}
        {sourceFaults > 0 && ` ${t.figures.newSourceLeft(sourceFaults)}`}
      </p>
      {unread.length > 0 && (
        <p>{t.figures.unread(unread.map(({ at, name }) => `“${name}” (${at})`).join(', '))}</p>
      )}
      {faults.length > 0 && (
        <>
          <h3>{t.figures.faults(faults.length)}</h3>
          <FaultList {...{ faults, language }} />
        </>
      )}
      {asked.length > 0 && <h3>{t.figures.questions(questions.length)}</h3>}
      {asked.map(({ id, at, ask, choices }) => (
        <fieldset key={id} className="asked">
          <legend>
            {t.cell} {at}: {ask[language]}
          </legend>
          {choices.map(({ answer: value, label }) => (
            <label key={value} className="check">
              <input
                type="radio"
                name={`answer ${id}`}
                checked={said.answers.get(id) === value}
                onChange={() => answer(id, value)}
              />
              {label[language]}
            </label>
          ))}
        </fieldset>
      ))}
      {warnings.length > 0 && (
        <>
          <h3>{t.figures.warnings(warnings.length)}</h3>
          <ul className="found">
            {warnings.map(({ id, where, value, rule, fix }) => (
              <li key={id}>
                <span>
                  <strong>{where}</strong> “{value}”: {rule[language]}. {t.mend(fix[language])}
                </span>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={said.accepted.includes(id)}
                    onChange={({ target }) => accept(id, target.checked)}
                  />
                  <span>
                    {t.figures.seen} ({where})
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <MarkedCopy {...{ t, file, checked }} />
      {notes.length > 0 && (
        <details>
          <summary>{t.figures.notes(notes.length)}</summary>
          <ul className="found plain">
            {notes.map(({ at, told }) => (
              <li key={`${at} ${told.en}`}>
                <strong>{at}</strong> {told[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function MarkedCopy({ t, file, checked }: Pick<Props, 't' | 'file' | 'checked'>) {
  const [said, setSaid] = useState('');
  const { reading, faults, open } = checked;
  if (faults.length + open.length + reading.questions.length === 0) return null;
  const name = `${file.name.replace(/\.[^.]*$/, '')}-loa.xlsx`;
  const save = async () => {
    setSaid(t.reports.making);
    try {
      const [{ markWorkbook }, { figureRemarks }, { plainTabs }] = await Promise.all([
        import('../../core/tables/marked/mark-workbook.ts'),
        import('../../core/figures/figure-remarks.ts'),
        import('../../core/figures/plain-tabs.ts'),
      ]);
      const remarks = figureRemarks({ faults, warnings: open, questions: reading.questions });
      saveFile(name, await markWorkbook(await plainTabs(file.bytes), { remarks }));
      setSaid(t.saved(name));
    } catch (error) {
      setSaid(t.broken(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <div className="field">
      <button type="button" aria-describedby="marked-hint" onClick={() => void save()}>
        {t.figures.marked}
      </button>
      <p id="marked-hint" className="quiet">
        {t.figures.markedHint}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
