import type { tables as vi } from '../vi/tables.ts';

export const tables: typeof vi = {
  faults: {
    errorCell: () => ({
      rule: 'the formula in this cell gives an error',
      fix: 'correct the formula, or type the value',
    }),
    noValue: () => ({
      rule: 'the result of the formula in this cell is not in the file',
      fix: 'open the file in Excel or LibreOffice, save it and run this again',
    }),
    dateCell: () => ({
      rule: 'Excel or another program has made a date of this cell (of a house number 12/5 it makes 12-May)',
      fix: 'format the cell as Text and type it again',
    }),
    tooNarrow: () => ({
      rule: 'the cell has only # because its column was too narrow when the file was saved',
      fix: 'widen the column in the original and save it again, or type the value',
    }),
    noValueWord: () => ({
      rule: 'a program has written this word for an empty cell',
      fix: 'clear the cell if there is nothing, or type the value',
    }),
    mojibake: (likely) => ({
      rule: 'its letters are broken, because UTF-8 was once opened as another encoding',
      fix: `it may be "${likely}"; type it again, or open the original by Data → From Text/CSV as UTF-8`,
    }),
    lostLetters: () => ({
      rule: 'letters with marks are lost: only ? or a replacement sign is left',
      fix: 'type the cell again, or save the original again as "CSV UTF-8 (Comma delimited)"',
    }),
    markup: (likely) => ({
      rule: 'the cell has the code of a web page instead of letters',
      fix: `it may be "${likely}"; type the cell again`,
    }),
    oldEncoding: (encoding, likely) => ({
      rule: `its letters are in the old encoding ${encoding}`,
      fix: `it may be "${likely}"; run again with --convert to convert it, or type it again in Unicode`,
    }),
    controlCharacters: (codes) => ({
      rule: `has characters that cannot be seen: ${codes}`,
      fix: 'clear the cell and type it again',
    }),
    shiftedCells: (first, second, joined) => ({
      rule: `the row is shifted by a comma outside quotation marks; ${first} and ${second} seem to be one cell`,
      fix: `write "${joined}" in quotation marks, or save the list again in Excel`,
    }),
    otherSeparator: (here, header) => ({
      rule: `this row is separated by ${here}, the header by ${header}`,
      fix: `use ${header} in every row, or save the whole file again in Excel`,
    }),
    notUnicode: () => ({
      rule: 'the file is not UTF-8 but in an old encoding (ANSI), so that letters with marks may be lost',
      fix: 'save the original again as "CSV UTF-8 (Comma delimited)" or as .xlsx',
    }),
    unreadableTab: () => ({
      rule: 'this sheet cannot be read, because the file is damaged there',
      fix: 'open the file in Excel or LibreOffice, save it as .xlsx and run this again',
    }),
    tooLargeUnpacked: (megabytes, most) => ({
      rule: `the file grows to ${megabytes} MB when it is opened, at most ${most} MB are allowed`,
      fix: 'delete the rows and sheets that are not needed, or save it as "CSV UTF-8 (Comma delimited)"',
    }),
    beforeCampaign: (start) => ({
      rule: `this is before the campaign began (${start})`,
      fix: 'check the year, month and day in the source',
    }),
    afterSource: (published) => ({
      rule: `this is after the source was published (${published})`,
      fix: 'check the year, month and day, or the day of publication in the list of sources',
    }),
    inTheFuture: (newest) => ({
      rule: `this is after the newest source that is known (${newest})`,
      fix: 'check the year, month and day, or write in the list of sources when the source was published',
    }),
    abovePopulation: (people) => ({
      rule: `this is more than the people known to live there (${people})`,
      fix: 'check the digits and the area code',
    }),
    notATable: (kind) =>
      ({
        numbers: {
          rule: 'this is a Numbers file',
          fix: 'in Numbers choose File → Export To → Excel and use the .xlsx',
        },
        xlsb: { rule: 'this is a binary Excel file (.xlsb)', fix: 'in Excel choose Save As → .xlsx' },
        locked: {
          rule: 'the file is locked with a password',
          fix: 'open it with the password, remove the password (File → Info → Protect Workbook → Encrypt with Password, leave it empty) and save it again',
        },
        mhtml: {
          rule: 'this is a web page saved as one file (.mht)',
          fix: 'open it in Excel and choose Save As → .xlsx',
        },
        pdf: {
          rule: 'this is a PDF, not a table',
          fix: 'ask for the original Excel file, or type the list into a table',
        },
        word: {
          rule: 'this is a text document (Word), not a spreadsheet',
          fix: 'copy the table to Excel, one place in a row, and save it as .xlsx',
        },
        slides: {
          rule: 'this is a presentation, not a table',
          fix: 'copy the list to Excel and save it as .xlsx',
        },
        picture: {
          rule: 'this is a picture, not a table',
          fix: 'ask for the original Excel file, or type the list into a table',
        },
        archive: { rule: 'this is an archive, not a table', fix: 'unpack it and use the table in it' },
        link: {
          rule: 'this is only a shortcut to a table on the web',
          fix: 'open the table, choose File → Download → Microsoft Excel (.xlsx)',
        },
        database: {
          rule: 'this is a database file, not a spreadsheet',
          fix: 'export the table as .xlsx or CSV UTF-8',
        },
        empty: {
          rule: 'there is nothing in this file',
          fix: 'save the original again; perhaps it was not copied or downloaded to its end',
        },
        binary: { rule: 'this is not a table', fix: 'use a file .xlsx, .xls, .ods or CSV UTF-8' },
      })[kind] ?? { rule: 'this is not a table', fix: 'use a file .xlsx, .xls, .ods or CSV UTF-8' },
  },
  separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
};
