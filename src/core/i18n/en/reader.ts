import type { ReaderMessages } from '../vi/reader.ts';
import { sceneFaults } from './scene-faults.ts';
import { schemaRules } from './schema-rules.ts';
import { markFaults } from './mark-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { wordingFaults } from './wording-faults.ts';

/** The Vietnamese file says what each is for. */
export const reader: ReaderMessages = {
  faults: {
    ...markFaults,
    ...markupFaults,
    ...sceneFaults,
    ...wordingFaults,
    heading: (count) =>
      count === 1
        ? 'The content has 1 fault; nothing has been changed.'
        : `The content has ${count} faults; nothing has been changed.`,
    value: (value) => `it says: ${value}`,
    yamlSyntax: (message) => ({
      rule: `cannot be read as YAML (${message})`,
      fix: 'check the indentation, colons and quotation marks of this line',
    }),
    missingFile: (path) => ({ rule: 'this file must be there', fix: `add the file ${path}` }),
    missingFrontMatter: () => ({
      rule: 'a text must begin with its details between two lines of ---',
      fix: 'add them as in the others of this folder',
    }),
    missingKey: (key) => ({ rule: `"${key}" is missing`, fix: `add ${key}:` }),
    unknownKey: (key, suggestion) => ({
      rule: `there is no entry called "${key}"`,
      fix: suggestion ? `is it "${suggestion}"?` : 'remove it or correct its name',
    }),
    wrongType: (expected) => ({
      rule: `must be ${expected}`,
      fix: expected === 'text' ? 'put the value in quotation marks' : 'correct the value',
    }),
    notAChoice: (choices, suggestion) => ({
      rule: `must be one of: ${choices}`,
      fix: suggestion ? `is it "${suggestion}"?` : 'choose one from the list',
    }),
    atLeast: (least) => ({ rule: `must have at least ${least}`, fix: 'add what is missing' }),
    atMost: (most) => ({ rule: `may have at most ${most}`, fix: 'take some away' }),
    badAddress: () => ({ rule: 'must be a complete web address', fix: 'begin with https://' }),
    schemaRule: (message) => ({ rule: message, fix: 'correct the value' }),
    unknownReference: (what, suggestion) => ({
      rule: `this ${what} was not found`,
      fix: suggestion ? `is it "${suggestion}"?` : `check the name, or add the ${what} first`,
    }),
    badCheckCode: () => ({
      rule: 'the check digit of the code is wrong',
      fix: 'restore this row from Git; npm run editions writes the file, do not edit it by hand',
    }),
    badSuccessor: () => ({
      rule: 'only a replaced edition names another, and that is a later one of the same sheet',
      fix: 'restore this row from Git and run npm run editions again',
    }),
    twoEditions: () => ({
      rule: 'a sheet has one current edition, and each version one row',
      fix: 'restore the file from Git and run npm run editions again',
    }),
    folderName: (folder) => ({
      rule: 'the id must be the name of the folder or file',
      fix: `write ${folder}, or rename the folder or file`,
    }),
    duplicate: (elsewhere) => ({ rule: `the same as ${elsewhere}`, fix: 'change or remove one of the two' }),
    tooManyWords: (count, most) => ({ rule: `has ${count} words, at most ${most}`, fix: 'shorten it' }),
    notNfc: () => ({
      rule: 'accented letters must be Unicode NFC (composed)',
      fix: 'retype the word, or convert the file to NFC',
    }),
    notSpoken: (id, spoken) => ({
      rule: `the campaign does not speak ${id}`,
      fix: `remove this line, or add ${id} to languages in campaign.yaml, which has ${spoken}`,
    }),
    languageMissing: (language, other) => ({
      rule: `there is no ${language} version`,
      fix: other
        ? `translate ${other}, with the same headings and steps`
        : 'add this file, or remove the folder',
    }),
    outOfStep: (what, here, there, other) => ({
      rule: `${what}: ${here} here, ${there} in ${other}`,
      fix: 'bring the two languages into step',
    }),
    notUtf8: () => ({
      rule: 'the file is not UTF-8, so Vietnamese letters are lost',
      fix: 'in Excel choose Save As → "CSV UTF-8 (Comma delimited)"',
    }),
    emptyTable: (columns) => ({
      rule: 'the table must have a header row',
      fix: `write the columns: ${columns}`,
    }),
    openQuote: () => ({
      rule: 'a double quotation mark " opens and never closes',
      fix: 'add the missing mark, or write two of them ("") inside a cell',
    }),
    unknownColumn: (suggestion) => ({
      rule: 'there is no column of this name',
      fix: suggestion ? `is it "${suggestion}"?` : 'remove the column or correct its name',
    }),
    missingColumn: () => ({ rule: 'this column is missing', fix: 'add it to the header row' }),
    duplicateColumn: (other) => ({
      rule: `this column is already at ${other}`,
      fix: 'remove one of the two',
    }),
    cellCount: (here, columns) => ({
      rule: `the row has ${here} cells, the header has ${columns} columns`,
      fix: 'put cells that contain the separator in double quotation marks, or add the missing cells',
    }),
    emptyCell: () => ({ rule: 'the cell must not be empty', fix: 'fill it in' }),
    notANumber: () => ({
      rule: 'must be a number, zero or more',
      fix: 'write digits only, such as 48500000 or 23.16',
    }),
    ambiguousNumber: (grouped, decimal) => ({
      rule: 'the mark may separate thousands or decimals',
      fix: decimal === undefined ? `write ${grouped}` : `write ${grouped} or ${decimal}`,
    }),
    percentSign: (plain) => ({
      rule: 'a number cell must not hold a % sign',
      fix: `write ${plain}, and percent in the unit column`,
    }),
    shortenedNumber: () => ({
      rule: 'Excel has shortened this number and lost digits',
      fix: 'format the cell as Number and type all the digits again',
    }),
    wholeNumber: () => ({
      rule: 'must be a whole number',
      fix: 'remove the decimals, or check the unit column',
    }),
    shareRange: () => ({ rule: 'a share must be from 0 to 100', fix: 'check the value or the unit' }),
    notAsOf: () => ({
      rule: 'must be a year, a month, a day, or a day and hour',
      fix: 'write 2020, 2020-08, 2020-08-20 or 2020-08-20T11:00',
    }),
    ambiguousDay: (first, second) => ({
      rule: 'it is unclear which number is the day and which the month',
      fix: `write ${first} or ${second}`,
    }),
    noSuchDay: () => ({ rule: 'there is no such day in the calendar', fix: 'check the day and the month' }),
    unitDisagrees: (unit) => ({
      rule: `this metric is in ${unit}`,
      fix: `write ${unit}, or choose another metric`,
    }),
    deadlineOfNoTarget: () => ({
      rule: 'only a target has a deadline',
      fix: 'leave this cell empty, or choose a metric that is a target',
    }),
    areaLevel: (level) => ({ rule: `this code is of a ${level}`, fix: `write ${level}` }),
    areaName: (name) => ({ rule: `this code belongs to ${name}`, fix: 'make the name and the code agree' }),
    noFigure: (area, metric) => ({
      rule: `there is no figure of ${area} with the metric ${metric}`,
      fix: 'add one to figures/figures.csv, or choose another metric',
    }),
    denominator: (needed) => ({
      rule: needed ? 'a share must say what it is a share of' : 'only shares have a denominator',
      fix: needed ? 'add denominator:' : 'remove denominator:',
    }),
    notRequested: () => ({
      rule: 'this clause has no alsoAsked',
      fix: 'move it to acts or asked',
    }),
    clauseOfNobody: () => ({
      rule: 'no role in roles.yaml has this clause',
      fix: 'add it to acts or asked of the role that has to act or is asked',
    }),
    unsourced: (exempt) => ({
      rule: 'the answer cites no source and no figure',
      fix: `add {{source source-id}} or {{figure …}}; only the group ${exempt} needs none`,
    }),
    calculationSyntax: () => ({
      rule: 'this calculation cannot be read',
      fix: 'write published numbers joined by " * ", " / " or " + ", such as 13500000 / 14%',
    }),
    calculationUnknown: (operand) => ({
      rule: `the calculation has ${operand}, which is not a number of figures.csv or quoted.csv`,
      fix: 'correct that number, or add a row with a source for it',
    }),
    calculationDiffers: (result) => ({
      rule: `the calculation gives ${result}`,
      fix: 'correct value or calculation; value is rounded at its last digit other than 0',
    }),
    headingInAnswer: () => ({
      rule: 'an answer must have no headings',
      fix: 'remove the #, or make it a question of its own',
    }),
    unknownBraces: (known) => ({
      rule: 'nothing is known by the name in these braces',
      fix: `use one of ${known}, or leave the braces out`,
    }),
    notSvg: () => ({ rule: 'must be an SVG picture', fix: 'save the picture as SVG' }),
    noHero: () => ({
      rule: 'must have a group <g id="main">: who raises the campaign’s object',
      fix: 'put that person into a group main, the neck at 0 0',
    }),
    notDrawable: () => ({
      rule: 'must be flat shapes whose colours are names of the palette',
      fix: 'correct what is named and save it again',
    }),
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list (each line begins with "- ")',
    object: 'a group of entries',
    boolean: 'true or false',
  },
  things: {
    venue: 'kind of place',
    source: 'source',
    publisher: 'publisher',
    metric: 'metric',
    area: 'area code',
    directive: 'directive',
    clause: 'clause',
    part: 'group of scene.svg',
    drawing: 'drawing in steps/',
    paper: 'paper',
    guide: 'guide',
    heading: 'heading',
    items: 'steps in the section',
    headings: 'headings',
    order: 'order',
    group: 'group',
    sources: 'sources',
  },
  count: {
    items: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    characters: (count) => (count === 1 ? '1 character' : `${count} characters`),
    value: (count) => `the value ${count}`,
  },
  schemaRules,
};
