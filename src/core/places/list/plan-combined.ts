import type { SheetLanguage } from '../../formats/language.ts';
import { formats as registry } from '../../formats/formats.ts';
import type { Format } from '../../formats/format.ts';
import type { CombinedPlace } from '../../pdf/combine-pdf.ts';
import { pageCopies } from '../page-copies.ts';
import type { PlannedFile } from './plan-files.ts';

/** One PDF: all sheets of a format and language. */
export type CombinedGroup = {
  readonly format: string;
  readonly language: SheetLanguage;
  /** Of each kind of place one, as they first come in the list. */
  readonly materials: readonly string[];
  readonly files: readonly PlannedFile[];
};

/** Whether sheets of a format can stand in one PDF: what is laid on other paper is made place by place. */
export function canCombine(format: string): boolean {
  const known: Format | undefined = (registry as Readonly<Record<string, Format>>)[format];
  return known?.outputs.includes('pdf') === true && !(known.medium === 'print' && known.imposition);
}

/** The PDFs that hold these files' pages, each in the files' order. */
export function combinedGroups(files: readonly PlannedFile[]): readonly CombinedGroup[] {
  const groups = Map.groupBy(files, ({ material }) => material.slice(material.lastIndexOf('/') + 1));
  return [...groups].flatMap(([name, own]) => {
    const at = name.indexOf('.');
    const format = name.slice(0, at);
    if (!canCombine(format)) return [];
    const materials = [...new Set(own.map(({ material }) => material))];
    return [{ format, language: name.slice(at + 1) as SheetLanguage, materials, files: own }];
  });
}

/** The pages of a group in their order, each place as often as copies are asked for; `tab` is that of the workbook. */
export function* combinedPages({ materials, files }: CombinedGroup, tab: string): Generator<CombinedPlace> {
  const indexOf = new Map(materials.map((material, index) => [material, index]));
  for (const { material, place, row, copies } of files)
    yield* pageCopies({ material: indexOf.get(material) ?? -1, texts: place, row, tab, copies });
}
