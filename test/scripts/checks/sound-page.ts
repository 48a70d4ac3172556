import { type Site, pageOf } from '../../../scripts/checks/site.ts';
import { contentSecurityPolicy } from '../../../src/node/site/content-security.ts';
import { readerTools } from '../../../src/node/site/reader-tools.ts';

const colours = {
  ground: '#0b2a4a',
  paper: '#ffffff',
  light: '#ffd23f',
  'on-light': '#0b2a4a',
  band: '#0b2a4a',
  'on-band': '#ffffff',
  quiet: '#374e69',
  ray: '#10477a',
  'tint-light': '#fff3cd',
  'tint-sky': '#eaf5fb',
};

const ORIGIN = 'https://loa.example';

/** What the pages may say: a number of people, a share, and a number that is quoted. */
const ownFiles: Readonly<Record<string, string>> = {
  'data/figures.json': JSON.stringify({
    figures: [{ value: 20580000 }, { value: 9.9 }],
    quoted: [{ value: 10000 }],
  }),
  'sitemap.xml': `<urlset><url><loc>${ORIGIN}/</loc></url></urlset>`,
};

/** Pages with nothing wrong in them, until `spoil` changes the text of the first one. */
export function siteWith(
  spoil: (html: string) => string = (html) => html,
  extraFiles: Readonly<Record<string, string>> = {},
): Site {
  const pages = [
    pageOf('huong-dan/a/index.html', spoil(soundPage(vi, en))),
    pageOf('en/guides/a/index.html', soundPage(en, vi)),
  ];
  return {
    pages,
    moved: new Map([['/huong-dan/cu/', '/huong-dan/a/']]),
    files: new Set([
      'huong-dan/a/index.html',
      'huong-dan/cu/index.html',
      'en/guides/a/index.html',
      ...['a.png', 'a.pdf', 'data/figures.json', 'sitemap.xml'],
      ...Object.keys(extraFiles),
    ]),
    read: async (file) => ({ ...ownFiles, ...extraFiles })[file] ?? '',
    sizeOf: async () => 2000,
  };
}

type Own = { readonly tag: string; readonly title: string; readonly path: string };
const vi: Own = { tag: 'vi-VN', title: 'Một', path: '/huong-dan/a/' };
const en: Own = { tag: 'en-GB', title: 'One', path: '/en/guides/a/' };

function soundPage({ tag, title, path }: Own, twin: Own): string {
  const style = `<style>:root{${Object.entries(colours)
    .map(([name, rgb]) => `--${name}:${rgb}`)
    .join(
      ';',
    )}}@media screen and (prefers-color-scheme:dark){:root{--ground:#f0f4f8;--paper:#041020;--quiet:#b9c4cf;--tint-light:#2c2f20;--tint-sky:#122536}}</style>`;
  const tools = `<script type="module">${readerTools()}</script>`;
  const policy = contentSecurityPolicy(style + tools);
  const alternates = [
    ['vi', vi],
    ['en', en],
    ['x-default', vi],
  ] as const;
  const steps = {
    '@type': 'HowToSection',
    name: 'Part',
    itemListElement: [{ '@type': 'HowToStep', name: 'Part', text: 'Part' }],
  };
  const data = { '@context': 'https://schema.org', '@type': 'HowTo', name: title, step: [steps] };
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title><meta name="description" content="${title} …">
<link rel="canonical" href="${ORIGIN}${path}">
${alternates.map(([language, own]) => `<link rel="alternate" hreflang="${language}" href="${ORIGIN}${own.path}">`).join('\n')}
<meta property="og:url" content="${ORIGIN}${path}"><meta property="og:description" content="${title} …">
<meta property="og:image" content="${ORIGIN}/a.png">
<script type="application/ld+json">${JSON.stringify(data)}</script>${style}</head>
<body><a href="${twin.path}" hreflang="${twin.tag}">${twin.tag}</a><main><h1>${title}</h1><h2 id="part">Part</h2>
<p><a href="#part">Part</a> <img src="/a.png" alt="${title}" width="1" height="1">
<a href="/a.pdf" download>PDF (2 kB)</a></p></main>${tools}</body></html>
`;
}
