import type { commands as vi } from '../vi/commands.ts';

export const commands: typeof vi = {
  help: {
    usage: 'options',
    common: { lang: '<vi|en> which language to speak (default: that of LANG)', help: 'this text' },
    build: {
      about: [
        'Builds the site and its materials from content/ into dist/. Faults in content/ are listed, and then dist/ stays as it is.',
      ],
      options: {
        content: '<folder> what to say (default: content)',
        out: '<folder> where to publish it (default: dist): a folder that is not there yet, is empty, or was made by this command',
        only: "<pattern> only the materials whose path fits, e.g. 'hospital/*'",
        'skip-materials': 'pages only',
        zip: 'also writes the whole site as one ZIP beside the published folder (dist.zip), which runs from a USB stick',
      },
      variables: {
        SITE_URL:
          'where the site will stand, e.g. https://loa.example; unset, canonical links, hreflang and the sitemap are left out and codes lead to the official download page',
        TODAY:
          'the day the site speaks of as today, YYYY-MM-DD, or with an hour, YYYY-MM-DDTHH:MM (default: the day of the newest figure)',
      },
    },
    materials: {
      about: [
        'Draws every material of the campaign (venue × format × language) as PDF and PNG, codes as SVG, reads each code back and writes manifest.json. Nothing in the folder changes unless all of it can be made.',
        'With --places: a print-ready PDF for every place of a table, in <folder>/<venue>/<format>.<language>/<name>.pdf, and places.csv, which lists them. The table is .xlsx or UTF-8 CSV; its columns may stand in any order and are called venue, name; address, office, hotline, note, language. All faults are told at once by their cell, before anything is written. A run that was stopped goes on where it was when it is started again.',
      ],
      options: {
        only: "<pattern> only these; the others stay as they are. A venue, a material or a file, e.g. hospital, 'hospital/a4-*', '*/slide-1080p.en', hospital/a4-poster.vi.pdf",
        out: '<folder> where to write them (default: dist/materials): a folder that is not there yet, is empty, or was made by this command',
        content: '<folder> what to say (default: content)',
        places: '<table> a sheet for every place of it; needs --out',
        format: '<id> which sheet (default: a4-poster); may be given several times',
        language: '<vi|en> for rows that name none (default: vi)',
        hidden: 'hidden rows, columns and sheets, too',
        logo: '<file> the office’s own logo, SVG or PNG, printed beside the name on every sheet',
        mono: 'in black and white, for photocopying',
        convert: 'columns in an old encoding (VNI, TCVN3) become Unicode, without asking',
        combine: 'one PDF per format and language, with an outline by place, instead of one per place',
        marked:
          '<file.xlsx> when the table has faults: where a copy of it goes, faulty cells coloured and commented; mend it there and run again with it',
        png: 'a picture beside each PDF: 300 dpi up to A3, a preview of larger sheets. Slides are always pictures; what is put together from A4 (tiles, tents) is a PDF alone',
      },
      variables: {
        SITE_URL:
          'where the site will stand, e.g. https://loa.example: codes lead there; unset, to the official download page',
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
        content: '<folder> what to say (default: content)',
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
        content: '<folder> what to say (default: content)',
      },
      variables: {},
    },
    figures: {
      about: [
        'Brings figures from an office’s table to the pages in four steps: import <table> reads and screens every cell, tells every fault at once and shows what would change; apply <file> lays the figures ready; publish makes them public; undo takes the last step back. The table is .xlsx, .xls, .ods or CSV of any layout.',
        'Published figures change through publish alone. Each release is in content/figures/releases/ and never changes. See content/figures/README.md.',
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
        reports: '<folder> what units sent, of earlier days, too',
        date: '<day> the day to sum up, written YYYY-MM-DD',
        units: '<file> who has to report, a column called “Unit name”',
        area: '<code> district or province that the units lie in, as in areas.csv; without --units all below it',
        metric:
          '<id> what is reported (default: metrics with daily: true in metrics.yaml); may be given again',
        by: '<hour> by when units report (default: as the directive says)',
        before: '<hour> before when the office reports (default: as the directive says)',
        office: '<file.yaml> name of the office, who signs, where it is sent; dotted lines without',
        out: '<folder> where to write; without it only the state is told',
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
  },
  making: { sheets: 'Drawing sheets', kits: 'Packing kits' },
  build: {
    content: (folder, day) => `Content: ${folder}, as of ${day}`,
    noAddress: () => 'SITE_URL is not set: no canonical links, hreflang and sitemap.',
    materials: (files, made, reused, kits) =>
      `Materials: ${files} files, ${made} sheets drawn and ${reused} taken over; ${kits} kits`,
    pages: () => 'Pages …',
    checks: () => 'Checks …',
    zipped: (file, size) => `The whole site in one file: ${file}, ${size}`,
    published: (folder) => `Published: ${folder}/`,
    notPublished: () => 'The site is not published, because of:',
    sound: (folder) => `${folder}: nothing wrong`,
    written: (folder, files, megabytes, seconds) =>
      `${folder}: ${files} files, ${megabytes} MB; ${seconds} s`,
    noMaterial: (pattern, known) =>
      `--only: no material fits "${pattern}" → use one of these, or a pattern of theirs:\n  ${known}`,
    noDay: () => 'No figure is dated to the day → give TODAY, e.g. TODAY=2020-08-20',
    unmade: (faults, sheets) => `${faults} of ${sheets} sheets cannot be made:`,
  },
  spent: {
    title: 'Time',
    steps: {
      content: 'content',
      materials: 'materials',
      pages: 'pages',
      checks: 'checks',
      publish: 'publication',
    },
  },
  oldNode: (version) =>
    `Node ${version} is too old for this command → run npm ci, which brings the Node that is needed, and start the command by npm run`,
  options: {
    unknown: (option, suggestion) =>
      `${option}: there is no such option → ${suggestion ? `is it ${suggestion}?` : '--help lists all options'}`,
    stray: (word) =>
      `${word}: the command has no use for this word → leave it out, or name its option before it (see --help)`,
    markedName: (file) =>
      `--marked: "${file}" must be an .xlsx file other than the table itself → say for instance --marked mend.xlsx`,
    markedTooLarge: (file) =>
      `--marked: ${file} is too large for a marked copy (about 20,000 rows) → mend it by the list of faults, or divide it`,
    noFile: (work) => `${work}: the file is missing → write its name right behind`,
    noValue: (option) => `${option}: its value is missing → write it right behind ${option}`,
    needlessValue: (option, value) => `${option}: takes no value (is: ${value}) → write ${option} alone`,
    repeated: (option) =>
      `${option}: is given several times, and only one can be used → leave out the others`,
    needs: (option, other) => `${option}: works only with ${other} → add ${other}, or leave out ${option}`,
    excludes: (option, other) => `${option}: does not work with ${other} → leave out one of them`,
    takenByNpm: (option) =>
      `${option}: npm has kept this option for itself → write -- before the options, as in npm run build -- ${option} …`,
    notAChoice: (option, value, choices) => `${option}: there is no "${value}" → use one of ${choices}`,
    notADay: (option, value) => `${option}: "${value}" is no day → write YYYY-MM-DD, e.g. 2020-08-20`,
    notAMoment: (option, value) =>
      `${option}: "${value}" is no day, nor a day and an hour → write YYYY-MM-DD or YYYY-MM-DDTHH:MM, e.g. 2020-08-28T15:00`,
    notAHeight: (option, value) =>
      `${option}: "${value}" is no number of pixels → write a number above 0, e.g. 400`,
    notAPort: (option, value) => `${option}: "${value}" is no port → write a number up to 65535, e.g. 4321`,
  },
  system: {
    somewhere: 'the folder that is written to',
    full: (path) =>
      `${path}: the disk is full → remove files from it, or choose a folder on another disk with --out, and start again`,
    readOnly: (path) => `${path}: this disk can only be read → choose a folder on another disk with --out`,
    forbidden: (path) =>
      `${path}: you may not write or read here → ask for the permission, or choose another folder with --out`,
    fileInTheWay: (path) =>
      `${path}: a file stands where a folder is needed → rename or move the file, or choose another folder with --out`,
    folderInTheWay: (path) =>
      `${path}: a folder stands where a file is needed → rename or move the folder, or choose another one with --out`,
    missing: (path) => `${path}: is not there → check the name and the path`,
    link: (path) =>
      `${path}: a link stands where a file or a folder is needed → remove the link, or choose another folder with --out`,
    busy: (path) =>
      `${path}: another program uses it, or it is a whole disk mounted there → close the program, or choose a folder inside it with --out`,
    tooMany: (path) =>
      `${path}: too many files are open at once → close other programs, or raise the limit (ulimit -n), and start again`,
    tooLong: (path) =>
      `${path}: the path is too long → choose a folder with a shorter name, nearer to the root of its disk`,
    broken: (path) => `${path}: the disk cannot be read or written → check the disk, or choose another`,
    portTaken: (port) => `${port}: another program uses this port → choose another one with --port`,
  },
  preview: {
    nothingBuilt: (folder) => `${folder}/: there is no site yet → run npm run build first`,
    standsAt: (folder, address) => `${folder}/ stands at ${address} until you press Ctrl+C.`,
  },
  progress: { rate: (count) => `${count}/s`, left: (time) => `${time} left` },
  folders: {
    isRepository: (folder) =>
      `${folder}: this is the folder of the project itself, or one that holds it → choose another folder with --out`,
    isSource: (folder, source) =>
      `${folder}: belongs to ${source}, which holds content or code → choose another folder with --out`,
    isHome: (folder) =>
      `${folder}: this is a whole disk or a whole home folder → choose a folder of its own with --out`,
    isFile: (path) => `${path}: this is a file and no folder → choose a folder with --out`,
    notOurs: (folder, campaign) =>
      `${folder}: holds things that this command did not make for the campaign ${campaign}, so nothing was removed or written → choose a folder that is not there yet or empty with --out`,
    isLink: (path) =>
      `${path}: this is a link that leads out of the folder → remove the link, or choose another folder with --out`,
    inUse: (folder, who) =>
      `${folder}: another run${who && ` (${who})`} is writing into this folder → wait for it, or choose another folder with --out`,
    owner: (machine, process) => `machine ${machine}, process ${process}`,
  },
  editions: {
    listed: (count) =>
      count === 0 ? 'Every sheet is as it was last issued.' : `${count} sheets are to be issued.`,
    written: (count, file) => `${count} sheets written to ${file}.`,
    drafts: (count) =>
      `${count} sheets are not issued and say that they are drafts: run npm run editions -- --issue <day>`,
    issuedLater: (day) => `--issue: sheets were last issued on ${day} → give that day or a later one`,
    reasons: {
      new: 'new sheet',
      directive: 'cites another directive',
      words: 'its words changed',
      design: 'its design changed',
      gone: 'there is no such sheet any more',
    },
  },
};
