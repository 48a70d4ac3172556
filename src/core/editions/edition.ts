import { sheetOf } from '../domain/checks/editions.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { editions as en } from '../i18n/en/editions.ts';
import { editions as zh } from '../i18n/zh/editions.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { editions as vi } from '../i18n/vi/editions.ts';
import type { Edition } from '../schema/edition.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { MaterialJob } from '../sheets/job.ts';
import type { DrawingTools } from '../sheets/sheet-tree.ts';
import { showsEdition } from '../sheets/with-edition.ts';
import type { SheetContent } from '../templates/template.ts';

/** In place of a code. */
export const DRAFT = 'draft';

const messages = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;

type EditionInput = {
  readonly editions: readonly Edition[];
  readonly job: MaterialJob;
  readonly locale: LocaleId;
  /** All sides of the sheet as laid out. */
  readonly sides: readonly Drawing[];
  readonly tools: DrawingTools;
};

/**
 * What a sheet says of its edition: its code where it is as it was issued, that it is a draft where it is not. Undefined
 * where it has no place for it.
 */
export function editionLine({ editions, job, locale, sides, tools }: EditionInput): SheetContent['edition'] {
  if (!sides.some(showsEdition)) return undefined;
  const t = messages[locale];
  const current = currentEdition(editions, job);
  if (current?.content_hash !== fingerprintOf(sides, tools)) return { code: DRAFT, text: t.draft };
  const { check_code: code, issued } = current;
  return { code, text: t.line(code), issued };
}

/** The edition of a sheet that has not been replaced or withdrawn. */
export const currentEdition = (editions: readonly Edition[], job: MaterialJob): Edition | undefined =>
  editions.find((edition) => edition.status === 'current' && sheetOf(edition) === sheetOf(job));

/** What stands in an edition's place now: the last of those that replaced one another; itself while none did. */
export function lastSuccessor(editions: readonly Edition[], edition: Edition): Edition {
  const next = editions.find(({ check_code: code }) => code === edition.replaced_by);
  return next ? lastSuccessor(editions, next) : edition;
}
