import type * as z from 'zod';
import { type Fault, complain } from '../../core/domain/fault.ts';
import { readPlainTable } from '../../core/tables/plain-table.ts';
import type { ContentFiles } from './files.ts';

const folder = 'figures';

type TableOrder<Shape extends z.ZodRawShape> = {
  readonly name: string;
  readonly schema: z.ZodObject<Shape>;
  /** Column that is different in every row. */
  readonly key: string;
  readonly isNeeded?: boolean;
};

export type FigureFolder = ReturnType<typeof openFigureFolder>;

/** The files of `figures/`, by their names there, and what is wrong with them. */
export function openFigureFolder(files: ContentFiles) {
  const faults: Fault[] = [];
  const pathOf = (name: string) => `${folder}/${name}`;
  const text = async (name: string, { isNeeded = false }: { readonly isNeeded?: boolean } = {}) => {
    const file = pathOf(name);
    const read = await files.read(file);
    const isBroken = files.faults.some((fault) => fault.file === file);
    if (read === undefined && isNeeded && !isBroken) {
      faults.push({ file, where: '', value: '', ...complain((say) => say.faults.missingFile(file)) });
    }
    return read;
  };
  return {
    faults,
    pathOf,
    text,
    hasFiles: async () => (await files.list(folder, 'files')).length > 0,
    /** Undefined where it is missing or has faults. */
    async table<Shape extends z.ZodRawShape>({ name, schema, key, ...need }: TableOrder<Shape>) {
      const read = await text(name, need);
      if (read === undefined) return undefined;
      const file = pathOf(name);
      const { faults: own, ...reading } = readPlainTable({ file, text: read }, schema, key);
      faults.push(...own);
      return own.length === 0 ? { file, ...reading } : undefined;
    },
  };
}
