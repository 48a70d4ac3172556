/** What a program made of a cell, told by its text alone. */
export type Changed = 'error' | 'date' | 'no-value-word' | 'too-narrow';

/** Of Excel, LibreOffice, Google Sheets, WPS and Numbers, some of them in their own language. */
const error =
  /^#[\p{Lu}\d_/]+[!?]$|^#(?:N\/[A-Z]{1,2}|NV|N\/D|Н\/Д)$|^(?:Err|Lỗi|Fehler|Erreur|Error)\s?:\s?\d{3}$|^(?:#GETTING_DATA|(?:Loading|Đang tải)(?:\.\.\.|…))$/u;
/** The same within a longer text, by the names that are the same everywhere. */
const errorWithin =
  /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|ERROR!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/;

/** Whether a cell says that its formula gives no value. */
export const isErrorValue = (text: string): boolean => error.test(text) || errorWithin.test(text);

const noValue = /^(?:null|\(null\)|none|nan|nat|undefined|<na>|nil|n\.a\.n\.|\[object Object\])$/i;

/** Names of months that programs write; `Thg5` and `thg 5` are of Excel and of Windows in Vietnamese. */
function monthNames(): string[] {
  const names = new Set<string>();
  for (const language of ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'id', 'ms']) {
    for (const length of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        names.add(
          format
            .format(Date.UTC(2020, month, 15))
            .toLowerCase()
            .replace('.', ''),
        );
      }
    }
  }
  return [...names].filter((name) => /^\p{L}{3,}$/u.test(name)).toSorted((a, b) => b.length - a.length);
}
const time = ',?[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AP]M| ?SA| ?CH)?(?:Z|[+-]\\d\\d:?\\d\\d)?';
/** Texts with a day in them, alone or with a time; `names` are those of its month. */
function dateWith(names: string): RegExp {
  const month = `(?:${names}|sept|thg\\s?\\d{1,2}|tháng\\s(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?))\\.?`;
  const forms = [
    `\\d{1,2}[-/ .]{1,2}${month}(?:[-/ ,.]{1,2}\\d{2,4})?`,
    `${month}[-/ ]\\d{1,4}(?:,? \\d{4})?`,
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
    '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}',
    '(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?',
    '\\d{4}년 ?\\d{1,2}월 ?\\d{1,2}일',
  ];
  return new RegExp(`^(?:${forms.join('|')})(?:${time})?$`, 'iu');
}
const likeDate = dateWith('\\p{L}{3,}');
/** The names of all languages take longer than most lists: they are asked for when a text looks like a date. */
let date: RegExp | undefined;
const isDate = (text: string): boolean => {
  if (!likeDate.test(text)) return false;
  date ??= dateWith(monthNames().join('|'));
  return date.test(text);
};
/** 12/5/20 alone may be a house; with a time it is a day. */
const shortDate = new RegExp(`^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}${time}$`, 'iu');
const clock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M| ?SA| ?CH)?$/i;

/** Days of 2000 to 2049 as spreadsheets count them, with or without a time. */
const isSerial = (text: string) =>
  /^[345]\d{4}([.,]\d+)?$/.test(text) &&
  Number.parseInt(text, 10) >= 36_526 &&
  Number.parseInt(text, 10) <= 55_000;

/** Whether a program changed a text that a person wrote; `mayBeNumber` where five digits may stand for themselves. */
export function changedBy(text: string, mayBeNumber = false): Changed | undefined {
  if (text === '') return undefined;
  if (/^#{2,}$/.test(text)) return 'too-narrow';
  if (/[#:]|(?:\.\.\.|…)$/.test(text) && isErrorValue(text)) return 'error';
  if (text.length <= 18 && noValue.test(text)) return 'no-value-word';
  if (text.length > 40 || !/\d|[年月]|tháng/i.test(text)) return undefined;
  if (isDate(text) || shortDate.test(text) || clock.test(text)) return 'date';
  return !mayBeNumber && isSerial(text) ? 'date' : undefined;
}

/** Without what keeps a program from changing a cell: `="0912345678"`, `'0912345678`. */
export function unwrapped(text: string): string {
  const formula = /^=\s*"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (formula !== undefined) return formula.replaceAll('""', '"').trim();
  return /^['’][\d+=@(-]/.test(text) && text.indexOf("'", 1) === -1 ? text.slice(1).trim() : text;
}
