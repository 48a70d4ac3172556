import type { reports as shape } from '../vi/reports.ts';

export const reports: typeof shape = {
  letter: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: (number, symbol) => `No. ${number}/BC-${symbol}`,
    placeAndDate: (place, day, month, year) => `${place}, ${year}-${month}-${day}`,
    kind: 'REPORT',
    subject: (campaign, day) => `Results of ${day}: ${campaign}`,
    recipients: 'Sent to:',
    blankRecipients: (blank) => [`${blank};`, `Archive: ${blank}.`],
    opening: (reported, all, time, day) =>
      `By ${time} on ${day}, ${reported} of ${all} units had reported. A unit that has not reported does not count as 0; the totals below are those of units with a number.`,
    state: '1. Who has reported',
    results: '2. Totals',
    byUnit: '3. Unit by unit',
    noneMissing: 'All units have reported.',
    missing: (names) => `Not reported: ${names}.`,
    unread: (names) => `Sent, but not readable and not counted: ${names}.`,
    allCame: 'Every unit has sent something.',
    late: (names) => `Reported late: ${names}.`,
    noneLate: 'No unit reported late.',
    twice: (names) => `Reported several times, the last report counts: ${names}.`,
    unclear: (names) => `With a number that is not clear and is in no total: ${names}.`,
    columns: { metric: 'Metric', total: 'Total', of: 'Units with a number', change: 'Change since' },
    unitColumns: { index: 'No.', unit: 'Unit', state: 'Report' },
    of: (known, all) => `${known}/${all}`,
    change: (change, units) => `${change} (${units} units with a number on both days)`,
    noChange: 'cannot be said yet',
    share: (share, count, base, units, all) =>
      `${count} as a share of ${base.toLowerCase()}: ${share}, in the ${units} of ${all} units with both numbers.`,
    incomplete: (metric, names) => `${metric}: no number yet of ${names}.`,
    notReported: 'not reported',
    noValue: 'no number yet',
  },
  state: { reported: 'on time', late: 'late', unread: 'sent, not readable', missing: 'not reported' },
  form: {
    title: 'DAILY REPORT',
    tab: 'Report',
    list: 'List',
    unit: 'Unit name',
    day: 'Date',
    note: 'Note',
    sendBy: (time) => `Send by ${time} every day. Give the total so far, not that of the day alone.`,
    rule: 'Leave empty what is not known yet; do not write 0.',
    wholeNumber: 'A whole number from 0, digits only.',
    chooseUnit: 'Choose the unit from the list.',
    aDay: 'A date such as 14/8/2020.',
    invalid: 'Not right yet',
    value: 'Number',
    reporter: 'REPORTED BY',
    head: 'HEAD OF THE UNIT',
    sign: '(signature, full name)',
  },
  message: {
    to: (unit) => `To ${unit}:`,
    missing: (day, by) =>
      `It is past ${by} on ${day} and your report has not come. Please send it now; leave empty what is not known, do not write 0.`,
    late: (day, received, by) =>
      `Your report of ${day} came at ${received}, after ${by}. Please send it in time from now on.`,
    mend: (day) => `Your report of ${day} has something to correct; please correct it and send it again:`,
    unclear: (metric, values) => `- ${metric}: your reports differ (${values}); please say which is right.`,
    noValue: (metric) => `- ${metric}: no number.`,
    sendTo: (office, before) => `${office} reports before ${before} on the same day.`,
    office: 'The office that sums up',
  },
  odd: {
    fall: (metric, before, now) =>
      `${metric} falls from ${before} to ${now}; a cumulative count does not fall, please look again`,
    above: (count, base) => `${count} is above ${base}, please look again`,
  },
  faults: {
    noUnits: () => ({
      rule: 'no name of a unit was found',
      fix: 'a column called “Unit name” is needed, one unit a row; or choose a district of areas.csv',
    }),
    unitTwice: (row) => ({ rule: `this unit is already in row ${row}`, fix: 'drop one of the two rows' }),
    whichUnit: () => ({
      rule: 'it is not clear which unit sent this report',
      fix: 'write the unit in the title or in the name of the file, as the list of units has it',
    }),
    notAUnit: (name) => ({
      rule: `${name} is not in the list of units`,
      fix: 'correct the name, or add the unit to the list',
    }),
    otherDay: (day) => ({
      rule: `this report is for ${day}, not for the day that is summed up`,
      fix: 'it is in no total; if the date is wrong, correct it and send it again',
    }),
    clarify: () => 'make it clear in the file and send it again',
    notATime: () => ({ rule: 'this is not a time of receipt', fix: 'write it like 2020-08-14T14:30' }),
    noSuchFile: (near) => ({
      rule: 'no table in the folder has this name',
      fix: near
        ? `is it ${near}? Write the name as the file has it`
        : 'write the name as the file has it, or delete the row',
    }),
  },
  command: {
    summary: (day, reported, late, unread, missing) =>
      `${day}: ${reported} units reported in time, ${late} late, ${unread} sent a file that cannot be read, ${missing} not.`,
    noDaily: () =>
      'Which metrics the units report is not known → add --metric <id>, or write daily: true for a metric in metrics.yaml',
    nothingAsked: () =>
      'Neither --reports nor --out is given → add --reports <folder> and --date <day> to sum up, or --out <folder> for the blank form',
    noUnits: () => 'Which units have to report is not known → add --units <file>, or --area <district code>',
    faults: (count) => `To look at (${count}):`,
    formWritten: (out) => `The blank form is in ${out}: .xlsx to type in, .pdf to print and fill in by hand.`,
    written: (folder) =>
      `Written to ${folder}: the report (.docx, .pdf), the summary, messages to units, rows to screen, the blank form.`,
    next: (file) => `To publish the numbers: npm run figures -- import ${file} --source <source id>`,
  },
  files: {
    letter: 'report',
    summary: 'summary.csv',
    messages: 'messages.txt',
    rows: 'rows-to-screen.csv',
    form: 'form',
  },
  columns: {
    unit: 'Unit name',
    code: 'Code',
    area: 'Area',
    day: 'Date',
    metric: 'Metric',
    value: 'Value',
    state: 'Report',
    received: 'Received',
    files: 'Files',
    remark: 'Note',
  },
};
