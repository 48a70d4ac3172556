import { formatNumber } from '../../core/i18n/format.ts';
import type { Speech } from './command.ts';

/** How far a command is in one step of its work. */
export type Step = {
  /** What is being done, in the reader's words; the same in every call of one step. */
  readonly what: string;
  readonly done: number;
  /** Absent where nobody knows: then only `what` and the count are shown. */
  readonly total?: number;
};

export type Progress = {
  readonly update: (step: Step) => void;
  /** Clears the bar. */
  readonly end: () => void;
};

type Output = { readonly isTTY?: boolean | undefined; readonly write: (text: string) => unknown };

const MS_BETWEEN = { bar: 100, lines: 5000 };
const BAR = 24;

/** Tells a person how far a command is: a bar that is drawn over on a terminal, elsewhere a line every few seconds. */
export function showProgress(
  output: Output,
  speech: Speech,
  now: () => number = () => performance.now(),
): Progress {
  const isBar = output.isTTY === true;
  let shownAt = isBar ? -Infinity : now();
  let began = { what: '', before: 0, at: now() };
  return {
    update(step) {
      const time = now();
      // Every step has a rate of its own.
      if (began.what !== step.what) began = { what: step.what, before: step.done, at: time };
      if (time - shownAt < (isBar ? MS_BETWEEN.bar : MS_BETWEEN.lines)) return;
      shownAt = time;
      const line = progressLine({ ...step, before: began.before, seconds: (time - began.at) / 1000 }, speech);
      output.write(isBar ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (isBar) output.write('\r\x1b[K');
    },
  };
}

/** `before` were done when the step began, `seconds` ago. */
type Reached = Step & { readonly before?: number; readonly seconds: number };

/** `Làm tờ  [#####-----]   50 %  50.000/100.000  812/giây  còn 1:02`. */
export function progressLine(
  { what, done, total, before = 0, seconds }: Reached,
  { locale, say }: Speech,
): string {
  const count = formatNumber(done, locale);
  if (total === undefined) return `${what}  ${count}`;
  const share = total > 0 ? done / total : 1;
  const rate = seconds > 0 ? (done - before) / seconds : 0;
  const filled = Math.floor(share * BAR);
  const { progress } = say.commands;
  return [
    what,
    `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`,
    `${Math.floor(share * 100)} %`.padStart(5),
    `${count}/${formatNumber(total, locale)}`,
    ...(rate > 0 ? [progress.rate(formatRate(rate, locale))] : []),
    ...(rate > 0 && done < total ? [progress.left(minutes((total - done) / rate))] : []),
  ].join('  ');
}

/** A slow rate has digits, too: never 0 for what goes on. */
export const formatRate = (perSecond: number, locale: Speech['locale']): string =>
  formatNumber(perSecond >= 10 ? Math.round(perSecond) : Number(perSecond.toPrecision(2)), locale);

function minutes(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
