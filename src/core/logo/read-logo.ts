import { type Complaint, complainIn } from '../domain/fault.ts';
import { logo as en } from '../i18n/en/logo.ts';
import { logo as vi } from '../i18n/vi/logo.ts';
import { isPng } from '../png/decode-png.ts';
import { type Logo, MAX_LOGO_BYTES } from './logo.ts';
import { readPngLogo } from './png-logo.ts';
import { readSvgLogo } from './svg-logo.ts';

const words = { vi, en };
export type LogoFaults = typeof vi.faults;

/** What is wrong with a logo, in every language. */
export const complainOfLogo = (pick: (faults: LogoFaults) => { rule: string; fix: string }): Complaint =>
  complainIn(words, ({ faults }) => pick(faults));

/** Thrown while a logo is read. */
export class LogoRefused extends Error {
  readonly complaint: Complaint;

  constructor(pick: Parameters<typeof complainOfLogo>[0]) {
    const complaint = complainOfLogo(pick);
    super(complaint.rule.en);
    this.complaint = complaint;
  }
}

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
