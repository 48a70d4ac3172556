import type { Content } from '../domain/content.ts';
import { nearest } from '../domain/nearest.ts';
import type { Formats } from '../sheets/job.ts';
import { tellOfPlaces } from './tell-of-places.ts';
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
    if (possible.includes(id)) continue;
    const choices = possible.join(', ');
    throw tellOfPlaces(({ refused }) => {
      if (!Object.hasOwn(registry, id)) return refused.unknownFormat(id, nearest(id, possible), choices);
      return combine ? refused.combined(id, choices) : refused.format(id, choices);
    });
  }
}

const isPdf = (format: DesignedFormat): boolean => format.outputs.includes('pdf');
const isImposed = (format: DesignedFormat): boolean =>
  format.medium === 'print' && format.imposition !== undefined;
