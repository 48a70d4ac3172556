import { localeIds, locales } from '../../i18n/locales.ts';
import { type Complaint, type Fault, complain } from '../fault.ts';
import { type Citation, citationsIn, resolveCitation } from '../figure-query.ts';
import type { Figure } from '../figure.ts';
import { type Located, textsIn } from '../located.ts';
import type { LocatedGuide } from './guides.ts';

/** Every citation in a record's texts names one figure, and all languages of a text cite the same ones. */
export function checkCitations(record: Located<unknown>, figures: readonly Figure[]): readonly Fault[] {
  const texts = [...textsIn(record.value)].filter(({ text }) => text.includes('{{'));
  const unresolved = texts.flatMap(({ path, text }) =>
    wrongIn(text, figures).map(({ citation, complaint }) => record.fault(path, complaint, citation.mark)),
  );
  const all = [...textsIn(record.value)];
  const differing = all.flatMap(({ path, text }) => {
    const locale = localeIds.indexOf(path.at(-1) as (typeof localeIds)[number]);
    if (locale <= 0) return [];
    const sibling = [...path.slice(0, -1), localeIds[0]].join('.');
    const original = all.find((candidate) => candidate.path.join('.') === sibling);
    if (original === undefined || marksOf(original.text) === marksOf(text)) return [];
    return [
      record.fault(
        path,
        complain((say) => say.faults.citationsDiffer(locales[0].name)),
      ),
    ];
  });
  return [...unresolved, ...differing];
}

/** The same for the bodies of guides. */
export function checkGuideCitations(
  guides: readonly LocatedGuide[],
  figures: readonly Figure[],
): readonly Fault[] {
  return guides.flatMap((guide) => {
    const unresolved = wrongIn(guide.body, figures).map(({ citation, complaint }) => {
      const line = guide.bodyLine + guide.body.slice(0, citation.offset).split('\n').length - 1;
      return { file: guide.file, where: `line ${line}`, value: citation.mark, ...complaint };
    });
    const original = guides.find(({ slug, locale }) => slug === guide.slug && locale === localeIds[0]);
    if (original === undefined || marksOf(original.body) === marksOf(guide.body)) return unresolved;
    const complaint = complain((say) => say.faults.citationsDiffer(locales[0].name));
    return [...unresolved, { file: guide.file, where: '', value: '', ...complaint }];
  });
}

function wrongIn(text: string, figures: readonly Figure[]) {
  return citationsIn(text).flatMap((citation): readonly { citation: Citation; complaint: Complaint }[] => {
    const figure = resolveCitation(citation, figures);
    return 'complaint' in figure ? [{ citation, complaint: figure.complaint }] : [];
  });
}

function marksOf(text: string): string {
  return citationsIn(text)
    .map(({ mark }) => mark.replaceAll(/\s+/g, ' '))
    .sort()
    .join('\n');
}
