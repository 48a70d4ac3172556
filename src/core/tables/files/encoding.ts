/** `windows-1252` stands for every old encoding of one byte a letter: its columns are told apart by what they say. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text of nothing but zero bytes and letters of one byte has this many zeros at least. */
const UTF_16_SHARE = 0.2;

/**
 * Finds out how a text is encoded from all of its bytes, piece by piece. UTF-8 with a few bad bytes stays UTF-8: they
 * become U+FFFD, which no cell may have.
 */
export class EncodingSurvey {
  private wide: TextEncoding | undefined;
  private isFirst = true;
  private strict: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
  private readonly lenient = new TextDecoder('utf-8');
  private letters = 0;
  private bad = 0;

  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.isFirst) this.wide = wideEncoding(bytes);
    this.isFirst = false;
    if (this.wide) return;
    try {
      this.strict?.decode(bytes, { stream: true });
    } catch {
      this.strict = undefined;
    }
    const text = this.lenient.decode(bytes, { stream: true });
    this.letters += text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    this.bad += text.match(/\ufffd/g)?.length ?? 0;
  }

  end(): TextEncoding {
    if (this.wide) return this.wide;
    try {
      this.strict?.decode();
    } catch {
      this.strict = undefined;
    }
    return this.strict || this.letters > this.bad ? 'utf-8' : 'windows-1252';
  }
}

/** UTF-16, by its mark or by zeros that are all on one side. */
function wideEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[(index & 1) as 0 | 1] += 1;
  }
  const [even, odd] = zeros;
  const least = Math.max(1, (length / 2) * UTF_16_SHARE);
  if (odd >= least && even === 0) return 'utf-16le';
  return even >= least && odd === 0 ? 'utf-16be' : undefined;
}

/** The text of a whole file in UTF-8 or UTF-16; nothing when its bytes are no such text. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(wideEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
