import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readLogo } from '../../../src/core/logo/read-logo.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 100 50"') =>
  readLogo(strToU8(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`));
const ruleOf = (read: ReturnType<typeof readLogo>) => ('complaint' in read ? read.complaint.rule.en : 'read');
const picture = (read: ReturnType<typeof readLogo>) => {
  if ('complaint' in read) throw new Error(read.complaint.rule.en);
  return read;
};

test('shapes in flat colours are a logo, a thousand units high', () => {
  const read = picture(
    svg(
      '<title>x</title><g fill="#C8102E"><rect width="100" height="50"/></g><circle cx="50" cy="25" r="10" fill="gold"/>',
    ),
  );
  expect(read.picture).toMatchObject({ width: 2000, height: 1000 });
  expect('shapes' in read.picture && read.picture.shapes.map(({ fill }) => fill)).toEqual([
    '#c8102e',
    '#ffd700',
  ]);
  // 0.2126 × 200 + 0.7152 × 16 + 0.0722 × 46 = 57, and 0.2126 × 255 + 0.7152 × 215 = 208
  expect('shapes' in read.grey && read.grey.shapes.map(({ fill }) => fill)).toEqual(['#393939', '#d0d0d0']);
});

describe('an SVG is refused, with the reason in the words of an officer,', () => {
  test.each([
    ['that runs a script', '<script>alert(1)</script><path d="M0 0h9v9z"/>', /runs \(<script>\)/],
    ['that runs when it is looked at', '<path d="M0 0h9v9z" onload="alert(1)"/>', /runs \(onload\)/],
    ['with a page in it', '<foreignObject><p>x</p></foreignObject>', /runs \(<foreignObject>\)/],
    ['that moves', '<rect width="9" height="9"><animate attributeName="x"/></rect>', /runs \(<animate>\)/],
    ['with a link', '<a href="https://elsewhere.example"><path d="M0 0h9v9z"/></a>', /elsewhere \(<a>\)/],
    ['with a picture', '<image href="https://elsewhere.example/x.png" width="9" height="9"/>', /elsewhere/],
    ['with another file', '<use xlink:href="https://elsewhere.example/x.svg#a"/>', /elsewhere/],
    ['with a paint from elsewhere', '<path d="M0 0h9v9z" fill="url(https://e.example/#a)"/>', /elsewhere/],
    ['with a style sheet', '<style>@import "https://e.example/x.css";</style>', /unknown \(<style>\)/],
    ['with letters', '<text>Sở Y tế</text>', /letters/],
    ['with a gradient', '<defs><linearGradient id="a"/></defs><path d="M0 0h9v9z"/>', /unknown \(<defs>\)/],
    ['that fills with a gradient', '<path d="M0 0h9v9z" fill="url(#a)"/>', /gradients/],
    ['that lets paper through', '<path d="M0 0h9v9z" opacity="0.5"/>', /gradients, see-through/],
    ['in an unknown colour', '<path d="M0 0h9v9z" fill="rebeccapurple"/>', /“rebeccapurple”/],
    [
      'with what nobody knows',
      '<sodipodi:namedview/><path d="M0 0h9v9z"/>',
      /unknown \(<sodipodi:namedview>\)/,
    ],
    ['that draws nothing', '<g/>', /draws nothing/],
    ['that draws beside itself', '<rect x="90" width="50" height="9"/>', /outside its own frame/],
    ['that is nested without end', `${'<g>'.repeat(60)}${'</g>'.repeat(60)}`, /too many lines/],
    ['with too many shapes', '<path d="M0 0h9v9z"/>'.repeat(1001), /too many lines/],
    ['whose path is none', '<path d="M0 0 L nonsense"/>', /./],
  ])('%s', (_, inner, rule) => {
    expect(ruleOf(svg(inner))).toMatch(rule);
    expect(ruleOf(svg(inner))).not.toBe('read');
  });

  test.each([
    ['without a size', svg('<path d="M0 0h9v9z"/>', ''), /its size/],
    ['that is a page', readLogo(strToU8('<html><body/></html>')), /no SVG drawing or PNG/],
    ['that is nothing', readLogo(strToU8('hello')), /no SVG drawing or PNG/],
    [
      'that names entities',
      readLogo(strToU8('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 9 9">&a;</svg>')),
      /unknown/,
    ],
    ['that is too large', readLogo(new Uint8Array(200_001).fill(32)), /larger than 200 kB/],
  ])('%s', (_, read, rule) => {
    expect(ruleOf(read)).toMatch(rule);
  });
});

describe('a PNG', () => {
  const raw = { width: 3, height: 2, channels: 4 } as const;
  const rgba = Uint8Array.of(
    255,
    0,
    0,
    255,
    0,
    128,
    0,
    255,
    0,
    0,
    255,
    128,
    9,
    9,
    9,
    0,
    255,
    255,
    255,
    255,
    0,
    0,
    0,
    255,
  );
  /** On white: a half-seen blue is paler, what is not seen is paper. */
  const expected = [255, 0, 0, 0, 128, 0, 127, 127, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0];

  test.each([
    ['in full colour', {}],
    ['with a palette', { palette: true, colours: 16 }],
  ])('%s is read as another program writes it, on white', async (_, options) => {
    const file = await sharp(rgba, { raw }).png(options).toBuffer();
    const read = picture(readLogo(new Uint8Array(file)));
    expect('pixels' in read.picture && [...read.picture.pixels.rgb()]).toEqual(expected);
  });

  test('in greys of 16 bits is read as well', async () => {
    const file = await sharp(Uint8Array.of(0, 85, 170, 255), { raw: { width: 2, height: 2, channels: 1 } })
      .toColourspace('grey16')
      .png()
      .toBuffer();
    const read = picture(readLogo(new Uint8Array(file)));
    expect(
      'pixels' in read.picture && [...read.picture.pixels.rgb()].filter((_, at) => at % 3 === 0),
    ).toEqual([0, 85, 170, 255]);
  });

  test('that is interlaced, cut off or too large is refused with the reason', async () => {
    const plain = new Uint8Array(await sharp(rgba, { raw }).png().toBuffer());
    const interlaced = new Uint8Array(await sharp(rgba, { raw }).png({ progressive: true }).toBuffer());
    const large = { width: 2001, height: 2, channels: 3, background: '#fff' } as const;
    expect(ruleOf(readLogo(interlaced))).toMatch(/interlaced/);
    expect(ruleOf(readLogo(plain.slice(0, -30)))).toMatch(/damaged/);
    expect(ruleOf(readLogo(new Uint8Array(await sharp({ create: large }).png().toBuffer())))).toMatch(/2000/);
  });
});
