/** What a spreadsheet takes for a formula: its signs, the same in full width, and what it skips before them. */
const beginning = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whether a spreadsheet would run this text once its cell is pasted or opened for editing. */
export const isFormulaLike = (text: string): boolean => beginning.test(text);
