import { Blob, Buffer, Face, Font, shape as shapeBuffer } from 'harfbuzzjs';
import type { FontFile } from './font-file.ts';
import { readMetrics, type FontMetrics } from './font-metrics.ts';
import type { Glyph } from './glyph.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { wordsOf } from './words-of.ts';

/** Turns text into glyphs of the fonts it was made with. Unknown fonts are errors. */
export type Shaper = {
  /** Glyphs of one line in writing order, kerned. Throws when the font lacks a character. */
  readonly shape: (font: string, weight: number, text: string) => readonly Glyph[];
  /** Sum of the advances in em. */
  readonly measure: (font: string, weight: number, text: string) => number;
  /** Outline as SVG path data in font units, y upwards. */
  readonly outline: (font: string, weight: number, glyphId: number) => string;
  readonly metrics: (font: string, weight: number) => FontMetrics;
  /** Characters of `text` that the font cannot draw, each once. */
  readonly missingGlyphs: (font: string, weight: number, text: string) => string[];
  readonly fontFile: (font: string, weight: number) => FontFile;
};

type LoadedFont = {
  readonly file: FontFile;
  readonly characters: ReadonlySet<number>;
  readonly font: Font;
  /** Used again for every word: what HarfBuzz holds for a buffer is freed only when it is collected, if ever. */
  readonly buffer: Buffer;
  readonly metrics: FontMetrics;
  readonly words: Map<string, readonly Glyph[]>;
  /** House numbers and the like, which hardly come again once their text is drawn. */
  readonly numbers: Map<string, readonly Glyph[]>;
  readonly outlines: Map<number, string>;
  /** Asked of the font when the first number comes. */
  readonly putTogether: { numbers?: Numbers | undefined; isKnown: boolean };
};

const MAX_CACHED_WORDS = 4000;
const MAX_CACHED_NUMBERS = 100;

/** Asynchronous because HarfBuzz is compiled from WebAssembly when this module is first loaded. */
export async function createShaper(files: readonly FontFile[]): Promise<Shaper> {
  const loaded = new Map(files.map((file) => [key(file.name, file.weight), loadFont(file)]));
  let last: LoadedFont | undefined;
  const find = (name: string, weight: number): LoadedFont => {
    // a text is measured piece by piece, each asking for its font
    if (last?.file.name === name && last.file.weight === weight) return last;
    const font = loaded.get(key(name, weight));
    if (font) {
      last = font;
      return font;
    }
    const known = [...loaded.keys()].join(', ');
    throw new Error(`No font "${key(name, weight)}". Use one of ${known}, or add it to the list of fonts.`);
  };
  const shape: Shaper['shape'] = (name, weight, text) => {
    const font = find(name, weight);
    const known = font.words.get(text) ?? font.numbers.get(text);
    if (known) return known;
    const words = wordsOf(text);
    const [only] = words;
    return only !== undefined && words.length === 1
      ? shapeWord(font, only)
      : words.flatMap((word) => shapeWord(font, word));
  };
  return {
    shape,
    measure: (name, weight, text) => shape(name, weight, text).reduce((sum, glyph) => sum + glyph.advance, 0),
    outline: (name, weight, glyphId) => outlineOf(find(name, weight), glyphId),
    metrics: (name, weight) => find(name, weight).metrics,
    missingGlyphs: (name, weight, text) => missingIn(find(name, weight), text),
    fontFile: (name, weight) => find(name, weight).file,
  };
}

const key = (name: string, weight: number) => `${name} ${weight}`;

function loadFont(file: FontFile): LoadedFont {
  const face = new Face(new Blob(file.data));
  return {
    file,
    characters: new Set(face.collectUnicodes()),
    font: new Font(face),
    buffer: new Buffer(),
    metrics: readMetrics(file.data),
    words: new Map(),
    numbers: new Map(),
    outlines: new Map(),
    putTogether: { isKnown: false },
  };
}

function shapeWord(loaded: LoadedFont, word: string): readonly Glyph[] {
  const [cache, maxCached] = /\d/.test(word)
    ? [loaded.numbers, MAX_CACHED_NUMBERS]
    : [loaded.words, MAX_CACHED_WORDS];
  const known = cache.get(word) ?? (cache === loaded.numbers ? numberIn(loaded, word) : undefined);
  if (known) return known;
  const glyphs = shapeWithFont(loaded, word);
  if (cache.size >= maxCached) cache.clear();
  cache.set(word, glyphs);
  return glyphs;
}

function numberIn(loaded: LoadedFont, word: string): readonly Glyph[] | undefined {
  const { putTogether, characters } = loaded;
  if (!putTogether.isKnown) {
    putTogether.isKnown = true;
    const hasDigits = [...'0123456789 '].every((sign) => characters.has(sign.codePointAt(0) ?? 0));
    if (hasDigits) putTogether.numbers = numbersOf((text) => shapeWithFont(loaded, text));
  }
  return putTogether.numbers?.(word);
}

/** Throws where the font lacks a letter. */
function shapeWithFont(loaded: LoadedFont, word: string): readonly Glyph[] {
  const { buffer } = loaded;
  buffer.reset();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shapeBuffer(loaded.font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const perEm = loaded.metrics.unitsPerEm;
  const glyphs = infos.map((info, index): Glyph => {
    const position = positions[index];
    const end = infos.find((other) => other.cluster > info.cluster)?.cluster ?? word.length;
    const completes = infos[index - 1]?.cluster === info.cluster;
    return {
      glyphId: info.codepoint,
      advance: (position?.xAdvance ?? 0) / perEm,
      dx: (position?.xOffset ?? 0) / perEm,
      dy: (position?.yOffset ?? 0) / perEm,
      text: completes ? '' : word.slice(info.cluster, end),
    };
  });
  const missing = glyphs.filter((glyph) => glyph.glyphId === 0).map((glyph) => glyph.text);
  if (missing.length > 0) {
    const font = key(loaded.file.name, loaded.file.weight);
    throw new Error(`No glyph for "${missing.join('')}" of "${word.trim()}" in ${font}. Use another letter.`);
  }
  return glyphs;
}

function outlineOf(loaded: LoadedFont, glyphId: number): string {
  let outline = loaded.outlines.get(glyphId);
  if (outline === undefined) {
    outline = loaded.font.glyphToPath(glyphId);
    loaded.outlines.set(glyphId, outline);
  }
  return outline;
}

function missingIn(loaded: LoadedFont, text: string): string[] {
  const { characters } = loaded;
  for (const letter of text) {
    // most texts lack none
    if (characters.has(letter.codePointAt(0) ?? 0)) continue;
    return [...new Set(text)].filter((each) => !characters.has(each.codePointAt(0) ?? 0));
  }
  return [];
}
