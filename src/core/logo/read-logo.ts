import type { Complaint } from '../domain/fault.ts';
import { isPng } from '../png/decode-png.ts';
import { type Logo, MAX_LOGO_BYTES } from './logo.ts';
import { LogoRefused } from './logo-refused.ts';
import { readPngLogo } from './png-logo.ts';
import { readSvgLogo } from './svg-logo.ts';

/** Reads a logo from its file, SVG or PNG by its first bytes. Nothing of the file itself is ever put on a sheet. */
export function readLogo(bytes: Uint8Array): Logo | { readonly complaint: Complaint } {
  try {
    if (bytes.length > MAX_LOGO_BYTES) throw new LogoRefused((say) => say.tooLarge(MAX_LOGO_BYTES / 1000));
    return isPng(bytes) ? readPngLogo(bytes) : readSvgLogo(bytes);
  } catch (error) {
    if (error instanceof LogoRefused) return { complaint: error.complaint };
    throw error;
  }
}
