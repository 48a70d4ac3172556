/** @jsxImportSource react */
import { clerkKinds, clerkLanguages, type SourceForm } from '../../core/figures/sources/new-source.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { ChoiceField, TextField } from './Field.tsx';
import type { WrittenSource } from './use-source.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly written: WrittenSource;
  readonly onChange: (form: SourceForm) => void;
};

const sentence = (rule: string) => rule.charAt(0).toUpperCase() + rule.slice(1);

/** A source that is in no list yet, as somebody writes it down. */
export function SourceFields({ t, language, written, onChange }: Props) {
  const { form, source, faults } = written;
  const { sourceFields: fields, sourceKinds } = t.figures;
  const faultOf = (field: keyof SourceForm) => {
    const fault = faults.find((each) => each.field === field);
    return fault ? { fault: `${sentence(fault.rule[language])}. ${t.mend(fault.fix[language])}` } : {};
  };
  const bind = (field: keyof SourceForm) => ({
    id: `new-source-${field}`,
    ...fields[field],
    value: form[field],
    ...faultOf(field),
    onChange: (value: string) => onChange({ ...form, [field]: value }),
  });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <fieldset className="asked">
      <legend>{t.figures.newSourceHeading}</legend>
      <p className="quiet">{t.figures.newSourceHint}</p>
      <TextField {...bind('publisher')} />
      <TextField {...bind('title')} />
      <TextField {...bind('url')} />
      <TextField {...bind('published')} />
      <TextField {...bind('seen')} />
      <ChoiceField
        {...bind('language')}
        choices={clerkLanguages.map((id) => ({ id, label: names.of(id) ?? id }))}
      />
      <ChoiceField {...bind('kind')} choices={clerkKinds.map((id) => ({ id, label: sourceKinds[id] }))} />
      <p>{t.figures.newSourceId(source.source_id)}</p>
    </fieldset>
  );
}
