import { csvLines } from '../tables/write-csv.ts';
import { checkCodeOf } from '../domain/check-code.ts';
import { sheetOf } from '../domain/checks/editions.ts';
import { dutiesFor } from '../domain/duties/duties.ts';
import { type Edition, editionSchema } from '../schema/edition.ts';
import { commands as en } from '../i18n/en/commands.ts';
import { toldIn } from '../i18n/told.ts';
import { commands as vi } from '../i18n/vi/commands.ts';
import { currentEdition } from './edition.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Formats, listJobs, type MaterialJob } from '../sheets/job.ts';
import { layOutSides, toolsFor } from '../sheets/make-pages.ts';
import type { DrawingTools } from '../sheets/sheet-tree.ts';
import { showsEdition as placesEdition } from '../sheets/with-edition.ts';
import { prepareSheet, type SheetOrigin } from './prepare-sheet.ts';

/** Why a sheet needs a new edition, or none any more. */
export type ReissueReason = 'new' | 'directive' | 'words' | 'design' | 'gone';

/** A sheet to print again, to print for the first time, or to take down. */
export type Reissue = {
  readonly sheet: string;
  readonly reason: ReissueReason;
  /** Absent where the sheet is gone. */
  readonly edition?: Edition;
  /** What hangs now. */
  readonly before?: Edition;
};

export type IssuePlan = {
  /** The whole history with the new editions, in the order of the file. */
  readonly editions: readonly Edition[];
  readonly reissues: readonly Reissue[];
};

/**
 * The editions that are due on `day`: one for each sheet that says or looks otherwise than when it was last issued.
 * Throws when `day` is before the last edition of any sheet.
 */
export async function planEditions(origin: SheetOrigin, press: Press, day: string): Promise<IssuePlan> {
  const { content } = origin;
  const history = content.editions ?? [];
  const sheets: IssuedSheet[] = [];
  for (const job of listJobs(content, press.formats)) sheets.push(...(await issuedSheet(origin, press, job)));
  const taken = new Set(history.map(({ check_code }) => check_code));
  const reissues = sheets.flatMap((sheet): Reissue[] => {
    const before = currentEdition(history, sheet.job);
    const reason = reasonFor(sheet, before);
    if (reason === undefined) return [];
    const edition = newEdition(sheet, { campaign: content.campaign.id, history, day, taken });
    return [{ sheet: sheetOf(edition), reason, edition, ...(before ? { before } : {}) }];
  });
  const there = new Set(sheets.map(({ job }) => sheetOf(job)));
  const gone = history
    .filter((edition) => edition.status === 'current' && !there.has(sheetOf(edition)))
    .map((before): Reissue => ({ sheet: sheetOf(before), reason: 'gone', before }));
  const all = [...reissues, ...gone];
  const lastDay = history.reduce((last, { issued }) => (issued > last ? issued : last), '');
  if (all.length > 0 && lastDay > day) {
    throw toldIn({ vi, en }, ({ editions: say }) => say.issuedLater(lastDay));
  }
  const successorOf = new Map(all.map(({ before, edition }) => [before?.check_code, edition]));
  const marked = history.map((edition): Edition => {
    if (!successorOf.has(edition.check_code)) return edition;
    const successor = successorOf.get(edition.check_code);
    return successor
      ? { ...edition, status: 'replaced', replaced_by: successor.check_code }
      : { ...edition, status: 'withdrawn' };
  });
  const editions = [...marked, ...reissues.flatMap(({ edition }) => edition ?? [])];
  return { editions: editions.toSorted(inOrder), reissues: all };
}

/** `editions.csv` as text. */
export function serializeEditions(editions: readonly Edition[]): string {
  const columns = editionSchema.keyof().options;
  const rows = editions.map((edition) => columns.map((column) => edition[column]));
  return csvLines([columns, ...rows], '\n');
}

/** With what sheets are laid out to be told apart. */
export type Press = { readonly formats: Formats; readonly tools: DrawingTools };

type IssuedSheet = { readonly job: MaterialJob; readonly hash: string; readonly directive: string };

async function issuedSheet(
  { content, siteUrl }: SheetOrigin,
  { formats, tools }: Press,
  job: MaterialJob,
): Promise<IssuedSheet[]> {
  const { format, sheet } = prepareSheet(job, { content, siteUrl }, formats);
  if (format.citesFigure) return [];
  const drawings = (await layOutSides({ format, sheet }, tools)).map(({ drawing }) => drawing);
  if (!drawings.some(placesEdition)) return [];
  const venue = content.venues.find(({ id }) => id === job.venue);
  const [strongest] = venue ? dutiesFor(content, venue) : [];
  const hash = fingerprintOf(drawings, toolsFor(format, tools));
  return strongest ? [{ job, hash, directive: strongest.directive.id }] : [];
}

function reasonFor({ hash, directive }: IssuedSheet, before: Edition | undefined): ReissueReason | undefined {
  if (!before) return 'new';
  if (before.directive !== directive) return 'directive';
  if (before.content_hash === hash) return undefined;
  return wordsOf(before.content_hash) === wordsOf(hash) ? 'design' : 'words';
}

const wordsOf = (hash: string) => hash.split('-')[0];

type Issuing = {
  readonly campaign: string;
  readonly history: readonly Edition[];
  readonly day: string;
  /** Codes that are given away; the new one is among them afterwards. */
  readonly taken: Set<string>;
};

function newEdition(
  { job, hash, directive }: IssuedSheet,
  { campaign, history, day, taken }: Issuing,
): Edition {
  const { venue, format, language } = job;
  const versions = history
    .filter((edition) => sheetOf(edition) === sheetOf(job))
    .map(({ version }) => version);
  const version = Math.max(0, ...versions) + 1;
  const words = [campaign, venue, format, language, version].join(' ');
  let attempt = 0;
  while (taken.has(checkCodeOf(words, attempt))) attempt += 1;
  const check_code = checkCodeOf(words, attempt);
  taken.add(check_code);
  return {
    check_code,
    venue,
    format,
    language,
    version,
    issued: day,
    directive,
    content_hash: hash,
    replaced_by: '',
    status: 'current',
  };
}

function inOrder(a: Edition, b: Edition): number {
  if (sheetOf(a) !== sheetOf(b)) return sheetOf(a) < sheetOf(b) ? -1 : 1;
  return a.version - b.version;
}
