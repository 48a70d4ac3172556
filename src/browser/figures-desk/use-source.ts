import { useMemo } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import {
  type FieldFault,
  type NewSource,
  readNewSource,
  type SourceForm,
} from '../../core/figures/sources/new-source.ts';
import { today } from '../parts/desk-data.ts';

/** A source that somebody writes down, as far as it goes. */
export type WrittenSource = {
  readonly form: SourceForm;
  readonly source: NewSource;
  readonly faults: readonly FieldFault[];
};

/** What stands in the fields before anybody writes there. */
export const emptySource = (language: string): SourceForm => ({
  publisher: '',
  title: '',
  url: '',
  published: '',
  seen: '',
  language,
  kind: 'government',
});

/** What somebody wrote of a source beside the known ones, and these with it. */
export function useSource(form: SourceForm | undefined, data: DeskData) {
  return useMemo(() => {
    if (!form) return { data };
    const written: WrittenSource = {
      form,
      ...readNewSource(form, { sources: data.sources, today: today() }),
    };
    return { written, data: { ...data, sources: [...data.sources, written.source] } };
  }, [form, data]);
}
