import { type Site, pageOf } from '../../../scripts/checks/site.ts';
import { contentSecurityPolicy } from '../../../src/node/site/content-security.ts';

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

/** What the pages may say: a number of people, a share, and a number that is quoted. */
const figures = JSON.stringify({
  figures: [{ value: 20580000 }, { value: 9.9 }],
  quoted: [{ value: 10000 }],
});

/** Pages with nothing wrong in them, until `spoil` changes the text of the first one. */
export function siteWith(
  spoil: (html: string) => string = (html) => html,
  extraFiles: Readonly<Record<string, string>> = {},
): Site {
  const pages = [
    pageOf('huong-dan/a/index.html', spoil(soundPage('vi-VN', 'Một', '/en/guides/a/', 'en-GB'))),
    pageOf('en/guides/a/index.html', soundPage('en-GB', 'One', '/huong-dan/a/', 'vi-VN')),
  ];
  return {
    pages,
    moved: new Map([['/huong-dan/cu/', '/huong-dan/a/']]),
    files: new Set([
      'huong-dan/a/index.html',
      'huong-dan/cu/index.html',
      'en/guides/a/index.html',
      'a.png',
      'data/figures.json',
      ...Object.keys(extraFiles),
    ]),
    read: async (file) => extraFiles[file] ?? (file === 'data/figures.json' ? figures : ''),
  };
}

function soundPage(tag: string, title: string, twin: string, twinTag: string): string {
  const style = `<style>:root{${Object.entries(colours)
    .map(([name, rgb]) => `--${name}:${rgb}`)
    .join(
      ';',
    )}}@media screen and (prefers-color-scheme:dark){:root{--ground:#f0f4f8;--paper:#041020;--quiet:#b9c4cf;--tint-light:#2c2f20;--tint-sky:#122536}}</style>`;
  const policy = contentSecurityPolicy(style);
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title><meta name="description" content="${title} …">${style}</head>
<body><a href="${twin}" hreflang="${twinTag}">${twinTag}</a><main><h1>${title}</h1><h2 id="part">Part</h2>
<p><a href="#part">Part</a> <img src="/a.png" alt="A" width="1" height="1"></p></main></body></html>
`;
}
