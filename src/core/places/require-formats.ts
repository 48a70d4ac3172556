import type { Content } from '../domain/content.ts';
import { nearest } from '../domain/nearest.ts';
import type { Formats } from '../sheets/job.ts';
import { onlyInColour } from './mono.ts';
import { tellOfPlaces } from './tell-of-places.ts';
import type { DesignedFormat } from '../templates/template.ts';

type Wanted = {
  readonly formats: readonly string[];
  readonly combine: boolean;
  /** In black and greys. */
  readonly mono?: boolean;
};

/**
 * Throws when a format does not exist, has no office's boxes, cannot be in the one PDF or the greys asked for, or no
 * venue has it.
 */
export function requireFormats(
  { formats: ids, combine, mono = false }: Wanted,
  registry: Formats,
  { venues }: Content,
): void {
  const possible = Object.entries(registry)
    .filter(([, format]) =>
      combine ? isPdf(format) && !isImposed(format) : isPdf(format) || format.kind === 'slide',
    )
    .map(([id]) => id)
    .filter((id) => venues.some((venue) => venue.formats.includes(id)))
    .filter((id) => !mono || onlyInColour(id) === undefined);
  for (const id of ids) {
    if (possible.includes(id)) continue;
    const choices = possible.join(', ');
    throw tellOfPlaces(({ refused }) => {
      if (!Object.hasOwn(registry, id)) return refused.unknownFormat(id, nearest(id, possible), choices);
      if (mono && onlyInColour(id) !== undefined) return refused.onlyInColour(id, choices);
      return combine ? refused.combined(id, choices) : refused.format(id, choices);
    });
  }
}

const isPdf = (format: DesignedFormat): boolean => format.outputs.includes('pdf');
const isImposed = (format: DesignedFormat): boolean =>
  format.medium === 'print' && format.imposition !== undefined;
