import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { missingLines } from './missing-lines.ts';
import type { PlaceTexts } from './slot-texts.ts';

/** Lines of a sheet's own, such as on whose order it hangs, that one text of a place leaves no room for. */
export type GivenWay = {
  readonly column: TextColumn;
  readonly format: string;
  readonly lines: readonly string[];
  /** To how many letters the text may be shortened for them to stand; absent where it has to be left out. */
  readonly letters?: number;
  /** What has to be left out or be shorter beside it. */
  readonly others: readonly TextColumn[];
};

/** Who gives way to them, the dispensable first; the sheet is the place's own by its name, which is only shortened. */
const inTurn = ['note', 'office', 'hotline', 'address', 'name'] as const satisfies readonly TextColumn[];
/** A text is not shortened to less. */
const FEWEST_LETTERS = 8;

/** What of a sheet's own stands no more because of a place's texts, and which of these to shorten; in the order of the fields. */
export function givenWay(material: CompiledMaterial, place: PlaceTexts, shaper: Shaper): GivenWay[] {
  const found = material.pages.flatMap(({ drawing }) =>
    gaveWay(place, (tried) => missingLines(drawing.slots, { tried, place, shaper })),
  );
  return textColumns.flatMap((column) => {
    const given = found.find((each) => each.column === column);
    return given ? [{ ...given, format: material.format }] : [];
  });
}

/** Lines that a sheet with such texts does not say although the place's would have them. */
type Missing = (tried: PlaceTexts) => readonly string[];
type Given = Omit<GivenWay, 'format'>;

function gaveWay(place: PlaceTexts, missing: Missing): Given[] {
  const lost = missing(place);
  if (lost.length === 0) return [];
  const filled = inTurn.filter((column) => place[column] !== '');
  const regained = (tried: PlaceTexts) => {
    const still = missing(tried);
    return lost.filter((line) => !still.includes(line));
  };
  const alone = filled.flatMap((column) => shortened(place, column, regained) ?? []);
  return alone.length > 0 ? alone : together(place, filled, regained);
}

/** The text that has to give way for at least one of the lines, as long as it may be. */
function shortened(
  place: PlaceTexts,
  column: TextColumn,
  regained: (tried: PlaceTexts) => readonly string[],
): Given | undefined {
  const most = column === 'name' ? [] : regained({ ...place, [column]: '' });
  const words = place[column].split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    if (text.length < FEWEST_LETTERS) break;
    const lines = regained({ ...place, [column]: text });
    if (lines.length > 0 && lines.length >= most.length) {
      return { column, lines, letters: text.length, others: [] };
    }
  }
  return most.length > 0 ? { column, lines: most, others: [] } : undefined;
}

/** The texts that have to be left out or be shorter at once, where none is enough by itself. */
function together(
  place: PlaceTexts,
  filled: readonly TextColumn[],
  regained: (tried: PlaceTexts) => readonly string[],
): Given[] {
  const without = (columns: readonly TextColumn[]): PlaceTexts => ({
    ...place,
    ...Object.fromEntries(columns.map((column) => [column, column === 'name' ? shortest(place.name) : ''])),
  });
  const enough = (columns: readonly TextColumn[]) => regained(without(columns)).length > 0;
  const count = filled.findIndex((_, index) => enough(filled.slice(0, index + 1)));
  if (count < 0) return [];
  const first = filled.slice(0, count + 1);
  const needed = first.reduce<readonly TextColumn[]>((columns, column) => {
    const fewer = columns.filter((each) => each !== column);
    return enough(fewer) ? fewer : columns;
  }, first);
  return needed.flatMap((column) => {
    const others = needed.filter((each) => each !== column);
    const given = shortened(without(others), column, regained);
    return given ? [{ ...given, others }] : [];
  });
}

/** Its first words, as few as may be left of a name. */
function shortest(name: string): string {
  const words = name.split(' ');
  const count = words.findIndex((_, index) => words.slice(0, index + 1).join(' ').length >= FEWEST_LETTERS);
  return count < 0 ? name : words.slice(0, count + 1).join(' ');
}
