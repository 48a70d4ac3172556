const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text of bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]);
    pieces.push(
      digits
        .slice(0, Math.min(4, bytes.length - at + 1))
        .join('')
        .padEnd(4, '='),
    );
  }
  return pieces.join('');
}

/** Written out because core has neither the browser's `atob` nor Node's `Buffer`. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[=\s]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [bits, bitCount, length] = [0, 0, 0];
  for (const digit of digits) {
    const value = ALPHABET.indexOf(digit);
    if (value < 0) throw new Error(`"${digit}" is not a base64 digit. Encode the picture again.`);
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    bytes[length++] = (bits >> bitCount) & 0xff;
  }
  return bytes;
}
