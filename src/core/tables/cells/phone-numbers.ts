/** How a program changed a telephone number: `likely` is what it was, where all of its digits are left. */
export type ChangedNumber = {
  readonly how: 'shortened' | 'grouped' | 'decimal' | 'without-zero' | 'without-plus' | 'zero';
  readonly likely?: string;
};

/** A mobile or landline number of Viet Nam without its first zero, as a spreadsheet keeps it. */
const withoutZero = /^([35789]\d{8}|2\d{9})$/;
const withoutPlus = /^84([35789]\d{8}|2\d{9})$/;
const SIGNIFICANT = 8;

/** What a program did to a telephone number that it took for a sum; nothing when it stands as somebody wrote it. */
export function changedNumber(text: string): ChangedNumber | undefined {
  for (const part of text.split(/\s*[;/]\s*|,\s+|\s+[-–]\s+/)) {
    const changed = changedPart(part);
    if (changed) return part === text ? changed : { how: changed.how };
  }
  return undefined;
}

function changedPart(text: string): ChangedNumber | undefined {
  if (/^0+([.,]0+)?$/.test(text)) return { how: 'zero' };
  const power = /^(\d+)(?:[.,](\d+))?E\+?(\d+)$/i.exec(text);
  if (power) {
    const [, whole = '', decimals = '', exponent = ''] = power;
    const digits = whole + decimals;
    const isWhole = digits.length >= SIGNIFICANT && decimals.length <= Number(exponent);
    return {
      how: 'shortened',
      ...(isWhole && { likely: dialled(digits.padEnd(whole.length + Number(exponent), '0')) }),
    };
  }
  const decimal = /^(\d{3,})[.,]0+$/.exec(text)?.[1];
  if (decimal !== undefined) return { how: 'decimal', likely: dialled(decimal) };
  if (/^[1-9]\d{0,2}([.,]\d{3}){2,}([.,]00)?$/.test(text)) {
    return { how: 'grouped', likely: dialled(text.replace(/[.,]00$/, '').replaceAll(/[.,]/g, '')) };
  }
  if (withoutZero.test(text)) return { how: 'without-zero', likely: `0${text}` };
  if (withoutPlus.test(text)) return { how: 'without-plus', likely: `+${text}` };
  return undefined;
}

/** With the zero or plus that it has lost. */
function dialled(digits: string): string {
  if (withoutZero.test(digits)) return `0${digits}`;
  return withoutPlus.test(digits) ? `+${digits}` : digits;
}
