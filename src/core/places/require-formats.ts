import type { Content } from '../domain/content.ts';
import { type Formats, formatOf } from '../sheets/job.ts';
import type { DesignedFormat } from '../templates/template.ts';

type Wanted = { readonly formats: readonly string[]; readonly combine: boolean };

/** Throws when a format does not exist, has no office's boxes, cannot be in the one PDF asked for, or no venue has it. */
export function requireFormats(
  { formats: ids, combine }: Wanted,
  registry: Formats,
  { venues }: Content,
): void {
  const possible = Object.entries(registry)
    .filter(([, format]) =>
      combine ? isPdf(format) && !isImposed(format) : isPdf(format) || format.kind === 'slide',
    )
    .map(([id]) => id)
    .filter((id) => venues.some((venue) => venue.formats.includes(id)));
  for (const id of ids) {
    formatOf(registry, id, '--format');
    if (possible.includes(id)) continue;
    const how = combine ? ' in one PDF (--combine)' : '';
    throw new Error(`--format: "${id}" cannot be made for places${how}. Use one of ${possible.join(', ')}.`);
  }
}

const isPdf = (format: DesignedFormat): boolean => format.outputs.includes('pdf');
const isImposed = (format: DesignedFormat): boolean =>
  format.medium === 'print' && format.imposition !== undefined;
