import type { Complaint, Fault } from './fault.ts';

export type Path = readonly (string | number)[];

/** A record together with the way back to the place in its file. */
export type Located<T> = {
  readonly file: string;
  readonly value: T;
  /** A fault at the place of `path` inside the record. */
  readonly fault: (path: Path, complaint: Complaint, value?: string) => Fault;
};

/** Every text inside a record with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/** The record with every text inside it replaced. */
export function mapTexts<T>(value: T, change: (text: string, path: Path) => string, path?: Path): T;
export function mapTexts(
  value: unknown,
  change: (text: string, path: Path) => string,
  path: Path = [],
): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, change, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change, [...path, key])]),
  );
}
