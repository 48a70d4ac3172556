import { localeIds, locales } from '../../i18n/locales.ts';
import { type Complaint, type Fault, complain } from '../fault.ts';
import { citationsIn, resolveCitation } from '../citations/figure-query.ts';
import type { Figure } from '../figure.ts';
import { type Located, textsIn } from '../located.ts';
import { bodyKeywords, marksIn, screenNamed, strayBraces } from '../citations/marks.ts';
import { screensOf } from '../guides/screens.ts';
import type { Paper } from '../../schema/paper.ts';
import { type LocatedText, originalOf } from './in-step.ts';
import { unknown } from './references.ts';

/** What marks are resolved against; what could not be read is not checked. */
type Known = {
  readonly figures: readonly Figure[] | undefined;
  readonly sources: readonly string[] | undefined;
  readonly papers: readonly Paper[];
};

/**
 * Every citation in a record's texts names one figure, and all languages of a text cite the same ones. Sources have
 * their own list in a record and are not marked in its texts.
 */
export function checkCitations(
  record: Located<unknown>,
  { figures }: Pick<Known, 'figures'>,
): readonly Fault[] {
  const all = [...textsIn(record.value)];
  const byPath = new Map(all.map(({ path, text }) => [path.join('.'), text]));
  const wrong = all.flatMap(({ path, text }) => [
    ...wrongFigures(text, figures).map(({ mark, complaint }) => record.fault(path, complaint, mark)),
    ...bodyMarks(text).map(({ mark }) =>
      record.fault(
        path,
        complain((say) => say.faults.sourceMarkOutside()),
        mark,
      ),
    ),
    ...wrongBraces(text).map(({ complaint, value }) => record.fault(path, complaint, value)),
  ]);
  const differing = all.flatMap(({ path, text }) => {
    const locale = localeIds.indexOf(path.at(-1) as (typeof localeIds)[number]);
    if (locale <= 0) return [];
    const original = byPath.get([...path.slice(0, -1), localeIds[0]].join('.'));
    if (original === undefined || figuresCited(original) === figuresCited(text)) return [];
    return [
      record.fault(
        path,
        complain((say) => say.faults.citationsDiffer(locales[0].name)),
      ),
    ];
  });
  return [...wrong, ...differing];
}

/** Every mark in the bodies of guides and answers is resolved, and all languages have the same in the same order. */
export function checkBodyMarks(texts: readonly LocatedText<unknown>[], known: Known): readonly Fault[] {
  return texts.flatMap((text) => {
    const wrong = [
      ...wrongFigures(text.body, known.figures).map((found) => ({ ...found, value: found.mark })),
      ...wrongSources(text.body, known.sources).map((found) => ({ ...found, value: found.mark })),
      ...wrongScreens(text.body, known.papers).map((found) => ({ ...found, value: found.mark })),
      ...wrongBraces(text.body),
    ].toSorted((a, b) => a.offset - b.offset);
    const original = originalOf(text, texts);
    return [
      ...wrong.map(({ offset, value, complaint }) => ({
        file: text.file,
        where: lineOf(text, offset),
        value,
        ...complaint,
      })),
      ...(original ? orderOfMarks(text, original) : []),
    ];
  });
}

/** The first mark that is not the one at its place in the original. */
function orderOfMarks(text: LocatedText<unknown>, original: LocatedText<unknown>): readonly Fault[] {
  const [here, there] = [marksIn(text.body), marksIn(original.body)];
  const index = here.findIndex(({ mark }, at) => plain(mark) !== plain(there[at]?.mark));
  const at = index === -1 ? here.length : index;
  if (at >= there.length && at >= here.length) return [];
  const expected = there[at];
  const other =
    expected === undefined ? original.file : `${original.file}, ${lineOf(original, expected.offset)}`;
  const complaint = complain((say) => say.faults.marksDiffer(plain(expected?.mark), other));
  const found = here[at];
  return [
    {
      file: text.file,
      where: lineOf(text, found?.offset ?? text.body.trimEnd().length),
      value: plain(found?.mark),
      ...complaint,
    },
  ];
}

type Wrong = { readonly mark: string; readonly offset: number; readonly complaint: Complaint };

function wrongFigures(text: string, figures: readonly Figure[] | undefined): readonly Wrong[] {
  if (figures === undefined) return [];
  return citationsIn(text).flatMap((citation) => {
    const figure = resolveCitation(citation, figures);
    return 'complaint' in figure ? [{ ...citation, complaint: figure.complaint }] : [];
  });
}

function wrongSources(text: string, sources: readonly string[] | undefined): readonly Wrong[] {
  return sourceMarks(text).flatMap((mark): readonly Wrong[] => {
    const [id, ...more] = mark.words;
    if (id === undefined || more.length > 0) {
      return [{ ...mark, complaint: complain((say) => say.faults.citationSyntax()) }];
    }
    return sources === undefined || sources.includes(id)
      ? []
      : [{ ...mark, complaint: unknown('source', id, sources) }];
  });
}

function wrongScreens(text: string, papers: readonly Paper[]): readonly Wrong[] {
  return marksIn(text)
    .filter(({ keyword }) => keyword === 'screen')
    .flatMap((mark): readonly Wrong[] => {
      const named = screenNamed(mark);
      if (!named) return [{ ...mark, complaint: complain((say) => say.faults.citationSyntax()) }];
      const paper = papers.find(({ id }) => id === named.paper);
      if (!paper) {
        const ids = papers.map(({ id }) => id);
        return [{ ...mark, complaint: unknown('paper', named.paper, ids) }];
      }
      const { length } = screensOf(paper);
      const isThere = Number.isInteger(named.position) && named.position >= 1 && named.position <= length;
      return isThere ? [] : [{ ...mark, complaint: complain((say) => say.faults.screenNone(length)) }];
    });
}

function wrongBraces(text: string) {
  const offset = strayBraces(text);
  if (offset === undefined) return [];
  const value = text.slice(offset).split('\n')[0] ?? '';
  return [{ offset, value, complaint: complain((say) => say.faults.strayBraces()) }];
}

const bodyMarks = (text: string) => marksIn(text).filter(({ keyword }) => bodyKeywords.includes(keyword));

const sourceMarks = (text: string) => marksIn(text).filter(({ keyword }) => keyword === 'source');

const lineOf = ({ body, bodyLine }: LocatedText<unknown>, offset: number) =>
  `line ${bodyLine + body.slice(0, offset).split('\n').length - 1}`;

const plain = (mark = '') => mark.replaceAll(/\s+/g, ' ');

function figuresCited(text: string): string {
  return citationsIn(text)
    .map(({ mark }) => plain(mark))
    .toSorted()
    .join('\n');
}
