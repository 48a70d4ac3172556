import type { siteChecks as vi } from '../vi/site-checks.ts';

export const siteChecks: typeof vi = {
  noPages: () => ({ rule: 'holds no pages', fix: 'build the site first' }),
  noColour: (name) => ({ rule: `has no colour ${name}`, fix: 'use src/layouts/Page.astro' }),
  pale: (text, ground, ratio, least) => ({
    rule: `${text} on ${ground} has a contrast of ${ratio}:1, at least ${least}:1`,
    fix: 'choose darker or lighter colours in content/campaign.yaml',
  }),
  empty: (tag, where) => ({
    rule: `an empty <${tag}> in "${where}"`,
    fix: 'say that it is not published, or leave it out',
  }),
  headings: (count) => ({ rule: `${count} h1`, fix: 'have exactly one, from the layout' }),
  headingLeap: (text) => ({
    rule: `"${text}" leaves out a level of headings`,
    fix: 'make it one level below the heading before it',
  }),
  noSize: (address, name) => ({ rule: `${address} has no ${name}`, fix: `give it its ${name} in pixels` }),
  noAlt: (address) => ({
    rule: `${address} has no alt`,
    fix: 'say what it shows, or alt="" for decoration',
  }),
  namelessDrawing: () => ({
    rule: 'a drawing has no name',
    fix: 'give the svg role="img" and aria-label, or aria-hidden="true"',
  }),
  noLanguage: (tag, tags) => ({
    rule: `lang="${tag}" on <html>`,
    fix: `use src/layouts/Page.astro; one of ${tags}`,
  }),
  otherLanguage: (tag, promised) => ({
    rule: `lang="${tag}" at an address for ${promised}`,
    fix: 'pass the page its own locale',
  }),
  leak: (text) => ({
    rule: `shows "${text}"`,
    fix: 'find where the text comes from and fill or remove it',
  }),
  unpublishedNumber: (number, text) => ({
    rule: `"${number}" in "${text}" is no published number`,
    fix: 'cite it by {{figure …}}, or add it with its source to content/figures/quoted.csv; write it as its language does',
  }),
  deadLink: () => ({ rule: 'a link leads nowhere', fix: 'give it an address or remove it' }),
  brokenLink: (address) => ({
    rule: `"${address}" leads to a file that is not there`,
    fix: 'correct the address, or take it from src/core/domain/routes.ts',
  }),
  outdatedLink: (address, to) => ({
    rule: `"${address}" is an old address`,
    fix: `lead straight to ${to}; in pages take pathOf from src/site-content.ts`,
  }),
  brokenAnchor: (address, anchor) => ({
    rule: `"${address}" leads to a part that is not on that page`,
    fix: `give an element there id="${anchor}"`,
  }),
  markup: (message, rule) => ({ rule: `invalid HTML: ${message}`, fix: `see ${rule}` }),
  policy: () => ({ rule: 'its policy does not fit its styles', fix: 'build it with astro.config.mjs' }),
  refused: (tag) => ({
    rule: `${tag} is refused by the policy`,
    fix: 'remove it, or use a class; the site has no scripts, frames, forms, inline styles or handlers',
  }),
  thirdParty: (address) => ({
    rule: `loads ${address}`,
    fix: 'keep the file in public/ and serve it from here',
  }),
  untitled: (what) => ({ rule: `has no ${what}`, fix: `pass the layout a ${what}` }),
  longDescription: (length, most) => ({
    rule: `its description has ${length} characters, at most ${most}`,
    fix: 'use src/layouts/Page.astro',
  }),
  sameTitle: (what, page) => ({
    rule: `same ${what} as ${page}`,
    fix: 'say what is particular to this page',
  }),
  noTwin: (language) => ({ rule: `has no page in ${language}`, fix: 'pass the layout its route' }),
  oneWayTwin: (page) => ({ rule: `${page} does not link back`, fix: 'give both the same route' }),
  notNfc: (word) => ({ rule: `"${word}" is not Unicode NFC`, fix: 'retype it or convert its file to NFC' }),
  heavy: (bytes, limit) => ({
    rule: `${bytes} bytes compressed, at most ${limit}`,
    fix: 'shorten it or split it into two pages',
  }),
};
