import { formatNumber } from './format.ts';
import type { LocaleId } from './locales.ts';

/** A file's size in kB (1,000 bytes), or with one digit in MB from 1,000 kB on and in GB from 1,000 MB on: `48 kB`, `1,2 MB`. */
export function formatBytes(bytes: number, locale: LocaleId): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${formatNumber(kilobytes, locale)}\u00a0kB`;
  const [tenth, unit] = bytes < 999_950_000 ? [100_000, 'MB'] : [100_000_000, 'GB'];
  return `${formatNumber(Math.round(bytes / tenth) / 10, locale)}\u00a0${unit}`;
}
