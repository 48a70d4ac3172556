import { type Complaint, complainIn } from '../domain/fault.ts';
import { figures as en } from '../i18n/en/figures.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { type ForStaff, forStaff } from '../i18n/told.ts';
import { figures as vi } from '../i18n/vi/figures.ts';

type FiguresMessages = typeof vi;

/** What is said about figures on their way from an office's file to a page, in every language of the staff. */
export const figuresMessages = { vi, en } satisfies Record<StaffLocaleId, FiguresMessages>;

export const complainInFigures = (
  pick: (say: FiguresMessages, language: StaffLocaleId) => { readonly rule: string; readonly fix: string },
): Complaint => complainIn(figuresMessages, pick);

/** A sentence in every language of the staff. */
export const tellOf = (pick: (say: FiguresMessages, language: StaffLocaleId) => string): ForStaff =>
  forStaff((id) => pick(figuresMessages[id], id));
