import type { z } from 'zod';
import { type LocatedText, missingLanguages } from '../../core/domain/checks/in-step.ts';
import { type Fault, complain } from '../../core/domain/fault.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { slug as slugSchema } from '../../core/schema/ids.ts';
import type { ContentFiles } from './files.ts';
import { readYaml } from './yaml-file.ts';

/** Reads every `<folder>/<slug>/<lang>.md` in these languages: front matter by `schema`, and body. */
export async function readTexts<Meta>(
  files: ContentFiles,
  folder: string,
  schema: z.ZodType<Meta>,
  languages: readonly LocaleId[],
) {
  const faults: Fault[] = [];
  const texts: LocatedText<Meta>[] = [];
  for (const slug of await files.list(folder, 'folders')) {
    if (!slugSchema.safeParse(slug).success) {
      const message = 'must be lower-case letters, digits and single hyphens';
      const complaint = complain((say) => say.faults.schemaRule(say.schemaRules[message] ?? message));
      faults.push({ file: `${folder}/${slug}`, where: '', value: slug, ...complaint });
    }
    const present: LocaleId[] = [];
    for (const locale of languages) {
      const file = `${folder}/${slug}/${locale}.md`;
      const source = await files.read(file);
      if (source === undefined) continue;
      present.push(locale);
      const reading = readText(file, source, schema);
      faults.push(...reading.faults);
      if (reading.text) texts.push({ ...reading.text, slug, locale });
    }
    faults.push(...missingLanguages(`${folder}/${slug}`, present, languages));
  }
  return { texts, faults };
}

type TextReading<Meta> = {
  readonly text?: Omit<LocatedText<Meta>, 'slug' | 'locale'>;
  readonly faults: readonly Fault[];
};

function readText<Meta>(file: string, source: string, schema: z.ZodType<Meta>): TextReading<Meta> {
  const plain = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(plain);
  if (front === null) {
    const complaint = complain((say) => say.faults.missingFrontMatter());
    return { faults: [{ file, where: 'line 1', value: plain.split('\n')[0] ?? '', ...complaint }] };
  }
  const { located, faults } = readYaml(file, front[1] ?? '', schema, { firstLine: 2 });
  const body = plain.slice(front[0].length);
  const bodyLine = front[0].split('\n').length;
  const all = [...faults, ...notComposed(file, body, bodyLine)];
  return located ? { text: { ...located, body, bodyLine }, faults: all } : { faults: all };
}

/** Lines whose accents are not Unicode NFC. */
export function notComposed(file: string, text: string, firstLine = 1): readonly Fault[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === line.normalize('NFC')) return [];
    const complaint = complain((say) => say.faults.notNfc());
    return [{ file, where: `line ${index + firstLine}`, value: line, ...complaint }];
  });
}
