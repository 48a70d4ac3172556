import { inSentence } from '../in-sentence.ts';
import type { FigurePagesMessages } from '../vi/figure-pages.ts';

export const figurePages: FigurePagesMessages = {
  metric: {
    title: (name, count) => `${name}: ${count} published ${count === 1 ? 'number' : 'numbers'}`,
    newest: (s) => `The newest number of ${s.place}: ${s.value}, ${s.when}.`,
    newestSound: (s) => `The newest number of ${s.place} that no other contradicts: ${s.value}, ${s.when}.`,
    newerContradicted: (s) => `The one after it, ${s.value}, ${s.when}, contradicts other numbers.`,
    allContradicted: (s) =>
      `The numbers of ${s.place} contradict each other; the newest is ${s.value}, ${s.when}.`,
    sinceBreak: (s) => `It was counted after ${s.on} (${s.label}).`,
    figures: (count) => `Every number (${count})`,
    places: (count) => `Provinces and districts (${count})`,
    all: 'Every way of counting',
  },
  area: {
    title: (s) => `${s.name}: ${s.value} of ${s.of} ${s.when}`,
    titleOfCount: (s) => `${s.name}: ${s.value} (${inSentence(s.metric)}) ${s.when}`,
    titleOfClash: (name) => `${name}: the published numbers contradict each other`,
    titleOfNone: (name) => `${name}: no number of people with the app was found`,
    description: (name, count) =>
      `${count} published ${count === 1 ? 'number' : 'numbers'} about ${name}, each with its date, what it counts, what it is a share of, and its source.`,
    none: (name) =>
      `No number of ${name} was found in the reports and documents that were read. Not found does not mean 0.`,
    reached: 'Reached',
    targets: 'Targets',
    context: 'For comparison',
    earlier: (count) => `Earlier numbers (${count})`,
    within: (name) => `Within ${name}`,
    others: 'Other places',
    sharesTitle: (s) => `${s.name}: from ${s.first} to ${s.last} of ${s.of}`,
    sharesSummary: (s) => `${s.first} ${s.firstWhen}, ${s.last} ${s.lastWhen}; ${s.count} published numbers.`,
  },
  release: {
    title: (name, headline) => `Release ${name}: ${headline}`,
    name: (name, version) => `Release ${name}, version ${version}`,
    lead: (day) =>
      `The figures exactly as they were published in the release of ${day}. It never changes; a wrong number is corrected in a later release.`,
    description: (name, version, count) =>
      `Release ${name}, version ${version}: ${count} numbers, files with their SHA-256 checksums, a citation, and what differs from the release before.`,
    types: {
      'scheduled-update': 'Update',
      correction: 'Correction',
      'new-metric': 'New metric',
      'method-change': 'Change of method',
      'data-issue': 'Data issue',
    },
    reason: (reason) => `Reason: ${reason}`,
    neighbours: 'Other releases',
    previous: (name) => `Previous release: ${name}`,
    next: (name) => `Next release: ${name}`,
    newest: 'This is the newest release.',
    files: 'Files of this release',
    filesLead:
      'Beside each file is its SHA-256 checksum. If your copy has another checksum, it is not the file that was published.',
    cite: 'Cite this release',
    noAddress: 'This build has no address on the web yet, so the citation has no link.',
    citation: (portal, name, version) => `${portal}. Figures, release ${name}, version ${version}.`,
    difference: (previous) => `What differs from ${previous}`,
    first: 'The first release: every number is new',
    table: {
      caption: (count) => `${count} ${count === 1 ? 'number' : 'numbers'}`,
      place: 'Place',
      value: 'Number',
      metric: 'What it counts',
      asOf: 'As of',
      kind: 'Change',
      added: 'added',
      changed: 'corrected',
      removed: 'withdrawn',
      was: (value) => `before: ${value}`,
    },
  },
  days: {
    title: 'Coverage day by day, a chart for each denominator',
    description:
      'Provinces and mobile operators side by side, a chart for each day and denominator, with its table, the source of each number and its downloads.',
    none: 'There are not yet enough numbers of the same day to draw a chart.',
  },
  method: {
    title: 'How it is worked out, and numbers that clash',
    description:
      'What each number counts, where the way of counting changed, where sources contradict each other, and which shares do not fit their own counts.',
    contents: 'On this page',
  },
  changes: {
    title: 'What changed in the figures, and why',
    description:
      'Change log of the figures: whenever numbers are added, corrected or withdrawn there is a release of its own, the newest first.',
    feed: 'Follow by Atom',
    link: 'Change log',
  },
  data: {
    title: 'The figures for spreadsheets and programs',
    description:
      'Every number as CSV and JSON, a Data Package, an OpenAPI description: what each column means, what never changes, what a gap means.',
    link: 'Data and how to use it',
    whole: 'All of it',
    files: {
      'figures.csv': 'Every number, one per row',
      'figures.json': 'Every number with what it counts and its source',
      'provinces.csv': 'One row per province: the newest share of each denominator',
      'metrics.json': 'What each metric counts',
      'datapackage.json': 'Description after Data Package 2.0: columns, types, missing values',
      'openapi.json': 'Description of the files’ addresses after OpenAPI 3.1',
    },
    charts: 'Each chart',
    chartsLead:
      'Each chart has five files: its figures as CSV and JSON, its picture as SVG and PNG, its words as TXT. To show one on another site, copy its code: the picture always has the newest numbers.',
    embed: 'Code for another site',
    columns: 'Columns of figures.csv',
    column: 'Column',
    meaning: 'Meaning',
    missing: 'Cells without a number',
    missingLead: 'No number never means 0. In provinces.csv such a cell has one of two codes:',
    stable: 'What does not change',
    promises: [
      'Addresses of files and names of columns stay the same until the version’s first number rises. New columns are only added at the end.',
      'The version’s first number rises when a definition or denominator changes, the second with new numbers, the last with a correction.',
      'The files in the folder of a release never change.',
      'No cell holds a formula: a text that begins with =, +, - or @ has an apostrophe before it.',
    ],
    version: (version) => `Version now: ${version}`,
    missingValues: { 'not-found': 'not found', 'not-reported': 'the place did not report' },
  },
};
