import { dayOf } from '../../domain/as-of.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatAsOf } from '../../i18n/format.ts';
import { tellOf } from '../figures-messages.ts';
import {
  type Answers,
  answeredBy,
  type CellAddress,
  type Question,
  type ReadFigure,
} from '../import/reading.ts';
import { rowOf } from '../release/figure-rows.ts';
import { writeRow } from '../release/row-value.ts';
import { sameFigure } from '../release/same-figure.ts';

/** The answer by which a figure stands beside the published one. */
const ANOTHER = 'another';

export type Corrections = {
  /** Dated as the published figure that each corrects. */
  readonly figures: readonly ReadFigure[];
  /** Whether a figure corrects a published one, the answered ones too. */
  readonly asked: readonly Question[];
  readonly open: readonly Question[];
};

/** A figure with the published ones that it may be. */
type Doubt = { readonly read: ReadFigure; readonly published: readonly Figure[] };

/**
 * A table often leaves out the hour that a published figure has, or has one where that has none. Such a figure is
 * asked about, as it would else stand beside the one that it corrects; one that says the same number is the published one.
 */
export function corrections(
  figures: readonly ReadFigure[],
  published: readonly Figure[],
  answers: Answers,
): Corrections {
  const byKey = Map.groupBy(published, (figure) => keyOf(rowOf(figure)));
  const known = new Set(published.map((figure) => sameFigure(rowOf(figure))));
  const doubts = figures.flatMap((read): Doubt[] => {
    if (known.has(sameFigure(read.row))) return [];
    const others = byKey.get(keyOf(read.row))?.filter(({ asOf }) => isHalfOf(asOf, read.row.as_of)) ?? [];
    return others.length > 0 ? [{ read, published: others }] : [];
  });
  const settled = new Map<ReadFigure, string>();
  const unsettled: Doubt[] = [];
  for (const doubt of doubts) {
    const same = doubt.published.find(({ value }) => value === doubt.read.row.value);
    if (same) settled.set(doubt.read, same.asOf);
    else unsettled.push(doubt);
  }
  const asked: Question[] = [];
  const open: Question[] = [];
  for (const group of groups(unsettled)) {
    const question = questionOf(group);
    asked.push(question);
    const answer = answers.get(answeredBy(question));
    if (!question.choices.some((choice) => choice.answer === answer)) open.push(question);
    else if (answer !== undefined && answer !== ANOTHER)
      for (const { read } of group.doubts) settled.set(read, answer);
  }
  return {
    figures: figures.map((read) => {
      const as_of = settled.get(read);
      return as_of === undefined ? read : { ...read, row: { ...read.row, as_of } };
    }),
    asked,
    open,
  };
}

/** The same but for the hour. */
const keyOf = (row: Parameters<typeof sameFigure>[0]): string =>
  sameFigure({ ...row, as_of: dayOf(row.as_of) ?? row.as_of });

/** Of two moments of one day, one says the hour and the other does not. */
const isHalfOf = (one: string, other: string): boolean =>
  one !== other && (one.startsWith(other) || other.startsWith(one));

const momentsOf = ({ published }: Doubt): readonly string[] => [
  ...new Set(published.map(({ asOf }) => asOf)),
];

/** Figures that are asked about at one cell. */
type Group = {
  readonly at: CellAddress;
  readonly text: string;
  readonly doubts: readonly [Doubt, ...Doubt[]];
};

/** Figures that one cell dates are asked about there where they may be of the same moments, else each at its own. */
function groups(doubts: readonly Doubt[]): readonly Group[] {
  const byCell = Map.groupBy(doubts, ({ read }) => (read.dated ?? read).at);
  return [...byCell.values()].flatMap((own): Group[] => {
    const isOne = new Set(own.map((doubt) => momentsOf(doubt).join(' '))).size === 1;
    const [first, ...more] = own;
    if (!first || !isOne)
      return own.map((doubt) => ({ at: doubt.read.at, text: doubt.read.text, doubts: [doubt] }));
    const { at, text } = first.read.dated ?? first.read;
    return [{ at, text, doubts: [first, ...more] }];
  });
}

function questionOf({ at, text, doubts: [first, ...more] }: Group): Question {
  const { row } = first.read;
  const [one] = first.published;
  return {
    at,
    id: `${at} hour`,
    value: text,
    ask: tellOf((say, locale) =>
      more.length > 0 || !one
        ? say.ask.corrections(more.length + 1)
        : say.ask.correction({
            number: writeRow(row, locale),
            area: one.areaName[locale],
            published: writeRow(rowOf(one), locale),
            when: formatAsOf(one.asOf, locale),
          }),
    ),
    choices: [
      ...momentsOf(first).map((moment) => ({
        answer: moment,
        label: tellOf((say, locale) => say.ask.correct(formatAsOf(moment, locale))),
      })),
      { answer: ANOTHER, label: tellOf((say, locale) => say.ask.another(formatAsOf(row.as_of, locale))) },
    ],
  };
}
