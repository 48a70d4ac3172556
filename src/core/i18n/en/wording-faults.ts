import type { wordingFaults as vi } from '../vi/wording-faults.ts';

export const wordingFaults: typeof vi = {
  unspeakable: () => ({
    rule: 'a loudspeaker script must have no digits, signs or addresses, as each reader would say them differently',
    fix: 'spell it out as it is to be said, such as "sixty percent"',
  }),
  readingTime: ({ seconds, syllables, least, most }) => ({
    rule: `${syllables} syllables take about ${seconds} seconds to read; it must be ${least} to ${most}`,
    fix: seconds > most ? 'shorten it' : 'add to it',
  }),
  smsParts: ({ marked, parts, most, units, encoding }) => ({
    rule: `the message ${marked ? 'with marks' : 'without marks'} has ${units} characters (${encoding}) and makes ${parts} parts, at most ${most}`,
    fix: 'shorten it',
  }),
  obligation: () => ({
    rule: 'the documents only recommend this to its readers, so it may not use words of obligation',
    fix: 'invite or advise; or name under duties: the clause that binds them',
  }),
  namelessHeadline: (words) => ({
    rule: 'a headline names the app or what is asked',
    fix: `rewrite the two lines, with one of the words: ${words}`,
  }),
  needsWord: (why, words) => ({
    rule: `these instructions leave one thing out: ${why}`,
    fix: `add one of the words: ${words}`,
  }),
  factWithoutSource: (missing) => ({
    rule: `the text mentions ${missing} without a source of that document or province`,
    fix: 'add its source to sources: in venue.yaml',
  }),
  undescribedApp: () => ({
    rule: 'the text describes the app, but venue.yaml cites no source about the app',
    fix: 'add one of the sources in app.platforms of campaign.yaml to sources:',
  }),
  untoldParts: (ids) => ({
    rule: `the words for the picture say nothing of these groups of scene.svg: ${ids}`,
    fix: 'add each to shows: of a line, and describe it in a phrase',
  }),
  nothingSaid: (file) => ({
    rule: `this clause has no sentence for the sheet (says: in ${file})`,
    fix: "write says: who does what, with the document's own verb and no full stop",
  }),
};
