import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type OutputProfile, pressProfileFault } from '../../core/pdf/output-intent.ts';
import { tell } from '../commands/tell.ts';

/** The profile that a print shop has sent, by its file. Throws, naming file and mend, where it is none of a press in CMYK. */
export async function readPressProfile(file: string | undefined): Promise<OutputProfile | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw tell(({ options }) => options.noProfile('--output-profile', file), { cause });
  });
  const fault = pressProfileFault(bytes);
  if (fault === 'no profile') throw tell(({ options }) => options.notAProfile('--output-profile', file));
  if (fault) {
    throw tell(({ options }) => options.notAPress('--output-profile', file, fault.device, fault.colours));
  }
  return { name: basename(file), bytes: new Uint8Array(bytes) };
}
