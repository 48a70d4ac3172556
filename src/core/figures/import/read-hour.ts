const clock =
  /^(?:lúc|at)?\s*(\d{1,2})\s*(?:h|g|giờ|:)\s*(\d{2})?(?::\d{2})?\s*(?:phút)?\s*(am|pm|sa|ch)?$/iu;

/** The hour that a text names and nothing besides, as a figure's moment ends: `T17:00`; nothing for other texts. */
export function readHour(cell: string): string | undefined {
  const text = cell.normalize('NFC').trim();
  const [, hour, minute = '00', half] = clock.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const number = Number(inDay(hour, half));
  if (number > 23 || Number(minute) > 59) return undefined;
  return `T${String(number).padStart(2, '0')}:${minute}`;
}

/** An hour of a clock of twelve, in that of the day. */
export function inDay(hour: string, half: string | undefined): string {
  if (half === undefined) return hour;
  return String((Number(hour) % 12) + (/^(pm|ch)$/i.test(half) ? 12 : 0));
}
