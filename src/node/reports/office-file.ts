import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { ContentError } from '../../core/domain/fault.ts';
import type { Office } from '../../core/reports/letter.ts';
import { readYaml } from '../content/yaml-file.ts';

const text = z.string();
const office = z.strictObject({
  superior: text.optional(),
  name: text.optional(),
  symbol: text.optional(),
  number: text.optional(),
  place: text.optional(),
  signedFor: text.optional(),
  role: text.optional(),
  signer: text.optional(),
  recipients: z.array(text).optional(),
});

/** What an office says of itself in a YAML file; a line without a value says nothing. Throws `ContentError` with every fault. */
export async function readOffice(path: string): Promise<Office> {
  const { located, faults } = readYaml(basename(path), await readFile(path, 'utf8'), office, {
    isAllText: true,
  });
  if (!located) throw new ContentError(faults);
  return Object.fromEntries(Object.entries(located.value).filter(([, value]) => value !== ''));
}
