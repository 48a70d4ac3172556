import { formatNumber } from './format.ts';
import type { LocaleId } from './locales.ts';

/** A file's size in kB (1,000 bytes), or in MB with one digit from 1,000 kB on: `48 kB`, `1,2 MB`. */
export function formatBytes(bytes: number, locale: LocaleId): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${formatNumber(kilobytes, locale)}\u00a0kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, locale)}\u00a0MB`;
}
