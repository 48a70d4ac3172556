/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { readMoment } from '../../core/figures/import/read-moment.ts';
import { newestMoment, planFrom, serializePlan } from '../../core/figures/plan.ts';
import { formatAsOf } from '../../core/i18n/format.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { saveFile } from '../parts/save-file.ts';
import { TextField } from './Field.tsx';
import type { Brought, Checked, Said } from './use-check.ts';
import type { WrittenSource } from './use-source.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly file: Brought;
  readonly checked: Checked;
  readonly said: Said;
  readonly written: WrittenSource | undefined;
};

/** The file that `figures -- apply` takes, once somebody has typed the day of the newest figure. */
export function KeepStep({ t, language, data, file, checked, said, written }: Props) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [isSaved, setSaved] = useState(false);
  // other figures are confirmed anew
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever they are
  useEffect(() => {
    setTyped('');
    setSaved(false);
  }, [checked]);
  const { added, changed } = checked.changes;
  if (!checked.isReady || added.length + changed.length === 0) return null;
  const isCorrection = changed.length > 0;
  const isToldWhy = !isCorrection || reason.trim() !== '';
  const day = newestMoment([...added, ...changed.map(({ after }) => after)], data.metrics);
  const isConfirmed = readMoment(typed, undefined)?.readings.includes(day) ?? false;
  const save = () => {
    const plan = planFrom({
      file: file.name,
      reading: checked.reading,
      accepted: said.accepted,
      sources: written ? [written.source] : [],
      reason: isCorrection ? reason.trim() : '',
    });
    saveFile(t.figures.plan, serializePlan(plan));
    setSaved(true);
  };
  return (
    <section className="step" aria-labelledby="keep">
      <h2 id="keep">{t.figures.steps.keep}</h2>
      {isCorrection && (
        <TextField
          {...{ id: 'reason', label: t.figures.reason, hint: t.figures.reasonHint }}
          {...{ value: reason, onChange: setReason }}
        />
      )}
      <div className="field">
        <label htmlFor="confirm">{t.figures.confirm(formatAsOf(day, language))}</label>
        <input
          id="confirm"
          value={typed}
          autoComplete="off"
          aria-describedby="confirm-hint"
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id="confirm-hint" className="quiet">
          {t.figures.confirmHint}
        </p>
      </div>
      <div className="field">
        <button type="button" disabled={!isConfirmed || !isToldWhy} onClick={save}>
          {t.figures.save}
        </button>
      </div>
      <div role="status">
        {isSaved && (
          <>
            <p>
              {t.saved(t.figures.plan)} {t.figures.send}
            </p>
            <p>{t.figures.next}</p>
            <pre>
              {`npm run figures -- apply ${t.figures.plan}\nnpm run figures -- publish --confirm ${day}\nnpm run build`}
            </pre>
          </>
        )}
      </div>
    </section>
  );
}
