import { type LocaleId, defaultLocale, localeOf } from '../../i18n/locales.ts';
import { type Fault, complain } from '../fault.ts';
import type { Located } from '../located.ts';

/** A Markdown text with front matter in one language as read, with the place of its body. */
export type LocatedText<Meta> = Located<Meta> & {
  readonly slug: string;
  readonly locale: LocaleId;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
};

/** What front matter must have alike in every language. */
const sharedKeys = ['order', 'group', 'sources'] as const;
type SharedMeta = { readonly [Key in (typeof sharedKeys)[number]]: unknown };

/** Each text has the same place in lists, the same sources, headings and steps in every language. */
export function checkInStep(texts: readonly LocatedText<SharedMeta>[]): readonly Fault[] {
  return texts.flatMap((text) => {
    const original = originalOf(text, texts);
    return original === undefined ? [] : [...checkMeta(text, original), ...checkSections(text, original)];
  });
}

/** The version of `text` that the others are measured by; `undefined` for that version itself. */
export function originalOf<T extends LocatedText<unknown>>(text: T, texts: readonly T[]): T | undefined {
  const versions = texts.filter(({ slug }) => slug === text.slug);
  const original = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0];
  return original === text ? undefined : original;
}

/** Languages of the campaign in which a text's file is missing in its folder. */
export function missingLanguages(
  folder: string,
  present: readonly LocaleId[],
  languages: readonly LocaleId[],
): readonly Fault[] {
  const [there] = present;
  return languages
    .filter((id) => !present.includes(id))
    .map((id) => ({
      file: `${folder}/${id}.md`,
      where: '',
      value: '',
      ...complain((say) => say.faults.languageMissing(localeOf(id).name, there && `${folder}/${there}.md`)),
    }));
}

function checkMeta(text: LocatedText<SharedMeta>, original: LocatedText<SharedMeta>): readonly Fault[] {
  return sharedKeys.flatMap((key) => {
    const [here, there] = [written(text.value[key]), written(original.value[key])];
    if (here === there) return [];
    const complaint = complain((say) => say.faults.outOfStep(say.things[key], here, there, original.file));
    return [text.fault([key], complaint)];
  });
}

const written = (value: unknown) =>
  Array.isArray(value) ? value.map(String).toSorted().join(', ') : String(value);

function checkSections(text: LocatedText<unknown>, original: LocatedText<unknown>): readonly Fault[] {
  const [here, there] = [sectionsOf(text.body), sectionsOf(original.body)];
  const fault = (
    section: Section | undefined,
    what: 'headings' | 'items',
    counts: readonly [number, number],
  ) => ({
    file: text.file,
    where: `line ${text.bodyLine + (section?.line ?? 0)}`,
    value: section?.title ?? '',
    ...complain((say) =>
      say.faults.outOfStep(say.things[what], String(counts[0]), String(counts[1]), original.file),
    ),
  });
  const differing = here.findIndex((section, index) => section.level !== there[index]?.level);
  if (differing !== -1 || here.length !== there.length) {
    return [fault(here[differing] ?? here.at(-1), 'headings', [here.length - 1, there.length - 1])];
  }
  return here.flatMap((section, index) => {
    const items = there[index]?.items ?? 0;
    return section.items === items ? [] : [fault(section, 'items', [section.items, items])];
  });
}

type Section = {
  /** 1 to 6; 0 before any heading. */
  readonly level: number;
  readonly title: string;
  /** Lines below the beginning of the body. */
  readonly line: number;
  /** List items under the heading. */
  readonly items: number;
};

/** Headings of a Markdown text, each with the list items below it; the first section is before any heading. */
export function sectionsOf(body: string): readonly Section[] {
  const sections: (Section & { items: number })[] = [{ level: 0, title: '', line: 0, items: 0 }];
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
