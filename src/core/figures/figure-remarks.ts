import type { Fault } from '../domain/fault.ts';
import { staffLocaleIds } from '../i18n/locales.ts';
import { cellPlaceOf, type Remark, remarksOf } from '../tables/marked/remark.ts';
import type { Question } from './import/reading.ts';

/** What is to be done at the cells of a table of figures: what is wrong, what looks odd, what is asked. */
export const figureRemarks = (told: {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly questions: readonly Question[];
}): Remark[] => [
  ...remarksOf(told.faults),
  ...remarksOf(told.warnings).map((remark) => ({ ...remark, isQuestion: true })),
  ...told.questions.flatMap(({ at, ask, choices }): Remark[] => {
    const place = cellPlaceOf(at);
    const lines = [
      ...staffLocaleIds.map((id) => ask[id]),
      ...choices.map(({ answer, label }) => {
        const labels = new Set(staffLocaleIds.map((id) => label[id]));
        return `${answer}: ${[...labels].join(' / ')}`;
      }),
    ];
    return place ? [{ ...place, text: lines.join('\n'), isQuestion: true }] : [];
  }),
];
