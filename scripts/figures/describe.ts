import type { Fault } from '../../src/core/domain/fault.ts';
import { answeredBy, type FileReading } from '../../src/core/figures/import/reading.ts';
import type { Difference } from '../../src/core/figures/release/difference.ts';
import type { Warning } from '../../src/core/figures/screening/screened.ts';
import { writeRow } from '../../src/core/figures/release/row-value.ts';
import { formatAsOf } from '../../src/core/i18n/format.ts';
import type { FigureRow } from '../../src/core/schema/figure.ts';
import type { Effects } from './effects.ts';
import type { Desk } from './desk.ts';

/** So many rows of one kind are shown one by one. */
const MOST_ROWS = 40;

type Screened = { readonly faults: readonly Fault[]; readonly warnings: readonly Warning[] };

/** All that a reading found, in one text: how it was read, what is asked, odd and wrong, cell by cell. */
export function describeReading(
  { figures, questions, notes, unread }: FileReading,
  { faults, warnings }: Screened,
  desk: Desk,
): string {
  const { locale } = desk;
  const say = desk.say.command;
  const said = (fault: Fault) =>
    `${fault.where}  “${fault.value}”  ${fault.rule[locale]} → ${fault.fix[locale]}`;
  const file = [...faults, ...warnings][0]?.file ?? '';
  return [
    say.heading(file, figures.length).replace(/^: /, ''),
    ...list(
      say.noted(),
      notes.map(({ at, told }) => `${at}  ${told[locale]}`),
    ),
    ...list(
      say.unread(),
      unread.map(({ at, name }) => `${at}  “${name}”`),
    ),
    ...list(
      say.questions(questions.length),
      questions.flatMap(({ ask, choices, ...question }) => [
        `${question.at}  ${ask[locale]}`,
        ...choices.map(
          ({ answer, label }) =>
            `  ${label[locale]}: ${say.answer(`--answer '${answeredBy(question)}=${answer}'`)}`,
        ),
      ]),
    ),
    ...list(
      say.warnings(warnings.length),
      warnings.map((warning) => `${said(warning)}; ${say.accept(warning.id)}`),
    ),
    ...list(say.faults(faults.length), faults.map(said)),
    ...(faults.length > 0 ? [say.wholeTable()] : []),
  ].join('\n');
}

/** What a release would change, number by number, and what readers would see otherwise. */
export function describeRelease(
  { added, changed, removed }: Difference,
  effects: Effects | undefined,
  desk: Desk,
): string {
  const { locale } = desk;
  const say = desk.say.command;
  const value = (row: FigureRow) => writeRow(row, locale);
  const named = (row: FigureRow) =>
    [row[`area_name_${locale}`] ?? row.area_code, formatAsOf(row.as_of, locale), row.metric].join(', ');
  const few = (lines: readonly string[]) =>
    lines.length > MOST_ROWS ? [...lines.slice(0, MOST_ROWS), say.more(lines.length - MOST_ROWS)] : lines;
  return [
    ...list(say.added(added.length), few(added.map((row) => `+ ${named(row)}: ${value(row)}`))),
    ...list(
      say.changed(changed.length),
      few(changed.map(({ before, after }) => `* ${named(after)}: ${value(before)} → ${value(after)}`)),
    ),
    ...list(say.removed(removed.length), few(removed.map((row) => `- ${named(row)}: ${value(row)}`))),
    ...(effects
      ? [
          ...list(say.pages(), effects.pages),
          ...list(
            say.charts(),
            effects.charts.map(({ id }) => id),
          ),
          ...list(say.sheets(), effects.sheets.length > 0 ? effects.sheets : [say.noSheets()]),
        ]
      : []),
  ].join('\n');
}

/** A heading with its lines; nothing where there are none. */
const list = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
