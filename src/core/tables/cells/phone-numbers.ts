import type { Phones } from '../../schema/country.ts';

/** How a program changed a telephone number: `likely` is what it was, where all of its digits are left. */
export type ChangedNumber = {
  readonly how: 'shortened' | 'grouped' | 'decimal' | 'without-trunk' | 'without-plus' | 'zero';
  readonly likely?: string;
};

const SIGNIFICANT = 8;

/** What a program did to a telephone number that it took for a sum; nothing when it stands as somebody wrote it. */
export function changedNumber(text: string, phones: Phones | undefined): ChangedNumber | undefined {
  for (const part of text.split(/\s*[;/]\s*|,\s+|\s+[-–]\s+/)) {
    const changed = changedPart(part, phones);
    if (changed) return part === text ? changed : { how: changed.how };
  }
  return undefined;
}

function changedPart(text: string, phones: Phones | undefined): ChangedNumber | undefined {
  const dialled = (digits: string) => asDialled(digits, phones) ?? digits;
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
  const likely = asDialled(text, phones);
  if (likely === undefined) return undefined;
  return { how: likely.startsWith('+') ? 'without-plus' : 'without-trunk', likely };
}

/** A number of the country that lacks the digit it is dialled with, or the plus, with it; nothing for any other. */
function asDialled(text: string, phones: Phones | undefined): string | undefined {
  if (!phones) return undefined;
  const { code, trunk, numbers } = phones;
  const isOfCountry = (number: string) =>
    /^\d+$/.test(number) &&
    numbers.some(
      ({ begin, digits }) => number.length === digits && begin.some((first) => number.startsWith(first)),
    );
  if (isOfCountry(text)) return `${trunk}${text}`;
  return text.startsWith(code) && isOfCountry(text.slice(code.length)) ? `+${text}` : undefined;
}
