import type { Content } from '../../domain/content.ts';
import { dataColumns } from '../../i18n/en/data-columns.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { dateKinds, hedges } from '../../schema/figure.ts';
import { denominators, units } from '../../schema/metric.ts';
import { LICENCE } from './dataset.ts';
import { columnOf, missingValues, publishedDenominators } from './provinces-table.ts';

/** A file beside `datapackage.json`, as it is. */
export type PackagedFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

type Field = { readonly name: string; readonly type: 'string' | 'number'; readonly description: string };

const levels = ['country', 'province', 'district', 'commune'] as const;
/** Columns whose cells are one of a few words. */
const categories: Readonly<Record<string, readonly string[]>> = {
  area_level: levels,
  kind: ['reached', 'target', 'context'],
  unit: units,
  denominator: denominators,
  bound: ['upper'],
  hedge: hedges,
  date_kind: dateKinds,
  confidence: ['stated', 'derived'],
};

/** The columns of `figures.csv` in their order, with what each means in English. */
export function figureFields({ campaign }: Pick<Content, 'campaign'>): readonly Field[] {
  const text = (name: keyof typeof dataColumns) => ({
    name,
    type: 'string' as const,
    description: dataColumns[name],
    ...(categories[name] ? { categories: categories[name] } : {}),
  });
  return [
    text('area_level'),
    text('area_code'),
    ...areaNameFields(campaign.languages),
    ...(['as_of', 'metric', 'kind'] as const).map(text),
    { name: 'value', type: 'number', description: dataColumns.value },
    ...(['unit', 'denominator', 'bound', 'operator', 'hedge', 'date_kind'] as const).map(text),
    ...(['definition_note', 'confidence', 'source_id', 'source_publisher', 'source_url'] as const).map(text),
  ];
}

const areaNameFields = (languages: readonly string[]): readonly Field[] =>
  languages.map((id) => ({
    name: `area_name_${id}`,
    type: 'string' as const,
    description: dataColumns.area_name,
  }));

function provinceFields(content: Pick<Content, 'campaign' | 'figures'>): readonly Field[] {
  return [
    { name: 'area_code', type: 'string', description: dataColumns.area_code },
    ...areaNameFields(content.campaign.languages),
    ...publishedDenominators(content).flatMap((denominator): readonly Field[] => {
      const name = columnOf(denominator);
      return [
        { name, type: 'number', description: `${dataColumns.share} (${denominator})` },
        { name: `${name}_as_of`, type: 'string', description: dataColumns.share_as_of },
        { name: `${name}_source_id`, type: 'string', description: dataColumns.share_source_id },
      ];
    }),
  ];
}

/** English, or the campaign's own language where it does not speak it. */
export const spokenLocale = ({ campaign }: Pick<Content, 'campaign'>): LocaleId =>
  campaign.languages.find((id) => id === 'en') ?? campaign.languages[0] ?? 'en';

/** The description of the published tables after Data Package 2.0. `site`: its whole address, where it has one. */
export function dataPackage(
  content: Content,
  { figures, provinces }: { readonly figures: PackagedFile; readonly provinces: PackagedFile },
  site: string | undefined,
) {
  const { campaign, releases = [], sources } = content;
  const newest = releases.at(-1);
  const cited = new Set(content.figures.map(({ source }) => source));
  const words = messages.en.figurePages.data;
  const labels = missingValues.map((value) => ({ value, label: words.missingValues[value] }));
  const table = (file: PackagedFile, name: string, title: string, schema: object) => ({
    name,
    type: 'table',
    title,
    path: file.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${campaign.id}-figures`,
    title: campaign.name[spokenLocale(content)],
    description: messages.en.coverage.lead,
    ...(site ? { homepage: site } : {}),
    ...(newest ? { version: newest.version, created: `${newest.name.slice(0, 10)}T00:00:00Z` } : {}),
    licenses: [{ name: LICENCE.name, path: LICENCE.url }],
    contributors: [{ title: campaign.portal.name[spokenLocale(content)], roles: ['publisher'] }],
    sources: sources
      .filter(({ source_id: id }) => cited.has(id))
      .map(({ publisher, title, url, published }) => ({
        title: `${publisher}: ${title}`,
        ...(url ? { path: url } : {}),
        ...(published === 'unknown' ? {} : { version: published }),
      })),
    resources: [
      table(figures, 'figures', words.files['figures.csv'], {
        fields: figureFields(content),
        missingValues: [{ value: '', label: 'nothing to say' }, ...labels],
      }),
      table(provinces, 'provinces', words.files['provinces.csv'], {
        fields: provinceFields(content),
        missingValues: labels,
        primaryKey: ['area_code'],
      }),
    ],
  };
}
