import { type Complaint, complainIn } from '../domain/fault.ts';
import { reports as en } from '../i18n/en/reports.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { type ForStaff, forStaff } from '../i18n/told.ts';
import { reports as vi } from '../i18n/vi/reports.ts';

export type ReportsMessages = typeof vi;

/** What is said of daily reports, in every language of the staff. */
export const reportsMessages = { vi, en } satisfies Record<StaffLocaleId, ReportsMessages>;

export const complainInReports = (
  pick: (say: ReportsMessages, language: StaffLocaleId) => { readonly rule: string; readonly fix: string },
): Complaint => complainIn(reportsMessages, pick);

/** A sentence in every language of the staff. */
export const inStaffLanguages = (pick: (say: ReportsMessages, language: StaffLocaleId) => string): ForStaff =>
  forStaff((id) => pick(reportsMessages[id], id));
