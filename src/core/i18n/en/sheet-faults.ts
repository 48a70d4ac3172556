import type { sheetFaults as vi } from '../vi/sheet-faults.ts';

/** The Vietnamese file says what each is for. */
export const sheetFaults: typeof vi = {
  parts: { safeArea: 'the safe area', shown: 'what is shown', box: 'its box' },
  outside: (text, px, part) => `"${text}" stands ${px} px outside ${part}`,
  overlap: (text, other) => `"${text}" and "${other}" overlap`,
  inOfficeBox: (text, box) => `"${text}" stands in the box "${box}" that an office fills`,
  covered: (text) => `"${text}" is not drawn whole: a box that an office fills lies over it`,
  inQuietZone: (text) => `"${text}" stands in the quiet zone of the code`,
  missingGlyphs: (text, font, letters) =>
    `"${text}" has letters that ${font} cannot draw: ${letters}. Use other letters.`,
  noGlyphs: (letters) => `no glyph for "${letters}" in any of its fonts; use other letters`,
  tooLong: (text, percent, px, box) => `"${text}" is ${percent}% (${px} px) too long for its box "${box}"`,
  noCode: () => 'it has no code. Leave scanDistanceM out of its format.',
  smallCode: (px, least) => `its code is ${px} px wide but its scan distance asks for ${least} px`,
  box: (id) => `box ${id}`,
  smallText: (name, percent) =>
    `"${name}" is set in ${percent}% of the size that its reading distance asks for`,
  pictureLacks: (text) => `its picture does not show "${text}", of which the text beside it tells`,
  notSaid: (text) => `it does not say "${text}"`,
  notAsked: (text, words) => `"${text}" says "${words}", which was not asked`,
  unread: (payload, readings) => `its code should read "${payload}" but ${readings}`,
  read: (level, decoder, texts) => `at the level "${level}" ${decoder} reads ${texts}`,
  nothing: 'nothing',
  and: ' and ',
  narrowBorder: (modules, least, right, below) =>
    `the light border around its code is ${modules} modules wide, under ${least}: something stands ` +
    `${right} modules right of and ${below} below the code's corner`,
  why: {
    made: (count, formats, reason) => `${count} made: ${formats} (${reason})`,
    new: 'new',
    parts: { press: 'the print shop’s profile' },
    changed: (part) => `${part} changed`,
    words: (names, whose) => `words changed: ${names}${whose}`,
    of: (venue) => ` of ${venue}`,
    in: (language) => ` in ${language}`,
    noFigure: 'cites no figure any more',
    figureNow: (name) => `cites figure ${name} now`,
    figureInstead: (name, before) => `figure ${name} in place of ${before}`,
    figureChanged: (name, before, now) => `figure ${name} changed ${before} → ${now}`,
    figureAsOf: (name, now, before) => `figure ${name} is now as of ${now}, was ${before}`,
    figureWords: (name) => `words of figure ${name} changed`,
  },
};
