/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'text'
  | 'workbook'
  /** Flat OpenDocument, or the XML of Excel 2003. */
  | 'xml-workbook'
  | 'html'
  /** Of Numbers, of Excel's binary format. */
  | 'numbers'
  | 'xlsb'
  | 'locked'
  | 'mhtml'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'picture'
  | 'archive'
  | 'link'
  | 'database'
  | 'empty'
  | 'binary';

/** So many first bytes tell a text from anything else. */
export const KIND_BYTES = 4096;

const starts: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'word'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['SQLite format 3', 'database'],
  ['\0\x01\0\0Standard ', 'database'],
  ['L\0\0\0\x01\x14\x02\0', 'link'],
];

/** Of an OLE file, and of the BIFF streams that Excel 2 to 4 wrote bare. */
const ole = '\xd0\xcf\x11\xe0';
const bareBiff = ['\t\0', '\t\x02', '\t\x04'];

/** What the first bytes of a file say. A ZIP or OLE file may still turn out to be something else when it is opened. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, KIND_BYTES));
  if (
    start.startsWith('PK\x03\x04') ||
    start.startsWith(ole) ||
    bareBiff.some((magic) => start.startsWith(magic) && start[3] === '\0')
  )
    return 'workbook';
  if (start.startsWith('PK\x05\x06')) return 'empty';
  const found = starts.find(([magic]) => start.startsWith(magic));
  // A list may begin with the letters BM.
  if (found && (found[0] !== 'BM' || start.includes('\0'))) return found[1];
  const text = start.replaceAll('\0', '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (text.trim() === '') return text.length === start.length || /^\0+$/.test(start) ? 'empty' : 'text';
  if (/^\s*<\?xml[^>]*>/.test(text) || /^\s*<office:document|^\s*<(\w+:)?Workbook/.test(text)) {
    if (/<office:document\b|urn:schemas-microsoft-com:office:spreadsheet|<(\w+:)?Workbook\b/.test(text)) {
      return 'xml-workbook';
    }
  }
  if (
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|meta|body|table|style|div|font)\b/i.test(
      text,
    )
  ) {
    return 'html';
  }
  if (/^MIME-Version:/im.test(text.slice(0, 400))) return 'mhtml';
  if (/^\s*\{\s*"(url|doc_id|":)/.test(text)) return 'link';
  return isText(bytes, start) ? 'text' : 'binary';
}

/** Tab, line ends, page end, escape. */
const lineSigns = new Set([9, 10, 11, 12, 13, 27]);

/** Without control characters that no text has; zeros are half of UTF-16. */
function isText(bytes: Uint8Array, start: string): boolean {
  const zeros = start.split('\0').length - 1;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || zeros > start.length / 10;
  const controls = bytes
    .subarray(0, KIND_BYTES)
    .filter((byte) => byte < 32 && byte !== 0 && !lineSigns.has(byte));
  return (zeros === 0 || isWide) && controls.length <= start.length / 10;
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
