import { formatBytes } from '../format-bytes.ts';
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
    fix: 'say that it was not found, or leave it out',
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
    rule: `"${number}" in "${text}" is not a published number`,
    fix: 'cite it by {{figure …}}, or add it with its source to content/figures/quoted.csv; write it as its language does',
  }),
  structuredData: (what) => ({
    rule: `its data for search engines is wrong at ${what}`,
    fix: 'see src/core/domain/pages/structured-data.ts',
  }),
  unseenData: (text) => ({
    rule: `its data for search engines says "${text}", which the page does not show`,
    fix: 'take both from one text; see src/core/domain/pages/structured-data.ts',
  }),
  metadata: (name) => ({
    rule: `its ${name} is missing or not its own`,
    fix: 'use src/layouts/Page.astro and pass it the route',
  }),
  otherKind: (name, file) => ({
    rule: `"${name}" leads to ${file}, a file of another kind`,
    fix: 'name its kind, or lead to a file of the kind',
  }),
  otherSize: (name, size) => ({
    rule: `"${name}" says a wrong size: ${size}`,
    fix: 'take sizes from materials/manifest.json of the same build',
  }),
  notEditable: (name, file) => ({
    rule: `"${name}" promises a file to edit, but the text of ${file} cannot be edited`,
    fix: 'drop the promise, or lead to a file whose text is text',
  }),
  nothingBelow: (text) => ({
    rule: `"${text}" points below, where nothing is left`,
    fix: 'drop the pointer, or move the sentence before what it points to',
  }),
  noPicture: (text) => ({
    rule: `"${text}" speaks of a picture, and the page has none`,
    fix: 'drop those words, or add the picture',
  }),
  noLink: (text) => ({
    rule: `"${text}" says where to press, and no link is in it`,
    fix: 'add the link, or drop those words',
  }),
  nothingToEdit: (text) => ({
    rule: `"${text}" promises a file that can be edited, and the page leads to none of the kind`,
    fix: 'add a link to that file, or drop those words',
  }),
  hiddenAlt: (alt) => ({
    rule: `a picture that is hidden from those who listen has the words "${alt}"`,
    fix: 'give it alt=""',
  }),
  fileAsAlt: (alt) => ({
    rule: `the name of a file, "${alt}", stands for a picture`,
    fix: 'say what it shows',
  }),
  repeatedAlt: (alt) => ({
    rule: `the words for a picture repeat those beside it: "${alt}"`,
    fix: 'give it alt="", or say what the words beside it do not',
  }),
  foreignAlt: (alt) => ({
    rule: `the words for a picture, "${alt}", are the same on the page in another language`,
    fix: 'write them in the language of the page, or give them their lang',
  }),
  outOfStep: (part, here, twin, there) => ({
    rule: `has ${here} ${part}, and ${twin} has ${there}`,
    fix: 'give both languages the same parts',
  }),
  namedOnly: (address) => ({
    rule: `leads to ${address}, whose host the page of sources only names`,
    fix: 'name it without a link; see content/figures/sources-seen.csv',
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
  sameDownload: (name, count) => ({
    rule: `${count} files are called "${name}"`,
    fix: 'let each name (aria-label) say which file it is, of which place, in which language',
  }),
  noTwin: (language) => ({ rule: `has no page in ${language}`, fix: 'pass the layout its route' }),
  oneWayTwin: (page) => ({ rule: `${page} does not link back`, fix: 'give both the same route' }),
  notNfc: (word) => ({ rule: `"${word}" is not Unicode NFC`, fix: 'retype it or convert its file to NFC' }),
  heavy: (bytes, limit) => ({
    rule: `${bytes} bytes compressed, at most ${limit}`,
    fix: 'shorten it or split it into two pages',
  }),
  large: (bytes, limit) => ({
    rule: `the whole site has ${formatBytes(bytes, 'en')}, at most ${formatBytes(limit, 'en')}`,
    fix: 'see which folder is heavy with du -s dist/* and have fewer formats or smaller pictures in src/core/formats; if the host takes more, raise the limit in scripts/checks/size.ts',
  }),
};
