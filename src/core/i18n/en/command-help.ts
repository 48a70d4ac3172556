import type { help as vi } from '../vi/command-help.ts';

export const help: typeof vi = {
  usage: 'options',
  common: { lang: '<vi|en> which language to speak (default: that of LANG)', help: 'this text' },
  build: {
    about: [
      'Builds the site and its materials from content/ into dist/. Faults in content/ are listed, and then dist/ stays as it is.',
    ],
    options: {
      content: '<folder> the content (default: content)',
      out: '<folder> where to publish it (default: dist): a folder that is not there yet, is empty, or was made by this command',
      only: "<pattern> only the materials whose path fits, e.g. 'hospital/*'",
      'output-profile':
        '<file.icc> the print shop’s CMYK profile, put into every PDF for print (default: none, and the PDFs say nothing of a press)',
      'skip-materials': 'pages only',
      zip: 'also writes the whole site as one ZIP beside the published folder (dist.zip), which runs from a USB stick',
    },
    variables: {
      SITE_URL:
        'the address the site will have, e.g. https://loa.example; unset, canonical links, hreflang and the sitemap are left out and codes lead to the official download page',
      TODAY:
        'the day the site speaks of as today, YYYY-MM-DD, or with an hour, YYYY-MM-DDTHH:MM (default: the day of the newest figure)',
    },
  },
  materials: {
    about: [
      'Draws every material of the campaign (venue × format × language) as PDF and PNG, codes as SVG, reads each code back and writes manifest.json. Nothing in the folder changes unless all of it can be made.',
      'With --places: a print-ready PDF for every place of a table, in <folder>/<venue>/<format>.<language>/<name>.pdf, and places.csv, which lists them. The table is .xlsx or UTF-8 CSV; its columns may stand in any order and are called venue, name; address, office, hotline, note, language. All faults are reported at once by their cell, before anything is written. A run that was stopped goes on where it was when it is started again.',
    ],
    options: {
      only: "<pattern> only these; the others stay as they are. A venue, a material or a file, e.g. hospital, 'hospital/a4-*', '*/slide-1080p.en', hospital/a4-poster.vi.pdf",
      out: '<folder> where to write them (default: dist/materials): a folder that is not there yet, is empty, or was made by this command',
      content: '<folder> the content (default: content)',
      'output-profile':
        '<file.icc> the print shop’s CMYK profile, put into every PDF for print (default: none, and the PDFs say nothing of a press)',
      places: '<table> a sheet for every place of it; needs --out, or --queue and --store',
      queue: '<address> hands the work to many machines through this queue (see scripts/machines/README.md)',
      store: '<address> the machines’ common store, for the table, the templates and all that is made',
      batch: '<number> places in a batch, for --queue; 500 to 2000 is best (default: 1000)',
      format: '<id> which sheet (default: a4-poster); may be given several times',
      language: '<vi|en> for rows that name none (default: vi)',
      hidden: 'hidden rows, columns and sheets too',
      logo: '<file> the office’s own logo, SVG or PNG, printed beside the name on every sheet',
      mono: 'in black and white, for photocopying',
      convert: 'columns in an old encoding (VNI, TCVN3) become Unicode, without asking',
      combine: 'one PDF per format and language, with an outline by place, instead of one per place',
      pack: 'ZIP archives, one per district, format and language, of at most 10,000 sheets each, instead of folders',
      threads:
        '<number> how many threads make sheets (default: as many as there are cores and memory, 400 MB each)',
      marked:
        '<file.xlsx> when the table has faults: where a copy of it goes, faulty cells coloured and commented; correct it there and run again with it',
      png: 'a picture beside each PDF: 300 dpi up to A3, a preview of larger sheets. Slides are always pictures; what is put together from A4 (tiles, tents) is a PDF alone',
    },
    variables: {
      SITE_URL:
        'the address the site will have, e.g. https://loa.example: codes lead there; unset, to the official download page',
    },
  },
  worker: {
    about: [
      'Makes the sheets that npm run materials -- --places … --queue … --store … has handed out. Run it on any number of machines, and add or stop some at any time: what a stopped one had in hand another does again.',
      'With --status it says how far each run is, how fast, and what failed; with --cancel it cancels one, from any machine.',
    ],
    options: {
      queue: '<address> the queue: redis://host:6379, rediss://… (TLS) or postgres://user@host/database',
      store: '<address> the store: s3://bucket/folder?endpoint=…&region=… or file:///shared/folder',
      threads: '<number> batches at the same time (default: the cores of the machine)',
      'until-done': 'end when nothing is left to do',
      status: 'only say how far the runs are',
      cancel: '<run> cancel this one; its first letters are enough',
    },
    variables: {
      QUEUE_PASSWORD: 'the queue’s password',
      AWS_ACCESS_KEY_ID: 'key of an S3 store, with AWS_SECRET_ACCESS_KEY',
    },
  },
  'contact-sheet': {
    about: [
      'Draws every venue × format × language small, all pages of a format on one picture, to be looked at together.',
    ],
    options: {
      only: '<pattern> only these, as in npm run materials',
      filled: 'each sheet twice more: with a short and with a long name of a place',
      grey: 'each sheet once more, without its colours',
      beside: '<folder> PNG pictures with the id of a venue in their names, put beside its sheets',
      height: '<px> of each page, to look more closely (default: 400)',
      out: '<folder> where to write them (default: .cache/contact-sheets): a folder that is not there yet, is empty, or was made by this command',
      content: '<folder> the content (default: content)',
    },
    variables: { SITE_URL: 'as in npm run materials' },
  },
  editions: {
    about: [
      "Lists the sheets whose words or design are not those of their last edition, and why. With --issue, writes an edition of each into content/editions.csv and marks the one before as replaced; commit the file, then build. The code on a sheet is looked up on the site's page of editions.",
    ],
    options: {
      issue: '<day> issue them on this day, YYYY-MM-DD',
      'dry-run': 'only list them, even with --issue',
      'no-address': 'issue though SITE_URL is not set: codes lead to the official download page',
      content: '<folder> the content (default: content)',
    },
    variables: {},
  },
  figures: {
    about: [
      'Brings figures from an office’s table to the pages in four steps: import <table> reads and screens every cell, reports every fault at once and shows what would change; apply <file> lays the figures ready; publish makes them public; undo takes the last step back. The table is .xlsx, .xls, .ods or CSV of any layout.',
      'Only publish changes published figures. Each release is in content/figures/releases/ and never changes. See content/figures/README.md.',
    ],
    options: {
      content: '<folder> the content (default: content)',
      out: '<file> where import writes what apply takes',
      source: '<id> source of the whole table, as in sources.csv',
      'as-of': '<day> day of the figures where the table does not say',
      metric: '<id> metric where the table does not say',
      area: '<code> place where the table does not say',
      answer: '<cell=id> answers a question of import, such as B7=VN-57; - leaves it out; may be repeated',
      accept: "<'cell kind'> a warning was seen and is right, such as 'B7 fall'; may be repeated",
      marked: '<file.xlsx> the table with each cell to look at coloured and commented',
      preview: '<file.html> where the page before and after goes (default: .cache/figures/before-after.html)',
      confirm: '<day> type the day of the newest figure to publish',
      reason: '<words> why a published figure is changed',
      day: '<day> day of the release (default: today)',
      until: '<day, hour> not shown before, such as 2020-08-21T17:00',
      major: 'a metric has another definition or denominator',
    },
    variables: { TODAY: 'the day to call today, written YYYY-MM-DD (default: the day of the machine)' },
  },
  'daily-report': {
    about: [
      'Sums up the daily reports of units: who has reported, late, several times or not; totals with what is missing; the change since the day before; the report as .docx and .pdf in the layout of Decree 30/2020/NĐ-CP; messages to units; rows to screen. Not reported is never 0.',
      'Files of units are .xlsx, .xls, .ods or CSV of any layout. A file came when it was saved in the folder, or as received.csv in it says (name of the file, time). Without --reports the blank form alone is written.',
    ],
    options: {
      reports: '<folder> what units sent, on earlier days too',
      date: '<day> the day to sum up, written YYYY-MM-DD',
      units: '<file> who has to report, a column called “Unit name”',
      area: '<code> district or province that the units lie in, as in areas.csv; without --units all below it',
      metric: '<id> what is reported (default: metrics with daily: true in metrics.yaml); may be given again',
      by: '<hour> by when units report (default: as the directive says)',
      before: '<hour> before when the office reports (default: as the directive says)',
      office: '<file.yaml> name of the office, who signs, where it is sent; dotted lines without',
      out: '<folder> where to write; without it the state is only shown',
      content: '<folder> the content (default: content)',
    },
    variables: {},
  },
  preview: {
    about: ['Shows the built site on this machine.'],
    options: {
      out: '<folder> the built site (default: dist)',
      port: '<number> its port (default: 4321)',
    },
    variables: {},
  },
};
