import type { places as vi } from '../vi/places.ts';

export const places: typeof vi = {
  columns: {
    venue: ['venue', 'kind of place', 'type of place'],
    name: ['name', 'place'],
    address: ['address'],
    office: ['office', 'issuing office'],
    hotline: ['hotline', 'phone', 'telephone'],
    note: ['note', 'second line'],
    language: ['language', 'lang'],
    copies: ['copies', 'number of copies', 'quantity', 'qty'],
    district: ['district', 'city', 'area', 'ward'],
  },
  kinds: ['kind', 'type', 'category'],
  units: [
    ...['school name', 'name of school', 'company name', 'organisation', 'organization'],
    ...['commune name', 'ward name', 'name of commune', 'name of ward'],
  ],
  languages: { vi: ['Vietnamese'], en: ['English'], zh: ['Chinese'] },
  faults: {
    heading: (count) =>
      `The list of places has ${count === 1 ? '1 fault' : `${count} faults`}; no file was written.`,
    more: (count) => `… and ${count} more. Correct those above and run it again to see the rest.`,
    cells: (count) => `${count} cells`,
    tooLong: (percent, letters, format) => ({
      rule: `is ${percent}% too long for its box on ${format}`,
      fix: `shorten it to about ${letters} characters`,
    }),
    crowded: ({ format, count, row, lines, ways, isEach }) => ({
      rule:
        `${format}: the texts of ${count === 1 ? '1 place' : `${count} places`} leave no room for lines of the sheet, ` +
        `such as ${lines.map((line) => `“${line}”`).join(', ')}`,
      fix: `to have them, as in row ${row}: ${ways
        .map(({ column, letters }) =>
          letters === undefined
            ? `leave "${column}" empty`
            : `shorten "${column}" to about ${letters} characters`,
        )
        .join(isEach ? ' and ' : ' or ')}`,
    }),
    unknownKind: (suggestion, examples) => ({
      rule: 'there is no such kind of place',
      fix: suggestion
        ? `is it "${suggestion}"?`
        : `write a kind as the portal names it, e.g. ${examples.join('; ')}`,
    }),
    severalKinds: (names) => ({
      rule: 'this may be any of several kinds of place',
      fix: `write which: ${names.join('; ')}`,
    }),
    copies: (most) => ({
      rule: 'the number of copies must be a whole number',
      fix: `type a number from 1 to ${most}, or leave it empty for 1`,
    }),
    missingLetters: (letters) => ({
      rule: `the fonts have no ${letters}`,
      fix: 'leave it out or use another letter',
    }),
    withoutTrunk: (first, number) => ({
      rule: `the phone number has lost the ${first} it begins with`,
      fix: number
        ? `format the cell as Text and type ${number}; if the number is right, type it in groups with spaces`
        : `format the cell as Text and type each number with the ${first} it begins with`,
    }),
    zeroHotline: () => ({
      rule: '0 is not a phone number; a formula that refers to an empty cell gives 0',
      fix: 'clear the cell if there is no number, or type it',
    }),
    wordsForHotline: () => ({
      rule: 'there is no telephone number in this cell',
      fix: 'clear the cell if there is no number, or type it',
    }),
    changedHotline: (number) => ({
      rule: 'a spreadsheet program took the phone number for a number and changed how it is written',
      fix: number
        ? `it may be ${number}: format the cell as Text and type it again`
        : 'format the cell as Text and type all the digits again',
    }),
    hiddenColumn: () => ({
      rule: 'this column is hidden',
      fix: 'show the column and save the file, or run again with --hidden',
    }),
    unnamedColumn: (left) => ({
      rule: `this cell says something, but its column has no name, right of "${left}"`,
      fix: `name the column in the header, merge the header "${left}" over it, or clear the cell`,
    }),
    noSuchFormat: (format, formats) => ({
      rule: `this kind of place has no ${format}`,
      fix: `use one of its formats: ${formats}`,
    }),
    listInTheWay: () => ({
      rule: 'this name is kept for the list of finished sheets, and the file that has it is not such a list',
      fix: 'rename this file, or choose another folder with --out',
    }),
    noPlaces: () => ({
      rule: 'there is no place in this file',
      fix: 'write one place per row, below the header',
    }),
    unreadable: (reason) => ({
      rule: `this file cannot be read (${reason})`,
      fix: 'save it again as .xlsx or as "CSV UTF-8 (Comma delimited)"',
    }),
    tooLarge: (megabytes, most) => ({
      rule: `the XLSX file has ${megabytes} MB; at most ${most} MB are allowed, because the whole file is read into memory`,
      fix: 'save it as "CSV UTF-8 (Comma delimited)", which may have any number of rows',
    }),
  },
  steps: { reading: 'Reading the table', making: 'Making sheets' },
  refused: {
    format: (format, possible) => `--format: "${format}" cannot be made for places → use one of ${possible}`,
    combined: (format, possible) =>
      `--format: "${format}" cannot be made for places in one PDF (--combine) → leave out --combine, or use one of ${possible}`,
    unknownFormat: (format, suggestion, possible) =>
      `--format: there is no format "${format}" → ${suggestion ? `is it ${suggestion}?` : `use one of ${possible}`}`,
    onlyInColour: (format, possible) =>
      `--mono: "${format}" comes in colour only, for screens or a print shop → leave out --mono, or use one of: ${possible}`,
    pictures: () => '--png: a combined PDF has no picture of each place → leave out --combine or --png',
    pack: () => '--pack: a combined PDF is one file already → leave out --combine or --pack',
    packTooLarge: (file, name) =>
      `--pack: "${name}" makes ${file} larger than a ZIP can be (4 GB) → divide that district or leave out --pack`,
    changed: (file) => `${file}: the file was changed while it was read → run it again`,
  },
  summary: {
    time: (seconds, rate) => `${seconds} s${rate && `; ${rate}`}`,
    noPicture: (formats) => `--png: these formats are put together from A4 and have no picture: ${formats}`,
    frontOnly: (formats) => `--png: of these formats with two sides only the front is a picture: ${formats}`,
    made: (places, files, kept) =>
      `${places === 1 ? '1 place' : `${places} places`}, ${files === 1 ? '1 file' : `${files} files`}` +
      (kept > 0 ? `, ${kept} of them already there` : ''),
    copies: (total, ofEach) =>
      `Copies in all: ${total}${ofEach === undefined ? '' : `, ${ofEach} of each format`}`,
    noBox: (format, column, count) =>
      `${format} has no box for the column "${column}": ${count === 1 ? '1 cell is' : `${count} cells are`} not printed`,
    unusedColumns: (names) => `Columns not used: ${names}`,
    leftOver: (count, first) =>
      `${count === 1 ? '1 file' : `${count} files`} of an earlier table ${count === 1 ? 'is' : 'are'} still there, not in places.csv; do not print by mistake: ${first}${count > 3 ? ', …' : ''}`,
    split: (names) => `One PDF can hold no more, so these are in several files, numbered -1, -2, …: ${names}`,
    unreadSheets: (names) => `Sheets not read: ${names}`,
    notRead: {
      hiddenTab: (tab) => `hidden sheet "${tab}"`,
      otherTab: (tab) => `sheet "${tab}" (no list of places)`,
      rows: (count, at) => `${count === 1 ? '1 hidden row' : `${count} hidden rows`} (${at})`,
      columns: (count, at) => `${count === 1 ? '1 hidden column' : `${count} hidden columns`} (${at})`,
      below: (at, text) => `what is below the list (${at}: "${text}")`,
      inTab: (tab, at) => (tab === '' ? at : `${tab}, ${at}`),
      row: (numbers) => `row ${numbers}`,
      column: (letters) => `column ${letters}`,
    },
    marked: (file) => `A copy with each faulty cell coloured and commented: ${file}`,
    oldColumn: (at, encoding, samples) => `${at}: in ${encoding}, read as ${samples}`,
    askToConvert: () => 'Convert it to Unicode like this and print? [y/N]',
    notReadHeading: (what, hasHidden) =>
      `Not read: ${what}${hasHidden ? '. Add --hidden to take hidden ones along.' : ''}`,
  },
};
