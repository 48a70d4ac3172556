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

const shapesOf = (read: ReturnType<typeof readLogo>) => {
  const { picture: own } = picture(read);
  return 'shapes' in own ? own.shapes : [];
};

test('colours are those that browsers show', () => {
  const read = svg(
    '<rect width="9" height="9" fill="rgb(300, 0, 16)"/>' +
      '<g color="#c8102e"><rect width="9" height="9" fill="currentColor"/></g>',
  );
  expect(shapesOf(read).map(({ fill }) => fill)).toEqual(['#ff0010', '#c8102e']);
});

test('a line whose dashes have no length is whole, and points that nobody set draw nothing', () => {
  const read = svg('<polygon points=" "/><path d="M0 9h9" fill="none" stroke="red" stroke-dasharray="0"/>');
  expect(shapesOf(read).map(({ stroke }) => stroke)).toEqual([
    { colour: '#ff0000', widthPx: 20, cap: 'butt', join: 'miter' },
  ]);
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
    ['whose path is none', '<path d="M0 0 L nonsense"/>', /Cannot read path data/],
    ['whose path begins nowhere', '<path d="L9 9V0z"/>', /Cannot read path data/],
    ['in the colour of something else', '<path d="M0 0h9v9z" fill="constructor"/>', /“constructor”/],
    ['measured on paper', '<rect width="9mm" height="9mm"/>', /width="9mm"/],
    [
      'with lines as thick as nobody knows',
      '<path d="M0 9h9" stroke="red" stroke-width="2%"/>',
      /stroke-width="2%"/,
    ],
    [
      'with lines thinner than none',
      '<path d="M0 9h9" stroke="red" stroke-width="-2"/>',
      /stroke-width="-2"/,
    ],
    ['with dashes of less than nothing', '<path d="M0 9h9" stroke="red" stroke-dasharray="5 -5"/>', /-5/],
    ['with a drawing in it', '<svg x="9" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>', /unknown \(<svg>\)/],
    ['that is endlessly large', '<path transform="scale(1e999)" d="M0 0L0 0z"/>', /scale\(1e999\)/],
    [
      'that grows beyond all numbers',
      `<g transform="${'scale(1e200)'.repeat(3)}"><path d="M0 0L0 0z"/></g>`,
      /outside/,
    ],
    ['that has an attribute like no other', '<path d="M0 0h9v9z" constructor="x"/>', /constructor="x"/],
  ])('%s', (_, inner, rule) => {
    expect(ruleOf(svg(inner))).toMatch(rule);
    expect(ruleOf(svg(inner))).not.toBe('read');
  });

  test.each([
    ['without a size', svg('<path d="M0 0h9v9z"/>', ''), /its size/],
    ['as large as its page', svg('<path d="M0 0h9v9z"/>', 'width="100%" height="100%"'), /its size/],
    ['that is a page', readLogo(strToU8('<html><body/></html>')), /not an SVG drawing or PNG/],
    ['that is nothing', readLogo(strToU8('hello')), /not an SVG drawing or PNG/],
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

test('a heading that drawing programs write does not refuse a logo', () => {
  const heading = '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n';
  const file = `${heading}<svg viewBox="0 0 9 9"><metadata><![CDATA[a]]></metadata><path d="M0 0h9v9z"/></svg>`;
  expect(ruleOf(readLogo(strToU8(file)))).toBe('read');
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
