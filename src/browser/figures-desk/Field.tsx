/** @jsxImportSource react */
import type { ReactNode } from 'react';

type Named = { readonly id: string; readonly label: string };
/** What is wanted there. */
type Hinted = { readonly hint?: string };
type Changed = { readonly value: string; readonly onChange: (value: string) => void };

/** What is asked, the control that takes the answer, and what is said of it. */
export const Field = ({ id, label, children }: Named & { readonly children: ReactNode }) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
);

const hintId = (id: string) => `${id}-hint`;
const Hint = ({ id, hint }: Hinted & { readonly id: string }) =>
  hint === undefined ? null : (
    <p id={hintId(id)} className="quiet">
      {hint}
    </p>
  );
const described = (id: string, hint: string | undefined) =>
  hint === undefined ? {} : { 'aria-describedby': hintId(id) };

/** A line that is typed. */
export const TextField = ({ id, label, hint, value, onChange }: Named & Hinted & Changed) => (
  <Field {...{ id, label }}>
    <input
      type="text"
      {...{ id, value, ...described(id, hint) }}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
    />
    <Hint {...{ id, ...(hint !== undefined && { hint }) }} />
  </Field>
);

type Choice = { readonly id: string; readonly label: string };
type Choices = { readonly none: string; readonly choices: readonly Choice[] };

/** One of a list, or none of it. */
export const ChoiceField = ({
  id,
  label,
  hint,
  none,
  choices,
  value,
  onChange,
}: Named & Hinted & Changed & Choices) => (
  <Field {...{ id, label }}>
    <select {...{ id, value, ...described(id, hint) }} onChange={({ target }) => onChange(target.value)}>
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
    <Hint {...{ id, ...(hint !== undefined && { hint }) }} />
  </Field>
);
