import { strToU8 } from 'fflate';

/** By this sign old programs know a text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A plain text for any office computer: UTF-8 with its mark, lines that end as on Windows. */
export const textBytes = (text: string): Uint8Array =>
  strToU8(`${BYTE_ORDER_MARK}${text.trimEnd().replaceAll('\n', '\r\n')}\r\n`);
