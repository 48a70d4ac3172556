import type { releases as vi } from '../vi/releases.ts';

export const releases: typeof vi = {
  headlines: {
    update: (count) => (count === 1 ? '1 new figure' : `${count} new figures`),
    newMetric: (names) => `New metric: ${names}`,
    method: (names) => `Definition or denominator changed: ${names}`,
    issue: () => 'A problem with the data',
    correctionOfOne: ({ place, metric, before, after }) =>
      `Correction: ${place}, ${metric}: ${before} becomes ${after}`,
    corrections: (changed, removed) =>
      [
        ...(changed > 0 ? [`${changed} ${changed === 1 ? 'figure' : 'figures'} corrected`] : []),
        ...(removed > 0 ? [`${removed} withdrawn`] : []),
      ].join('; '),
  },
};
