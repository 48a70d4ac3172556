import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TOOL } from '../../src/core/catalogue/tool.ts';
import { areaName } from '../../src/core/domain/areas/areas.ts';
import type { Content } from '../../src/core/domain/content.ts';
import { ContentError, describeFaults } from '../../src/core/domain/fault.ts';
import type { StaffLocaleId } from '../../src/core/i18n/locales.ts';
import { Told } from '../../src/core/i18n/told.ts';
import { type DayOrder, type DayReport, dayReport } from '../../src/core/reports/day-report.ts';
import { reportHours } from '../../src/core/reports/deadlines.ts';
import { stateOf } from '../../src/core/reports/letter.ts';
import { formFiles, type MadeFile, reportFiles } from '../../src/core/reports/report-files.ts';
import { readReports } from '../../src/core/reports/read-reports.ts';
import { inStaffLanguages, reportsMessages } from '../../src/core/reports/reports-messages.ts';
import { readUnits } from '../../src/core/reports/read-units.ts';
import { type Unit, unitsOfArea } from '../../src/core/reports/units.ts';
import { isDay } from '../../src/core/schema/days.ts';
import { tell } from '../../src/node/commands/tell.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { requireOwnFolder } from '../../src/node/folders/own-folder.ts';
import { putFile } from '../../src/node/folders/put-file.ts';
import { makePdf } from '../../src/node/reports/make-pdf.ts';
import { readOffice } from '../../src/node/reports/office-file.ts';
import { receivedFiles } from '../../src/node/reports/received-files.ts';

type Order = {
  readonly [Name in 'reports' | 'date' | 'units' | 'area' | 'by' | 'before' | 'office' | 'out']:
    string | undefined;
} & { readonly metric: readonly string[] | undefined; readonly content: string };

const fail = (pick: Parameters<typeof inStaffLanguages>[0]) => new Told(inStaffLanguages(pick));

/** Sums up what units sent, or with no reports yet writes the blank form alone. */
export async function sumUp(order: Order, locale: StaffLocaleId): Promise<void> {
  if (order.reports === undefined && order.out === undefined)
    throw fail(({ command }) => command.nothingAsked());
  const content = await readContent(order.content);
  const campaign = content.campaign.id;
  if (order.out !== undefined)
    await requireOwnFolder(order.out, { contentDir: order.content, campaign, mark: MARK });
  const day = dayOrder(order, content, await unitsOf(order, content));
  if (order.reports === undefined) {
    if (order.out === undefined) return;
    await write(order.out, campaign, await formFiles(day, locale, makePdf));
    console.log(reportsMessages[locale].command.formWritten(order.out));
    return;
  }
  const { files, faults } = await receivedFiles(order.reports);
  if (faults.length > 0) throw new ContentError(faults, [locale]);
  const { areas, areaSpellings: spellings = [], metrics } = content;
  const context = { units: day.units, within: order.area, areas, spellings, metrics };
  const report = dayReport(day, await readReports(files, context));
  console.log(described(report, locale));
  if (order.out === undefined) return;
  const office = order.office === undefined ? {} : await readOffice(order.office);
  const within =
    order.area === undefined ? undefined : { code: order.area, name: areaName(content, order.area)[locale] };
  const setting = { office, campaign: content.campaign.app.name, within, language: locale };
  const made = [...(await reportFiles(report, setting, makePdf)), ...(await formFiles(day, locale, makePdf))];
  await write(order.out, campaign, made);
  const say = reportsMessages[locale];
  console.log(say.command.written(order.out));
  console.log(say.command.next(join(order.out, say.files.rows)));
}

async function unitsOf(
  { units, area }: Order,
  { areas, areaSpellings = [] }: Content,
): Promise<readonly Unit[]> {
  if (units !== undefined) {
    const context = { areas, spellings: areaSpellings, within: area };
    const read = await readUnits(basename(units), await readFile(units), context);
    if (read.faults.length > 0) throw new ContentError(read.faults);
    return read.units;
  }
  const own = area === undefined ? [] : unitsOfArea(areas, area);
  if (own.length === 0) throw fail(({ command }) => command.noUnits());
  return own;
}

function dayOrder(
  { date = '', reports, metric, by, before }: Order,
  content: Content,
  units: readonly Unit[],
) {
  if (reports !== undefined && !isDay(date)) throw tell(({ options }) => options.notADay('--date', date));
  const ids = metric ?? content.metrics.filter(({ daily }) => daily).map(({ id }) => id);
  const metrics = ids.map((id) => {
    const found = content.metrics.find((each) => each.id === id);
    const all = content.metrics.map((each) => each.id).join(', ');
    if (!found) throw tell(({ options }) => options.notAChoice('--metric', id, all));
    return found;
  });
  if (metrics.length === 0) throw fail(({ command }) => command.noDaily());
  const hours = reportHours(content.directives);
  const [unitsBy, officeBefore] = [by ?? hours?.unitsBy, before ?? hours?.officeBefore];
  for (const [option, hour] of Object.entries({ '--by': unitsBy, '--before': officeBefore }))
    if (hour === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour))
      throw tell(({ options }) => options.notAChoice(option, hour ?? '', '15:00, 16:00'));
  return {
    day: date,
    unitsBy: unitsBy ?? '',
    officeBefore: officeBefore ?? '',
    units,
    metrics,
  } satisfies DayOrder;
}

/** In a folder of reports: by it the next run knows the folder as its own. */
const MARK = 'daily-report.json';

async function write(out: string, campaign: string, files: readonly MadeFile[]): Promise<void> {
  await mkdir(out, { recursive: true });
  const mark = { name: MARK, bytes: `${JSON.stringify({ tool: TOOL, campaign })}\n` };
  for (const { name, bytes } of [mark, ...files]) await putFile(join(out, name), bytes);
}

/** The state of every unit, and all that is to be looked at. */
function described(report: DayReport, locale: StaffLocaleId): string {
  const say = reportsMessages[locale];
  const count = (wanted: string) => report.reports.filter(({ state }) => state === wanted).length;
  const faults = [...report.faults, ...report.reports.flatMap((each) => each.faults)];
  const lines = report.reports.map((each) => {
    const odd = each.odd.map((told) => `; ${told[locale]}`).join('');
    return `  ${each.unit.name[locale]}: ${stateOf(each, report.day, locale)}${odd}`;
  });
  return [
    say.command.summary(report.day, count('reported'), count('late'), count('unread'), count('missing')),
    ...lines,
    ...(faults.length > 0 ? ['', describeFaults(faults, [locale], [say.command.faults(faults.length)])] : []),
  ].join('\n');
}
