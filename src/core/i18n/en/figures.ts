import type { figures as vi } from '../vi/figures.ts';

const rows = (numbers: readonly number[]): string =>
  numbers.length > 8 ? `${numbers.slice(0, 8).join(', ')}…` : numbers.join(', ');

export const figures: typeof vi = {
  faults: {
    damaged: () => ({
      rule: 'this file cannot be read',
      fix: 'open it in Excel or LibreOffice, save it as .xlsx and try again',
    }),
    noFigures: () => ({
      rule: 'no number was found in the file',
      fix: 'it needs a header with the name of the place and of the metric; such as “Commune”, “Date”, “Downloads”',
    }),
    unknownArea: () => ({
      rule: 'there is no place of this name',
      fix: 'write it as the pages of figures here do; a spelling that is right is added to area-names.csv by whoever runs the site',
    }),
    otherArea: (name) => ({
      rule: `this is the code of ${name}, not of the place in the same row`,
      fix: 'correct the code or the name',
    }),
    noArea: () => ({
      rule: 'it is not clear which place this number belongs to',
      fix: 'add a column of places, or say which place the whole table is about',
    }),
    unknownMetric: () => ({
      rule: 'there is no metric of this name',
      fix: 'write its name as in metrics.yaml, or say which metric the whole table is about',
    }),
    twoDenominators: () => ({
      rule: 'one column has two denominators',
      fix: 'make two columns of it, one for each denominator',
    }),
    notADate: () => ({ rule: 'this is not a date', fix: 'write it as 20/8/2020 or 17h00 ngày 20/8/2020' }),
    notAnHour: () => ({ rule: 'this is not an hour', fix: 'write it like 17:00, or leave it empty' }),
    noDate: () => ({
      rule: 'it is not clear which day this number belongs to',
      fix: 'put the day in the title or in a column, or say which day the whole table is about',
    }),
    notANumber: () => ({
      rule: 'this is not a number',
      fix: 'write a number, or leave it empty where a place has not reported (never 0)',
    }),
    'percent-in-count': () => ({
      rule: 'a count must not have a % sign',
      fix: 'remove the sign, or name the column as a share',
    }),
    'not-whole': () => ({ rule: 'a count is a whole number', fix: 'write all its digits, such as 98,503' }),
    negative: () => ({ rule: 'a number cannot be below 0', fix: 'look at the original again' }),
    unknownSource: (suggestion) => ({
      rule: 'the list of sources has no such source',
      fix: suggestion
        ? `is it ${suggestion}?`
        : 'choose the source of the whole table; enter one that is not in the list in step 1 of the page',
    }),
    noSource: (count) => ({
      rule: `the table names no source of ${count === 1 ? 'this figure' : `${count} figures, from this cell on`}`,
      fix: 'choose the source of the whole table (in step 1, or by --source); enter one that is not in the list in step 1 of the page',
    }),
    shareRange: () => ({ rule: 'a share is between 0 and 100', fix: 'look at its decimal sign again' }),
    rankRange: (most) => ({ rule: `a rank is between 1 and ${most}`, fix: 'look at the original again' }),
    inFuture: (today) => ({ rule: `this day is after today (${today})`, fix: 'correct the date' }),
    twice: (other) => ({ rule: `cell ${other} has the same number already`, fix: 'remove one of the rows' }),
    twoValues: (other) => ({
      rule: `cell ${other} has another number for the same place, day and metric`,
      fix: 'keep the right one',
    }),
    severalPublished: (values) => ({
      rule: `several numbers are published for it (${values}), and it is not clear which one is replaced`,
      fix: 'correct figures.csv itself and run figures -- publish',
    }),
  },
  warnings: {
    share: (expected, base) => ({
      rule: `the count makes ${expected}%, of ${base}`,
      fix: 'look at count and share again; if the source prints them so, tick this as seen',
    }),
    fall: (before, when) => ({
      rule: `a running total is lower than before (${before}, ${when})`,
      fix: 'look again; if the source prints it so, tick this as seen',
    }),
    tenfold: (before, when) => ({
      rule: `about ten times or a tenth of the nearest number (${before}, ${when})`,
      fix: 'a digit may be missing or too many; if it is right, tick this as seen',
    }),
    repeated: (other) => ({
      rule: `the same as the number in cell ${other}`,
      fix: 'a row may have been copied by mistake; if it is right, tick this as seen',
    }),
    beside: (value, source) => ({
      rule: `source ${source} says ${value} for the same place, day and metric; this number will stand beside it, not in its place`,
      fix: `to correct that number, choose source ${source}; where two sources differ, tick it as seen, and the site shows both`,
    }),
    total: (sum) => ({
      rule: `the total is not the sum of the others (${sum})`,
      fix: 'a place may be missing or a number wrong; if it is right, tick this as seen',
    }),
  },
  release: {
    noRevision: () => ({
      rule: 'revisions.csv has no row for this release',
      fix: 'restore revisions.csv from Git; only figures -- publish makes releases',
    }),
    missing: () => ({
      rule: 'releases/ has no folder of this release',
      fix: 'restore the folder from Git; what was released is never removed',
    }),
    altered: () => ({
      rule: 'a file of a release was changed or is gone',
      fix: 'restore it from Git; correct a wrong number in figures.csv and run figures -- publish',
    }),
    silent: (before, release) => ({
      rule: `a published number was changed without a correction (release ${release} ${before === '' ? 'leaves this cell empty' : `says ${before}`})`,
      fix: 'run npm run figures -- publish --reason "…" to publish a correction, or put back what was there',
    }),
    unreadable: () => ({
      rule: 'the rows that lie ready cannot be read: an earlier version wrote them, or somebody changed them',
      fix: 'remove this file and run figures -- apply again with the plan',
    }),
    gone: (release) => ({
      rule: `a number published in release ${release} is no longer in figures.csv`,
      fix: 'run npm run figures -- publish --reason "…" to publish its withdrawal, or put the row back',
    }),
  },
  ask: {
    leaveOut: () => 'leave it out',
    metric: (name) => `Which metric is “${name}”?`,
    area: (name) => `Which place is “${name}”?`,
    number: (text) => `Which number is “${text}”?`,
    moment: (text) => `Which day is “${text}” of?`,
    correction: ({ number, area, published, when }) =>
      `${number} for ${area}: this source already has ${published}, ${when}. Does the new number correct it, or is it another one of that day?`,
    corrections: (count) =>
      `This source already has ${count} numbers for the same places, metrics and day, which differ only in the hour. Does this table correct them, or are these other numbers of that day?`,
    correct: (when) => `correct the published one (${when})`,
    another: (when) => `another number (${when}), beside the published one`,
  },
  source: {
    empty: {
      publisher: () => ({
        rule: 'it does not say who published it',
        fix: 'name the office or the newspaper',
      }),
      title: () => ({
        rule: 'it has no title',
        fix: 'write the title of the paper or article as it is given there',
      }),
    },
    known: (title) => ({
      rule: `this address is in the list already: ${title}`,
      fix: 'find and choose that source',
    }),
    published: () => ({
      rule: 'this is not read as a date',
      fix: 'write 20/8/2020 (day first), 8/2020 or 2020; leave it empty if it is not known',
    }),
    seen: () => ({
      rule: 'this is not read as a day',
      fix: 'write 20/8/2020 (day first), or leave it empty',
    }),
    taken: () => ({
      rule: 'another source has this id by now',
      fix: 'open the page again, so that it has the new list, and save the file again',
    }),
  },
  command: {
    heading: (file, figures) => `${file}: ${figures} figures read`,
    unread: () => 'Columns that are not read:',
    noted: () => 'How it was read:',
    questions: (count) => `To be answered (${count}):`,
    answer: (option) => `answer with ${option}`,
    warnings: (count) => `To be looked at again (${count}):`,
    accept: (id) => `if it is right, add --accept '${id}'`,
    faults: (count) => `To correct (${count}):`,
    wholeTable: () => 'What holds for the whole table is said with --source, --as-of, --metric, --area.',
    notReady: (faults, questions, warnings) =>
      `Nothing was written: ${faults} to correct, ${questions} to answer, ${warnings} to look at again → correct the file or add the options above and run again`,
    planWritten: (file) => `${file} is written → run npm run figures -- apply ${file}`,
    notAPlan: (file) => `${file}: not a file of figures -- import → run import again with --out`,
    added: (count) => `${count} figures added:`,
    changed: (count) => `${count} figures changed:`,
    removed: (count) => `${count} figures withdrawn:`,
    more: (count) => `… and ${count} more`,
    pages: () => 'Pages that change:',
    charts: () => 'Charts that change:',
    sheets: () => 'Sheets to make again:',
    noSheets: () => 'none',
    preview: (file) => `Before and after, with pictures: open ${file} in a browser`,
    staged: (day) =>
      `These figures lie ready and are not published → run npm run figures -- publish --confirm ${day}`,
    othersReady: (file, count) =>
      `${count} other figures, from ${file}, lie ready and are not published, so they were not replaced → publish them first (npm run figures -- publish), or drop them by npm run figures -- undo`,
    confirm: (day, said) =>
      said === undefined
        ? `Nothing is published yet → if this is right, type the day of the newest figure: --confirm ${day}`
        : `--confirm ${said}: the newest figure is of ${day}, so nothing is published → look again, then type the day of the figures`,
    published: (release, version, until) =>
      `Release ${release} (${version}) is written${until ? `, and waits until ${until}` : ''} → commit it and run npm run build`,
    undone: () => 'content/figures/ is as it was before the last step.',
    changedMeanwhile: () =>
      'The figures were changed while this command ran, so nothing was written → run it again and look again',
    nothingToUndo: () => 'There is no step to take back.',
    missing: {
      changes: () => 'No figure differs from what is published.',
      reason: () => 'Published figures are changed or withdrawn → give the reason with --reason "…"',
      major: () =>
        'A metric has another definition or denominator, so that old and new figures cannot be compared → add --major if that is so',
      'later-day': () => 'A release is not dated before the newest one → give another day with --day',
      until: (moment) =>
        `The newest release waits until ${moment}, and this one also has its figures → add --until ${moment} or later`,
    },
  },
  notes: {
    remark: (text) => `not read, as it is a remark: ${text}`,
    missing: (area) => `${area}: not reported; no 0 is written`,
    noTable: () => 'this sheet is not read: it has no header',
    hiddenSheet: () => 'a hidden sheet is not read',
    hidden: (hiddenRows, columns) =>
      [
        ...(hiddenRows.length > 0
          ? [`${hiddenRows.length} hidden rows are not read (${rows(hiddenRows)})`]
          : []),
        ...(columns > 0 ? [`${columns} hidden columns are not read`] : []),
      ].join('; '),
    converted: (encodings) => `letters were converted from ${encodings} to Unicode`,
  },
};
