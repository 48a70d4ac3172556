/** @jsxImportSource react */
import type { Fault } from '../../core/domain/fault.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { deskWords } from './desk-words.ts';

type Props = {
  readonly faults: readonly Fault[];
  readonly language: StaffLocaleId;
  /** Files are named, too. */
  readonly withFiles?: boolean;
};

/** What is wrong, cell by cell: where, what stands there, why, and the mend. */
export const FaultList = ({ faults, language, withFiles = false }: Props) => (
  <ul className="found">
    {faults.map(({ file, where, value, rule, fix }) => (
      <li key={`${file} ${where} ${rule.en}`}>
        <strong>{[withFiles || where === '' ? file : '', where].filter(Boolean).join(', ')}</strong>
        {value === '' ? '' : ` “${value}”`}: {rule[language]}. {deskWords[language].mend(fix[language])}
      </li>
    ))}
  </ul>
);
