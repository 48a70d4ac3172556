import type { logo as vi } from '../vi/logo.ts';

const plainSvg = 'in Inkscape save it as “Plain SVG”, or use a PNG picture';

export const logo: typeof vi = {
  faults: {
    tooLarge: (kilobytes) => ({
      rule: `the logo's file is larger than ${kilobytes} kB`,
      fix: 'use a smaller picture or a plainer drawing',
    }),
    damaged: () => ({
      rule: 'the PNG picture is damaged',
      fix: 'open it in a drawing program and save it again',
    }),
    tooManyPixels: (most) => ({
      rule: `a side of the picture is longer than ${most} pixels`,
      fix: `make it smaller, at most ${most} pixels`,
    }),
    interlaced: () => ({ rule: 'the PNG picture is interlaced', fix: 'save it again without interlacing' }),
    noPicture: () => ({
      rule: 'the file is not an SVG drawing or PNG picture that can be read',
      fix: 'choose the .svg or .png file of the logo',
    }),
    empty: () => ({ rule: 'the SVG draws nothing', fix: 'choose the file with the logo' }),
    noSize: () => ({ rule: 'the SVG does not say its size', fix: 'give it a viewBox, or use a PNG picture' }),
    outside: () => ({
      rule: 'the SVG draws outside its own frame',
      fix: 'in Inkscape resize the page to its content and save it again',
    }),
    tooFine: () => ({ rule: 'the SVG has too many lines', fix: 'use a plainer drawing, or a PNG picture' }),
    active: (what) => ({
      rule: `the SVG holds something that runs (${what}) and may do harm`,
      fix: `take the office's original; ${plainSvg}`,
    }),
    linked: (what) => ({
      rule: `the SVG takes pictures from elsewhere (${what})`,
      fix: `draw them into the file itself; ${plainSvg}`,
    }),
    letters: () => ({
      rule: 'the SVG has letters, whose font other machines may lack',
      fix: 'turn them into outlines (Path → Object to Path) and save it again',
    }),
    effects: (what) => ({
      rule: `the SVG has gradients, see-through paint or effects (${what})`,
      fix: `use flat colours only; ${plainSvg}`,
    }),
    colour: (colour) => ({ rule: `the colour “${colour}” is not understood`, fix: 'write it like #c8102e' }),
    unknown: (what) => ({ rule: `the SVG holds something unknown (${what})`, fix: plainSvg }),
    tooCoarse: (is, least) => ({
      rule: `the logo has only ${is} pixels, which is too coarse at this size`,
      fix: `use a picture of at least ${least} pixels, or an SVG drawing`,
    }),
  },
};
