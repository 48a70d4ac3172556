import { type Site, pageOf } from '../../../scripts/checks/site.ts';
import { contentSecurityPolicy } from '../../../src/node/site/content-security.ts';

const colours = {
  ground: '#0b2a4a',
  paper: '#ffffff',
  light: '#ffd23f',
  quiet: '#374e69',
  ray: '#10477a',
  'tint-light': '#fff3cd',
  'tint-sky': '#eaf5fb',
};

/** Pages with nothing wrong in them, until `spoil` changes the text of the first one. */
export function siteWith(
  spoil: (html: string) => string = (html) => html,
  extraFiles: readonly string[] = [],
): Site {
  const pages = [
    pageOf('huong-dan/a/index.html', spoil(soundPage('vi-VN', 'Một', '/en/guides/a/', 'en-GB'))),
    pageOf('en/guides/a/index.html', soundPage('en-GB', 'One', '/huong-dan/a/', 'vi-VN')),
  ];
  return {
    pages,
    files: new Set(['huong-dan/a/index.html', 'en/guides/a/index.html', 'a.png', ...extraFiles]),
  };
}

function soundPage(tag: string, title: string, twin: string, twinTag: string): string {
  const style = `<style>:root{${Object.entries(colours)
    .map(([name, rgb]) => `--${name}:${rgb}`)
    .join(';')}}</style>`;
  const policy = contentSecurityPolicy(style);
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title><meta name="description" content="${title} …">${style}</head>
<body><a href="${twin}" hreflang="${twinTag}">${twinTag}</a><main><h1>${title}</h1><h2 id="part">Part</h2>
<p><a href="#part">Part</a> <img src="/a.png" alt="A" width="1" height="1"></p></main></body></html>
`;
}
