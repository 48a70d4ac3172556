import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ContentError, type Fault } from '../../src/core/domain/fault.ts';
import { checkFile } from '../../src/core/figures/check-file.ts';
import type { FileReading } from '../../src/core/figures/import/reading.ts';
import { isPlan, newestMoment, type Plan, planFrom, serializePlan } from '../../src/core/figures/plan.ts';
import { readPlan } from '../../src/core/figures/read-plan.ts';
import { screen } from '../../src/core/figures/screening/screen.ts';
import { Told } from '../../src/core/i18n/told.ts';
import { complainInFigures, tellOf } from '../../src/core/figures/figures-messages.ts';
import { isDay, isDayOrHour, localMinute } from '../../src/core/schema/days.ts';
import { tell } from '../../src/node/commands/tell.ts';
import { changeFigures, STAGED, undoFigures } from '../../src/node/figures/figures-folder.ts';
import { type FullFiguresState, readFiguresState } from '../../src/node/figures/figures-state.ts';
import type { PlannedRelease } from '../../src/core/figures/release/plan-release.ts';
import {
  planOf,
  type PublishOrder,
  readPublished,
  writeRelease,
} from '../../src/node/figures/publish-figures.ts';
import { requireOwnFile } from '../../src/node/folders/own-file.ts';
import { putFile } from '../../src/node/folders/put-file.ts';
import { requireMarkedName } from '../../src/node/tables/marked-name.ts';
import type { Desk } from './desk.ts';
import { describeReading, describeRelease } from './describe.ts';
import { effectsOf } from './effects.ts';
import { isPreviewPage } from './preview-page.ts';

export type ImportOrder = {
  readonly file: string;
  readonly out: string | undefined;
  readonly source: string | undefined;
  readonly asOf: string | undefined;
  readonly metric: string | undefined;
  readonly area: string | undefined;
  readonly answer: readonly string[] | undefined;
  readonly accept: readonly string[] | undefined;
  readonly marked: string | undefined;
  readonly preview: string | undefined;
};

/** Where the page with everything before and after goes, unless somebody names another file. */
const PREVIEW = join('.cache', 'figures', 'before-after.html');

const fail = (pick: Parameters<typeof tellOf>[0]) => new Told(tellOf(pick));

const requireOwnText = (path: string, isOurs: (text: string) => boolean, option: `--${string}`) =>
  requireOwnFile(path, { isOurs: (bytes) => isOurs(new TextDecoder().decode(bytes)), option });
const requirePreviewName = (path: string) => requireOwnText(path, isPreviewPage, '--preview');

/** The day on the machine's own calendar, unless `TODAY` says another: nothing can have been counted after it. */
const today = (): string => process.env['TODAY'] || localMinute(new Date()).slice(0, 10);

/** Reads and screens a file. Only one that leaves nothing open becomes a plan. */
export async function importFile(order: ImportOrder, desk: Desk): Promise<void> {
  if (order.marked !== undefined) await requireMarkedName(order.file, order.marked);
  if (order.out !== undefined) await requireOwnText(order.out, isPlan, '--out');
  if (order.preview !== undefined) await requirePreviewName(order.preview);
  const state = await readFiguresState(desk.contentDir);
  const name = basename(order.file);
  const said = { answers: readAnswers(order.answer ?? []), accepted: order.accept ?? [], defaults: order };
  const checked = await checkFile(name, await readFile(order.file), said, { ...state, today: today() });
  const { reading, faults, open } = checked;
  if (order.marked !== undefined) {
    const { figureRemarks } = await import('../../src/core/figures/figure-remarks.ts');
    const { writeMarked } = await import('../../src/node/tables/write-marked.ts');
    const remarks = figureRemarks({ faults, warnings: open, questions: reading.questions });
    await writeMarked(order.file, order.marked, remarks);
  }
  console.log(describeReading(reading, { faults, warnings: open }, desk));
  if (!checked.isReady)
    throw fail((say) => say.command.notReady(faults.length, reading.questions.length, open.length));
  const plan = planFrom({ file: name, reading, accepted: order.accept ?? [] });
  await tellOfPlan(state, plan, order.preview, desk);
  if (order.out === undefined) return;
  await putFile(order.out, serializePlan(plan));
  console.log(desk.say.command.planWritten(order.out));
}

/** `B7=VN-57`; a sheet's name may have the sign in it, an answer not. */
function readAnswers(answers: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    answers.map((answer) => {
      const at = answer.lastIndexOf('=');
      return [answer.slice(0, at), answer.slice(at + 1)] as const;
    }),
  );
}

/** Holds a plan against what is published now, and lays its rows ready. Nothing of it is public yet. */
export async function applyPlan(
  file: string,
  { preview }: { readonly preview: string | undefined },
  desk: Desk,
): Promise<void> {
  if (preview !== undefined) await requirePreviewName(preview);
  const state = await readFiguresState(desk.contentDir);
  const plan = readPlan(await readFile(file, 'utf8'), state.languages);
  if (!plan) throw fail((say) => say.command.notAPlan(file));
  const ready = state.plan;
  if (ready && JSON.stringify(ready) !== JSON.stringify(plan)) {
    throw fail((say) => say.command.othersReady(ready.file, ready.rows.length));
  }
  refuse(plan, state, desk);
  await tellOfPlan(state, plan, preview, desk);
  await changeFigures(desk.contentDir, async (draft) => {
    await draft.write(STAGED, `${JSON.stringify(plan, null, 1)}\n`);
    return {};
  });
  const rows = plan.rows.map(({ row }) => row);
  console.log(desk.say.command.staged(newestMoment(rows, state.metrics)));
}

/** A plan may come from another day and another machine: it is screened again. */
function refuse(plan: Plan, state: FullFiguresState, { locale }: Desk): void {
  const reading: Pick<FileReading, 'figures' | 'totals'> = { figures: plan.rows, totals: plan.totals };
  const sources = [...state.sources, ...plan.sources];
  const { faults, warnings } = screen(plan.file, reading, { ...state, sources, today: today() });
  const taken = plan.sources
    .filter(({ source_id }) => state.sources.some((known) => known.source_id === source_id))
    .map(({ source_id }) => ({
      file: plan.file,
      where: 'source_id',
      value: source_id,
      ...complainInFigures((say) => say.source.taken()),
    }));
  const open: readonly Fault[] = [
    ...taken,
    ...faults,
    ...warnings.filter(({ id }) => !plan.accepted.includes(id)),
  ];
  if (open.length > 0) throw new ContentError(open, [locale]);
}

const trial: PublishOrder = { day: '9999-12-30', until: '', reason: '-', isMajor: true };

async function tellOfPlan(
  state: FullFiguresState,
  plan: Plan,
  preview: string | undefined,
  desk: Desk,
): Promise<void> {
  const planned = planOf(state, { ...trial, plan });
  if ('missing' in planned) throw fail((say) => say.command.missing[planned.missing](planned.waitsUntil));
  await tellOfRelease(state, planned, { plan, preview }, desk);
}

/** Shows what a release would change, in words and as a page; nothing of it is published. */
async function tellOfRelease(
  state: FullFiguresState,
  planned: PlannedRelease,
  { plan, preview }: { readonly plan: Plan | undefined; readonly preview: string | undefined },
  desk: Desk,
): Promise<void> {
  const before = await readPublished(desk.contentDir, state);
  const after = await writeRelease(desk.contentDir, state, planned, { plan, isTrial: true });
  const effects = effectsOf(before, after, desk.locale);
  console.log(describeRelease(planned.changes, effects, desk));
  const { writePreview } = await import('./write-preview.ts');
  const states = { file: plan?.file ?? 'figures.csv', before, after };
  const path = await writePreview(preview ?? PREVIEW, { ...states, changes: planned.changes, effects }, desk);
  console.log(desk.say.command.preview(path));
}

type PublishWords = {
  readonly confirm: string | undefined;
  readonly reason: string | undefined;
  readonly day: string | undefined;
  readonly until: string | undefined;
  readonly major: boolean;
  readonly preview: string | undefined;
};

/** Publishes the rows that lie ready, and what was changed in figures.csv by hand. */
export async function publish(
  { confirm, reason: given, day = today(), until = '', major, preview }: PublishWords,
  desk: Desk,
) {
  if (!isDay(day)) throw tell(({ options }) => options.notADay('--day', day));
  if (preview !== undefined) await requirePreviewName(preview);
  if (until !== '' && !isDayOrHour(until)) throw tell(({ options }) => options.notAMoment('--until', until));
  const state = await readFiguresState(desk.contentDir);
  const { plan } = state;
  const reason = given ?? plan?.reason ?? '';
  if (plan) refuse(plan, state, desk);
  const planned = planOf(state, { plan, day, until, reason, isMajor: major });
  if ('missing' in planned) throw fail((say) => say.command.missing[planned.missing](planned.waitsUntil));
  const { added, changed, removed } = planned.changes;
  const asOf = newestMoment([...added, ...changed.map(({ after }) => after), ...removed], state.metrics);
  if (confirm === asOf) console.log(describeRelease(planned.changes, undefined, desk));
  else await tellOfRelease(state, planned, { plan, preview }, desk);
  if (confirm !== asOf) throw fail((say) => say.command.confirm(asOf, confirm));
  await writeRelease(desk.contentDir, state, planned, { plan });
  console.log(desk.say.command.published(planned.name, planned.version, until));
}

/** Takes the last step back. */
export async function undo({ contentDir, say }: Desk): Promise<void> {
  if (!(await undoFigures(contentDir))) throw fail((say) => say.command.nothingToUndo());
  console.log(say.command.undone());
}
