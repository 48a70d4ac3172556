import { dayOf } from '../../domain/as-of.ts';
import { areaName } from '../../domain/areas/areas.ts';
import type { Content } from '../../domain/content.ts';
import { pathOf } from '../../domain/routes.ts';
import type { StructuredData } from '../../domain/pages/structured-data.ts';
import { type LocaleId, tagOf } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

/** Under this licence the texts and tables of the site may be used. */
export const LICENCE = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** All figures as a data set after schema.org. `whole`: a path of the site as a whole address. */
export function figuresDataset(
  content: Content,
  locale: LocaleId,
  whole: (path: string) => string,
): StructuredData {
  const { campaign, figures, metrics, releases = [] } = content;
  const { coverage, figurePages } = messages[locale];
  const newest = releases.at(-1);
  const days = figures
    .filter(({ dateKind }) => dateKind !== 'deadline')
    .flatMap(({ asOf }) => dayOf(asOf) ?? [])
    .toSorted();
  const country = figures.find(({ areaLevel }) => areaLevel === 'country');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: coverage.title,
    description: coverage.lead,
    url: whole(pathOf({ kind: 'data' }, locale)),
    identifier: newest
      ? whole(pathOf({ kind: 'release', name: newest.name }, locale))
      : whole('/data/figures.csv'),
    inLanguage: tagOf(locale),
    isAccessibleForFree: true,
    license: LICENCE.url,
    creator: { '@type': 'Organization', name: campaign.portal.name[locale], url: whole('/') },
    ...(newest ? { version: newest.version, dateModified: newest.name.slice(0, 10) } : {}),
    ...(days.length > 0 ? { temporalCoverage: `${days[0]}/${days.at(-1)}` } : {}),
    ...(country ? { spatialCoverage: areaName(content, country.area)[locale] } : {}),
    variableMeasured: metrics
      .filter(({ id }) => figures.some(({ metric }) => metric.id === id))
      .map(({ id, name, counts }) => ({
        '@type': 'PropertyValue',
        propertyID: id,
        name: name[locale],
        description: counts[locale],
      })),
    distribution: (
      [
        ['figures.csv', 'text/csv'],
        ['figures.json', 'application/json'],
        ['datapackage.json', 'application/json'],
      ] as const
    ).map(([file, type]) => ({
      '@type': 'DataDownload',
      name: figurePages.data.files[file],
      contentUrl: whole(`/data/${file}`),
      encodingFormat: type,
    })),
  };
}
