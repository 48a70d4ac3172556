import { readFile } from 'node:fs/promises';
import type { OwnLook } from '../../core/places/own-look.ts';
import { logoComplaint } from '../../core/places/own-look.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { Logo } from '../../core/logo/logo.ts';
import { readLogo } from '../../core/logo/read-logo.ts';
import { type Complaint, complainIn } from '../../core/domain/fault.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';
import { readPressProfile } from '../making/press-profile.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';

type Wanted = {
  readonly logoFile?: string | undefined;
  readonly mono?: boolean | undefined;
  readonly profileFile?: string | undefined;
};

/** What a run changes of its materials. Throws `PlacesError` where a logo cannot be printed, and where a profile is none of a press. */
export async function readLook({ logoFile, mono = false, profileFile }: Wanted): Promise<OwnLook> {
  const look: OwnLook = { isMono: mono, press: await readPressProfile(profileFile) };
  if (logoFile === undefined) return look;
  const bytes = await readFile(logoFile).catch(({ message }: Error) => {
    throw refused(
      logoFile,
      '',
      complainIn(placesMessages, (say) => say.faults.unreadable(message)),
    );
  });
  const read = readLogo(new Uint8Array(bytes));
  if ('complaint' in read) throw refused(logoFile, '', read.complaint);
  return { ...look, logo: read };
}

/** Throws where a logo is too coarse for any of the materials. */
export function requireSharp(file: string, logo: Logo, materials: readonly CompiledMaterial[]): void {
  for (const material of materials) {
    const complaint = logoComplaint(material, logo);
    if (complaint) throw refused(file, material.id, complaint);
  }
}

const refused = (file: string, where: string, complaint: Complaint) =>
  new PlacesError([{ file, where, value: '', ...complaint }]);
