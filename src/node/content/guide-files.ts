import { type LocatedGuide, missingLanguages } from '../../core/domain/checks/guides.ts';
import { type Fault, complain } from '../../core/domain/fault.ts';
import { localeIds } from '../../core/i18n/locales.ts';
import { guideSchema } from '../../core/schema/guide.ts';
import { slug as slugSchema } from '../../core/schema/ids.ts';
import type { ContentFiles } from './files.ts';
import { readYaml } from './yaml-file.ts';

/** Reads every `guides/<slug>/<lang>.md`: front matter and body. */
export async function readGuides(files: ContentFiles) {
  const slugs = await files.list('guides', 'folders');
  const faults: Fault[] = [];
  const guides: LocatedGuide[] = [];
  for (const slug of slugs) {
    if (!slugSchema.safeParse(slug).success) {
      const message = 'must be lower-case letters, digits and single hyphens';
      const complaint = complain((say) => say.faults.schemaRule(say.schemaRules[message] ?? message));
      faults.push({ file: `guides/${slug}`, where: '', value: slug, ...complaint });
    }
    const present: (typeof localeIds)[number][] = [];
    for (const locale of localeIds) {
      const file = `guides/${slug}/${locale}.md`;
      const text = await files.read(file);
      if (text === undefined) continue;
      present.push(locale);
      const reading = readGuide(file, text);
      faults.push(...reading.faults);
      if (reading.guide) guides.push({ ...reading.guide, slug, locale });
    }
    faults.push(...missingLanguages(slug, present));
  }
  return { slugs, guides, faults };
}

function readGuide(file: string, text: string) {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(plain);
  if (front === null) {
    const complaint = complain((say) => say.faults.missingFrontMatter());
    return { faults: [{ file, where: 'line 1', value: plain.split('\n')[0] ?? '', ...complaint }] };
  }
  const { located, faults } = readYaml(file, front[1] ?? '', guideSchema, 2);
  const body = plain.slice(front[0].length);
  const bodyLine = front[0].split('\n').length;
  const all = [...faults, ...notComposed(file, body, bodyLine)];
  return located ? { guide: { ...located, body, bodyLine }, faults: all } : { faults: all };
}

/** Lines whose accents are not Unicode NFC. */
export function notComposed(file: string, text: string, firstLine = 1): readonly Fault[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === line.normalize('NFC')) return [];
    const complaint = complain((say) => say.faults.notNfc());
    return [{ file, where: `line ${index + firstLine}`, value: line, ...complaint }];
  });
}
