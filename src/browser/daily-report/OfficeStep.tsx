/** @jsxImportSource react */
import { useState } from 'react';
import type { Office } from '../../core/reports/letter.ts';
import type { DeskWords } from '../parts/desk-words.ts';

const KEPT = 'loa.desk.office';
const fields = ['superior', 'name', 'symbol', 'number', 'place', 'signedFor', 'role', 'signer'] as const;

/** What the office says of itself, kept on this computer from day to day. */
export function useOffice() {
  const [office, setOffice] = useState<Office>(read);
  const keep = (changed: Office) => {
    setOffice(changed);
    try {
      localStorage.setItem(KEPT, JSON.stringify(changed));
    } catch {
      // without storage it is written anew each day
    }
  };
  return [office, keep] as const;
}

function read(): Office {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const entries = Object.entries(kept);
    const texts = entries.filter(
      ([name, value]) => fields.some((field) => field === name) && typeof value === 'string',
    );
    const [, recipients] = entries.find(([name]) => name === 'recipients') ?? [];
    const isList = Array.isArray(recipients) && recipients.every((each) => typeof each === 'string');
    return { ...(Object.fromEntries(texts) as Office), ...(isList ? { recipients } : {}) };
  } catch {
    return {};
  }
}

type Props = {
  readonly t: DeskWords;
  readonly office: Office;
  readonly setOffice: (office: Office) => void;
};

/** The parts of the letter that only the office knows. */
export const OfficeStep = ({ t, office, setOffice }: Props) => (
  <section className="step" aria-labelledby="office">
    <h2 id="office">{t.reports.steps.office}</h2>
    <p className="quiet">{t.reports.officeHint}</p>
    <div className="pair">
      {fields.map((field) => (
        <div key={field} className="field">
          <label htmlFor={`office-${field}`}>{t.reports.office[field]}</label>
          <input
            id={`office-${field}`}
            value={office[field] ?? ''}
            autoComplete="off"
            onChange={({ target }) => setOffice({ ...office, [field]: target.value })}
          />
        </div>
      ))}
    </div>
    <div className="field">
      <label htmlFor="office-recipients">{t.reports.office.recipients}</label>
      <textarea
        id="office-recipients"
        rows={3}
        value={(office.recipients ?? []).join('\n')}
        onChange={({ target }) =>
          setOffice({ ...office, recipients: target.value === '' ? [] : target.value.split('\n') })
        }
      />
    </div>
  </section>
);
