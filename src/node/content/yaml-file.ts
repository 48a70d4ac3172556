import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkLanguages } from '../../core/domain/checks/languages.ts';
import { type Fault, complain } from '../../core/domain/fault.ts';
import type { Located, Path } from '../../core/domain/located.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { complaintOf } from '../../core/tables/zod-complaint.ts';

export type YamlReading<T> = { readonly located?: Located<T>; readonly faults: readonly Fault[] };

type YamlOptions = {
  /** Of the campaign: each text is in all of them. Absent: the record has no texts in several languages. */
  readonly languages?: readonly LocaleId[];
  /** Line of the file on which the text begins, for front matter. */
  readonly firstLine?: number;
  /** Every value is the text that stands there: `012` stays `012`. */
  readonly isAllText?: boolean;
};

/** Reads and validates one YAML text. A text with faults gives no record. */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  { languages, firstLine = 1, isAllText = false }: YamlOptions = {},
): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...(isAllText ? { schema: 'failsafe' } : {}) });
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + firstLine - 1}`;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      where: lineAt(error.pos[0]),
      value: '',
      ...complain((say) => say.faults.yamlSyntax(error.message.split(/ at line|\n/)[0] ?? '')),
    }));
    return { faults };
  }
  const place = (path: Path): string => {
    const offset = offsetOf(document.contents, path);
    return [path.join('.'), lineAt(offset)].filter(Boolean).join(', ');
  };
  const data: unknown = document.toJS();
  const fault: Located<T>['fault'] = (path, complaint, value) => ({
    file,
    where: place(path),
    value: value ?? written(valueAt(data, path)),
    ...complaint,
  });
  const result = schema.safeParse(data);
  const unspoken = languages ? checkLanguages(data, languages) : [];
  const missing = unspoken.map(({ path, complaint }) => fault(path, complaint));
  if (result.success && missing.length === 0) {
    return { located: { file, value: result.data, fault }, faults: [] };
  }
  const faults = (result.error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys') {
      return [fault(path, complaintOf(issue, valueAt(data, path)))];
    }
    return issue.keys.map((key) =>
      fault([...path, key], complaintOf({ ...issue, keys: [key] }, undefined, keysOf(schema, path)), ''),
    );
  });
  return { faults: [...faults, ...missing] };
}

/** Offset of the key or item at `path`, or of the innermost parent that is there. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = hasItems(node) ? node.items[Number(step)] : undefined;
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
    if (node === undefined || node === null) break;
  }
  return offset;
}

function hasItems(node: unknown): node is { items: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, String(step)) : undefined,
    data,
  );
}

function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Keys that the schema knows at the top of the record; deeper ones are not looked up. */
function keysOf(schema: z.ZodType, path: Path): readonly string[] {
  return path.length === 0 && 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}
