import { type LocaleId, defaultLocale, localeIds, locales } from '../../i18n/locales.ts';
import type { GuideMeta } from '../../schema/guide.ts';
import { type Fault, complain } from '../fault.ts';
import type { Located } from '../located.ts';

/** One language of a guide as read, with the place of its body. */
export type LocatedGuide = Located<GuideMeta> & {
  readonly slug: string;
  readonly locale: LocaleId;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
};

/** Every guide is there in every language with the same place in lists, headings and steps. */
export function checkGuides(guides: readonly LocatedGuide[], slugs: readonly string[]): readonly Fault[] {
  return slugs.flatMap((slug) => {
    const versions = guides.filter((guide) => guide.slug === slug);
    const original = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0];
    if (original === undefined) return [];
    return versions.filter((guide) => guide !== original).flatMap((guide) => checkInStep(guide, original));
  });
}

/** Languages in which a guide's file is missing. */
export function missingLanguages(slug: string, present: readonly LocaleId[]): readonly Fault[] {
  return localeIds
    .filter((id) => !present.includes(id))
    .map((id) => ({
      file: `guides/${slug}/${id}.md`,
      where: '',
      value: '',
      ...complain((say) => say.faults.guideMissing(nameOf(id))),
    }));
}

function nameOf(locale: LocaleId): string {
  return locales.find(({ id }) => id === locale)?.name ?? locale;
}

function checkInStep(guide: LocatedGuide, original: LocatedGuide): readonly Fault[] {
  const other = nameOf(original.locale);
  const faults: Fault[] = [];
  for (const key of ['order', 'group'] as const) {
    const [here, there] = [String(guide.value[key]), String(original.value[key])];
    if (here === there) continue;
    faults.push(
      guide.fault(
        [key],
        complain((say) => say.faults.guideOutOfStep(key, here, there, other)),
      ),
    );
  }
  const [here, there] = [sectionsOf(guide.body), sectionsOf(original.body)];
  const inBody = (
    line: number,
    value: string,
    what: 'headings' | 'items',
    counts: readonly [string, string],
  ) => {
    const complaint = complain((say) =>
      say.faults.guideOutOfStep(say.things[what], counts[0], counts[1], other),
    );
    faults.push({ file: guide.file, where: `line ${guide.bodyLine + line}`, value, ...complaint });
  };
  const levels = (sections: readonly Section[]) =>
    sections
      .slice(1)
      .map(({ level }) => `h${level}`)
      .join(' ');
  if (levels(here) !== levels(there)) {
    const differing = here.findIndex((section, index) => section.level !== there[index]?.level);
    const section = here[differing === -1 ? here.length - 1 : differing];
    inBody(section?.line ?? 0, section?.title ?? '', 'headings', [
      String(here.length - 1),
      String(there.length - 1),
    ]);
    return faults;
  }
  here.forEach((section, index) => {
    const items = there[index]?.items ?? 0;
    if (section.items !== items) {
      inBody(section.line, section.title, 'items', [String(section.items), String(items)]);
    }
  });
  return faults;
}

type Section = { readonly level: number; readonly title: string; readonly line: number; items: number };

/** Headings of a Markdown text, each with the list items below it; the first section is before any heading. */
function sectionsOf(body: string): readonly Readonly<Section>[] {
  const sections: Section[] = [{ level: 0, title: '', line: 0, items: 0 }];
  let isCode = false;
  body.split('\n').forEach((text, line) => {
    if (/^\s*(```|~~~)/.test(text)) isCode = !isCode;
    if (isCode) return;
    const heading = /^(#{1,6})\s+(.*)$/.exec(text);
    if (heading) {
      sections.push({ level: heading[1]?.length ?? 0, title: heading[2] ?? '', line, items: 0 });
    }
    const section = sections.at(-1);
    if (section && /^\s*([-*+]|\d+[.)])\s+\S/.test(text)) section.items += 1;
  });
  return sections;
}
