import { formats } from '../../core/formats/formats.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { printNote } from '../../core/kits/print-note.ts';
import { textBytes } from '../../core/kits/text-file.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import { formatOfMaterial } from '../../core/places/list/word-folders.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import type { Enclosed } from '../worker/zip-parts.ts';
import type { Words } from './words.ts';

/** Of one language alone, when it is needed. */
const loading = {
  vi: () => import('../../core/i18n/vi/kits.ts'),
  en: () => import('../../core/i18n/en/kits.ts'),
  zh: () => import('../../core/i18n/zh/kits.ts'),
} satisfies Record<LocaleId, unknown>;

type Run = {
  readonly files: readonly PlannedFile[];
  readonly use: PdfFor;
  readonly t: Words;
  readonly locale: LocaleId;
};

/** What lies beside the files of a run for whoever prints them, in the page's language. */
export async function enclosedWith({ files, use, t, locale }: Run): Promise<Enclosed> {
  const { kits } = await loading[locale]();
  const folders = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  const text = printNote({
    folders: [...folders].map(([folder, own]) => ({
      folder,
      format: formatOfMaterial(own[0]?.material ?? ''),
      files: own.length,
      copies: own.reduce((sum, { copies }) => sum + copies, 0),
    })),
    use,
    list: t.make.list,
    formats,
    words: kits,
    note: t.make.note,
    locale,
  });
  return {
    list: { name: t.make.list, header: t.make.listHeader },
    note: { name: t.make.note.file, bytes: textBytes(text) },
  };
}
