const vowels = 'AĂÂEÊIOÔƠUƯY';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const consonants = 'BCDĐFGHJKLMNPQRSTVWXZ';
const signs = '0123456789 \u00a0.,;:!?()[]/-–—&@#%+*\'"“”‘’…°|_•·';

const upper = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('');

/** Letters that fonts join into one glyph: `Office`. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** What names of places, addresses and telephone numbers are written with, in Vietnamese and English. */
export const slotCharacters: string = upper + consonants + (upper + consonants).toLowerCase() + signs;

/** The same letter by letter, and what becomes one glyph together. */
export const slotPieces: readonly string[] = [...slotCharacters, ...ligatures];
