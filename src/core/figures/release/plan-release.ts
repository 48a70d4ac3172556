import { isShown, type Release } from '../../domain/release.ts';
import { type LocaleId, type StaffLocaleId, staffLocaleFor } from '../../i18n/locales.ts';
import { releases as en } from '../../i18n/en/releases.ts';
import { releases as vi } from '../../i18n/vi/releases.ts';
import type { FigureRow } from '../../schema/figure.ts';
import type { Metric } from '../../schema/metric.ts';
import { HEADLINE, type Revision, type RevisionType } from '../../schema/revision.ts';
import { csvLines } from '../../tables/write-csv.ts';
import { writeRow } from './row-value.ts';
import { changeKind, type Difference, difference, nextVersion, redefined } from './difference.ts';

const releaseWords = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;

/** What is published, and on which conditions. */
export type ReleaseInput = {
  readonly newest: Release | undefined;
  /** As the newest release defines them. */
  readonly metricsBefore: readonly Metric[];
  readonly metrics: readonly Metric[];
  /** What figures.csv says from now on. */
  readonly rows: readonly FigureRow[];
  readonly day: string;
  readonly until: string;
  readonly reason: string;
  readonly isMajor: boolean;
  readonly languages: readonly LocaleId[];
};

export type PlannedRelease = {
  readonly name: string;
  readonly version: string;
  readonly revisions: readonly Revision[];
  readonly changes: Difference;
};

/** A release, or why there is none: nothing changed, or something must be said first. */
export type ReleasePlan =
  | PlannedRelease
  | {
      readonly missing: 'changes' | 'reason' | 'major' | 'later-day' | 'until';
      /** Until when the newest release waits. */
      readonly waitsUntil: string;
    };

/** Computes what a release is called, its version, and its entries in the change log. */
export function planRelease(input: ReleaseInput): ReleasePlan {
  const { newest, rows, metrics, metricsBefore, day, reason } = input;
  const changes = difference(newest?.rows ?? [], rows);
  const redefinedIds = newest ? redefined(metricsBefore, metrics) : [];
  const kind = changeKind(changes, redefinedIds);
  const waitsUntil = newest?.revisions[0]?.until ?? '';
  if (kind === undefined) return { missing: 'changes', waitsUntil };
  if (kind === 'major' && newest && !input.isMajor) return { missing: 'major', waitsUntil };
  const needsReason = redefinedIds.length + changes.changed.length + changes.removed.length > 0;
  if (needsReason && reason.trim() === '') return { missing: 'reason', waitsUntil };
  if (newest && newest.name.slice(0, 10) > day) return { missing: 'later-day', waitsUntil };
  // a release has all rows, those of one that still waits among them
  if (!isShown(waitsUntil, day) && input.until < waitsUntil) return { missing: 'until', waitsUntil };
  const release = nameOf(day, newest);
  const version = nextVersion(newest?.version, kind);
  const types = typesOf(changes, redefinedIds, newest);
  return {
    name: release,
    version,
    changes,
    revisions: types.map((type) => revision(type, { release, version, changes, redefinedIds }, input)),
  };
}

function nameOf(day: string, newest: Release | undefined): string {
  if (newest?.name.slice(0, 10) !== day) return day;
  return `${day}-${Number(newest.name.slice(11) || 1) + 1}`;
}

function typesOf({ added, changed, removed }: Difference, redefinedIds: readonly string[], newest?: Release) {
  const known = new Set(newest?.rows.map(({ metric }) => metric));
  const isNew = ({ metric }: FigureRow) => newest !== undefined && !known.has(metric);
  const types: RevisionType[] = [];
  if (redefinedIds.length > 0) types.push('method-change');
  if (changed.length + removed.length > 0) types.push('correction');
  if (added.some(isNew)) types.push('new-metric');
  if (added.some((row) => !isNew(row))) types.push('scheduled-update');
  return types;
}

type Facts = {
  readonly release: string;
  readonly version: string;
  readonly changes: Difference;
  readonly redefinedIds: readonly string[];
};

function revision(
  type: RevisionType,
  { release, version, changes, redefinedIds }: Facts,
  { languages, until, reason, metrics, newest }: ReleaseInput,
): Revision {
  const isCorrection = type === 'correction';
  const known = new Set(newest?.rows.map(({ metric }) => metric));
  const added = changes.added.filter(
    ({ metric }) => (newest !== undefined && !known.has(metric)) === (type === 'new-metric'),
  );
  const isAdding = type === 'new-metric' || type === 'scheduled-update';
  const headlines = languages.map((id) => {
    const say = releaseWords[staffLocaleFor(id)].headlines;
    const names = (ids: readonly string[]) =>
      [...new Set(ids)]
        .map((metric) => metrics.find((each) => each.id === metric)?.name[id] ?? metric)
        .join(', ');
    const [mended] = changes.changed;
    const first = mended && {
      place: mended.after[`area_name_${id}`],
      metric: names([mended.after.metric]),
      before: writeRow(mended.before, id),
      after: writeRow(mended.after, id),
    };
    const told = {
      'scheduled-update': () => say.update(added.length),
      'new-metric': () => say.newMetric(names(added.map(({ metric }) => metric))),
      'method-change': () => say.method(names(redefinedIds)),
      'data-issue': () => say.issue(),
      correction: () =>
        first && changes.changed.length === 1 && changes.removed.length === 0
          ? say.correctionOfOne(first)
          : say.corrections(changes.changed.length, changes.removed.length),
    }[type]();
    return [`headline_${id}`, shorten(told)];
  });
  return {
    id: `${release} ${type}`,
    release,
    version,
    type,
    reason: isAdding ? '' : reason.trim(),
    added: String(isAdding ? added.length : 0),
    changed: String(isCorrection ? changes.changed.length : 0),
    removed: String(isCorrection ? changes.removed.length : 0),
    until,
    ...(Object.fromEntries(headlines) as Pick<Revision, `headline_${LocaleId}`>),
  };
}

const shorten = (text: string): string => (text.length > HEADLINE ? `${text.slice(0, HEADLINE - 1)}…` : text);

/** The rows as figures.csv. */
export function serializeFigures(rows: readonly FigureRow[], languages: readonly LocaleId[]): string {
  const names = languages.map((id) => `area_name_${id}` as const);
  const columns = [
    ...(['area_level', 'area_code'] as const),
    ...names,
    ...(['as_of', 'metric', 'value', 'unit', 'definition_note', 'source_id', 'confidence'] as const),
    ...(['operator', 'hedge', 'date_kind'] as const),
  ];
  return csvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))], '\n');
}

/** The change log with more entries at its end. */
export function serializeRevisions(revisions: readonly Revision[], languages: readonly LocaleId[]): string {
  const headlines = languages.map((id) => `headline_${id}` as const);
  const columns = [
    ...(['id', 'release', 'version', 'type'] as const),
    ...headlines,
    ...(['reason', 'added', 'changed', 'removed', 'until'] as const),
  ];
  return csvLines([columns, ...revisions.map((row) => columns.map((column) => row[column]))], '\n');
}
