/** As many copies of a sheet as a place may ask for. */
export const MAX_COPIES = 9999;

/** 1 where nothing is said; nothing where it is no number of copies. */
export function copiesIn(text: string): number | undefined {
  const digits = text.trim();
  if (digits === '') return 1;
  const copies = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return copies >= 1 && copies <= MAX_COPIES ? copies : undefined;
}
