import { strToU8 } from 'fflate';

/** By this sign old programs know a text as UTF-8; without marks it needs none, and a message would be sent with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A plain text for any office computer: UTF-8, with its mark where one is needed, lines that end as on Windows. */
export const textBytes = (text: string): Uint8Array =>
  strToU8(
    `${/[^\p{ASCII}]/u.test(text) ? BYTE_ORDER_MARK : ''}${text.trimEnd().replaceAll('\n', '\r\n')}\r\n`,
  );
