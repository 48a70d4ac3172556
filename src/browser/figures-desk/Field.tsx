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

/** What is wrong with what stands there. */
type Faulty = { readonly fault?: string };

const hintId = (id: string) => `${id}-hint`;
const faultId = (id: string) => `${id}-fault`;
const Fault = ({ id, fault }: Faulty & { readonly id: string }) =>
  fault === undefined ? null : (
    <p id={faultId(id)} className="fault">
      {fault}
    </p>
  );
const Hint = ({ id, hint }: Hinted & { readonly id: string }) =>
  hint === undefined ? null : (
    <p id={hintId(id)} className="quiet">
      {hint}
    </p>
  );
function described(id: string, hint?: string, fault?: string) {
  const ids = [...(fault === undefined ? [] : [faultId(id)]), ...(hint === undefined ? [] : [hintId(id)])];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(fault !== undefined && { 'aria-invalid': true }),
  };
}

/** A line that is typed. */
export const TextField = ({ id, label, hint, fault, value, onChange }: Named & Hinted & Faulty & Changed) => (
  <Field {...{ id, label }}>
    <input
      type="text"
      {...{ id, value, ...described(id, hint, fault) }}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
    />
    <Fault {...{ id, ...(fault !== undefined && { fault }) }} />
    <Hint {...{ id, ...(hint !== undefined && { hint }) }} />
  </Field>
);

type Choice = { readonly id: string; readonly label: string };
/** Without `none`, one of them is always chosen. */
type Choices = { readonly none?: string; readonly choices: readonly Choice[] };

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
      {none !== undefined && <option value="">{none}</option>}
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
    <Hint {...{ id, ...(hint !== undefined && { hint }) }} />
  </Field>
);
