import { type Complaint, complainIn } from '../domain/fault.ts';
import { logo as en } from '../i18n/en/logo.ts';
import { logo as vi } from '../i18n/vi/logo.ts';

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
