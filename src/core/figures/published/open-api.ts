import type { Content } from '../../domain/content.ts';
import { messages } from '../../i18n/messages.ts';
import { spokenLocale } from './data-package.ts';
import { LICENCE } from './dataset.ts';

type Places = { readonly charts: readonly string[]; readonly site: string | undefined };

const types = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain',
} as const;

const parameter = (name: string, values: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', enum: values },
});

const file = (summary: string, type: string, parameters: readonly object[] = []) => ({
  get: {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: { '200': { description: summary, content: { [type]: {} } } },
  },
});

/** The plain files of the site as an OpenAPI 3.1 description: nothing answers but a web server. */
export function openApi(content: Content, { charts, site }: Places) {
  const { campaign, releases = [] } = content;
  const { files, chartsLead, promises, description } = messages.en.figurePages.data;
  const chart = parameter('chart', charts);
  const language = parameter('language', campaign.languages);
  const whole = Object.entries(files).map(([name, summary]) => [
    `/data/${name}`,
    file(summary, types[name.endsWith('.csv') ? 'csv' : 'json']),
  ]);
  const drawn = (['svg', 'png', 'txt'] as const).map((kind) => [
    `/data/charts/{chart}.{language}.${kind}`,
    file(chartsLead, types[kind], [chart, language]),
  ]);
  const told = (['csv', 'json'] as const).map((kind) => [
    `/data/charts/{chart}.${kind}`,
    file(chartsLead, types[kind], [chart]),
  ]);
  const names = [...new Set(releases.flatMap((release) => release.files.map(({ name }) => name)))];
  const released = parameter(
    'release',
    releases.map(({ name }) => name),
  );
  const old = [
    [
      '/data/releases/{release}/{file}',
      file('A file of a release, which never changes', 'text/plain', [
        released,
        parameter('file', [...names, 'sha256sums.txt']),
      ]),
    ],
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: campaign.name[spokenLocale(content)],
      description: [description, ...promises].join('\n'),
      version: releases.at(-1)?.version ?? '0.0.0',
      license: { name: LICENCE.name, url: LICENCE.url },
    },
    servers: [{ url: site ?? '/' }],
    paths: Object.fromEntries([...whole, ...told, ...drawn, ...(releases.length > 0 ? old : [])]) as Record<
      string,
      object
    >,
  };
}
