import { coverage as coverageEn } from './en/coverage.ts';
import { materials as materialsEn } from './en/materials.ts';
import { reader as readerEn } from './en/reader.ts';
import { site as siteEn } from './en/site.ts';
import type { LocaleId } from './locales.ts';
import { coverage } from './vi/coverage.ts';
import { materials } from './vi/materials.ts';
import { reader } from './vi/reader.ts';
import { site } from './vi/site.ts';

/** Every word of the project's own, area by area; Vietnamese gives the shape. */
const vi = { site, coverage, materials, reader };
export type Messages = typeof vi;

export const messages: Readonly<Record<LocaleId, Messages>> = {
  vi,
  en: { site: siteEn, coverage: coverageEn, materials: materialsEn, reader: readerEn },
};
