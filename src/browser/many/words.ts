import { designer as designerEn } from '../../core/i18n/en/designer.ts';
import { designerMany as manyEn } from '../../core/i18n/en/designer-many.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { designer as designerZh } from '../../core/i18n/zh/designer.ts';
import { designerMany as manyZh } from '../../core/i18n/zh/designer-many.ts';
import { designer as designerVi } from '../../core/i18n/vi/designer.ts';
import { designerMany as manyVi } from '../../core/i18n/vi/designer-many.ts';
import type { PlaceColumn } from '../../core/tables/places/column-names.ts';

/** Of the page for one place. */
const shared = ({ both, purposes, colouring, colourings, onlyInColour, ...rest }: typeof designerVi) => ({
  both,
  purposes,
  colouring,
  colourings,
  onlyInColour,
  logo: rest.logo,
  mend: rest.mend,
  failed: rest.failed,
});

const vi = { ...manyVi, ...shared(designerVi) };
const en = { ...manyEn, ...shared(designerEn) };
const zh = { ...manyZh, ...shared(designerZh) };

/** The page's words in every language. */
export const words = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;
export type Words = typeof vi;

/** What a column is called on the page. */
export const columnName = (t: Words, column: PlaceColumn): string => t.names[column];
