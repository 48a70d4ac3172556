import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import { realSize } from '../../core/catalogue/shop.ts';

/** Class of a format's picture on a wall, where everything is drawn at one scale. */
export const wallClass = (format: string): string => `wall-${format}`;

/** The size of every format on a wall, in millimetres of which each page says how large they are (`--mm`). */
export function wallStyle(records: readonly MaterialRecord[]): string {
  const sizes = new Map(
    records.flatMap((record) => {
      const size = realSize(record);
      return size ? [[record.format, size] as const] : [];
    }),
  );
  return [...sizes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([format, { widthMm, heightMm }]) =>
        `.${wallClass(format)}{width:calc(${widthMm}*var(--mm));height:calc(${heightMm}*var(--mm))}`,
    )
    .join('');
}
